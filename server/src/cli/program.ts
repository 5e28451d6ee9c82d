import { Command, type CommanderError } from 'commander';
import { type ConfigArguments, showConfig } from './commands/config';
import { formats, type LintArguments, lint } from './commands/lint';
import { type NewArguments, writeNew } from './commands/new';
import { showRules } from './commands/rules';
import { listSilenced, type SilencedArguments } from './commands/silenced';
import { showTree } from './commands/tree';
import type { ExitStatus } from './exit-status';
import type { Strings } from './strings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { readVersion } from './version';

/** Runs the command that `words` name (without `node` and script) and says how it ended. Never throws for what users do. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { strings } = terminal;
  let status: ExitStatus = 0;
  const program = createProgram(terminal, result => {
    status = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    if (isCommanderError(error) && error.exitCode === 0) return 0;
    if (isCommanderError(error) && error.code === 'commander.help') return 2;
    const problem = isCommanderError(error) ? usageProblem(error, strings) : messageOf(error, strings);
    terminal.err(`${problem}\n`);
    return 2;
  }
}

function createProgram(terminal: Terminal, finish: (status: ExitStatus) => void): Command {
  const { help } = terminal.strings;
  const program = localised(new Command('nianbao'), terminal)
    .description(help.program)
    .version(readVersion(), '-v, --version', help.version)
    .helpCommand('help [command]', help.help)
    .addHelpText('after', `\n${help.exitStatus}`);
  addLint(program, terminal, finish);
  addOthers(program, terminal, finish);
  addProject(program, terminal, finish);
  addServer(program, terminal);
  for (const command of program.commands) command.helpOption('-h, --help', help.help);
  return program;
}

/** Nothing in English but what the user's language is, and no exit on its own. */
function localised(program: Command, { strings, out, err }: Terminal): Command {
  return program
    .configureHelp({
      styleTitle: title => strings.help.titles[title] ?? title,
      optionDescription: option => option.description,
    })
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .helpOption('-h, --help', strings.help.help)
    .exitOverride();
}

function addLint(program: Command, terminal: Terminal, finish: (status: ExitStatus) => void): void {
  const { help } = terminal.strings;
  program
    .command('lint')
    .description(help.lint)
    .argument('[path...]', help.path)
    .option('-f, --format <format>', help.format + formats.join(' | '), 'pretty')
    .option('--fix', help.fix)
    .option('--max-warnings <n>', help.maxWarnings)
    .option('--rule <name=level>', help.level, (word: string, words: string[]) => [...words, word], [] as string[])
    .option('--stdin-filename <name>', help.stdinFilename)
    .option('--config <file>', help.configFile)
    .option('--no-config', help.noConfig)
    .option('--show-silenced', help.showSilenced)
    .action(async (paths: string[], typed: LintArguments) => finish(await lint(paths, typed, terminal)));
}

function addOthers(program: Command, terminal: Terminal, finish: (status: ExitStatus) => void): void {
  const { help } = terminal.strings;
  program
    .command('new')
    .description(help.new)
    .option('--organ <name>', help.organ)
    .option('--year <year>', help.year)
    .option('-o, --output <file>', help.output)
    .action((typed: NewArguments) => finish(writeNew(typed, new Date(), terminal)));
  program
    .command('rules')
    .description(help.rules)
    .argument('[name]', help.rule)
    .option('-f, --format <format>', `${help.format}pretty | json`, 'pretty')
    .action(async (name: string | undefined, { format }: { format: string }) =>
      finish(await showRules(name, format, terminal)),
    );
  program
    .command('tree')
    .description(help.tree)
    .argument('<file>', help.file)
    .action((file: string) => finish(showTree(file, terminal)));
}

function addProject(program: Command, terminal: Terminal, finish: (status: ExitStatus) => void): void {
  const { help } = terminal.strings;
  program
    .command('config')
    .description(help.config)
    .argument('<file>', help.file)
    .option('--config <file>', help.configFile)
    .option('--no-config', help.noConfig)
    .option('--rule <name=level>', help.level, (word: string, words: string[]) => [...words, word], [] as string[])
    .option('-f, --format <format>', `${help.format}pretty | json`, 'pretty')
    .action((file: string, typed: ConfigArguments) => finish(showConfig(file, typed, terminal)));
  program
    .command('silenced')
    .description(help.silenced)
    .option('--config <file>', help.configFile)
    .option('--remove-stale', help.removeStale)
    .option('-f, --format <format>', `${help.format}pretty | json`, 'pretty')
    .action((typed: SilencedArguments) => finish(listSilenced(typed, terminal)));
}

function addServer(program: Command, { strings }: Terminal): void {
  program
    .command('lsp')
    .description(strings.help.lsp)
    .option('--stdio', strings.help.stdio)
    .action(async ({ stdio }: { stdio?: boolean }) => {
      if (!stdio) throw new UsageError(strings.usage.noStdio);
      await import('../node/main');
    });
}

const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

function messageOf(error: unknown, { usage, problems }: Strings): string {
  if (error instanceof UsageError) return usage.error(error.message);
  return problems.fault(error instanceof Error ? error.message : String(error));
}

/** Commander's own complaint in the user's language; what it complains of stands in quotes in its message. */
function usageProblem({ code, message }: CommanderError, { usage }: Strings): string {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? '';
  const problems: Readonly<Record<string, string>> = {
    'commander.unknownOption': usage.unknownOption(subject),
    'commander.unknownCommand': usage.unknownCommand(subject),
    'commander.missingArgument': usage.missingArgument(subject),
    'commander.optionMissingArgument': usage.missingValue(subject),
    'commander.excessArguments': usage.tooManyArguments,
  };
  return usage.error(problems[code] ?? message);
}
