import { createVoices } from '../../l10n/voices';
import { rules } from '../../rules/registry';
import type { SilencedEntry } from '../../settings/project';
import { checkBytes, createChecker } from '../check-file';
import { type ExitStatus, exitStatus } from '../exit-status';
import { findFiles } from '../find-files';
import { readLevels } from '../levels';
import { createPolicy, type FilePolicy } from '../policy';
import { projectResults } from '../project-results';
import { createProjects } from '../projects';
import { github } from '../reporters/github';
import { json } from '../reporters/json';
import { junit } from '../reporters/junit';
import { lines } from '../reporters/lines';
import { pretty } from '../reporters/pretty';
import { sarif } from '../reporters/sarif';
import { type FileResult, isFailed } from '../results';
import { unmatchedEntries } from '../slice';
import type { Terminal } from '../terminal';
import { checkSlices, slicesOf } from '../threads';
import { UsageError } from '../usage-error';
import { readVersion } from '../version';

/** As typed, not yet looked at. */
export interface LintArguments {
  readonly format: string;
  readonly fix?: boolean;
  readonly maxWarnings?: string;
  readonly rule: readonly string[];
  readonly stdinFilename?: string;
  readonly config?: string | false;
  readonly showSilenced?: boolean;
}

type Reporter = (results: readonly FileResult[], terminal: Terminal, showSilenced: boolean) => string | Promise<string>;

const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ['pretty', (results, { strings, colour }, showSilenced) => pretty(results, { strings, colour, showSilenced })],
  ['json', (results, _, showSilenced) => json(results, showSilenced)],
  ['sarif', sarifWithPages],
  ['github', github],
  ['lines', lines],
  ['junit', junit],
]);

async function sarifWithPages(results: readonly FileResult[], { folder, strings }: Terminal): Promise<string> {
  const { pages } = await import('../../rules/pages');
  const pageOf = (rule: string) => pages[rule] ?? '';
  const voice = createVoices()(strings.language);
  return sarif(results, { version: readVersion(), folder, rules, pageOf, voice });
}

export const formats: readonly string[] = [...reporters.keys()];

/** Checks files, folders or standard input, reports on standard output and says on standard error what failed. */
export async function lint(paths: readonly string[], typed: LintArguments, terminal: Terminal): Promise<ExitStatus> {
  const { strings, folder } = terminal;
  const report = reporters.get(typed.format);
  if (!report) throw new UsageError(strings.usage.unknownFormat(typed.format, formats.join(strings.listSeparator)));
  const maxWarnings = readMaximum(typed.maxWarnings, terminal);
  const names = rules.map(rule => rule.name);
  const projects = createProjects({ config: typed.config, folder, problems: strings.problems });
  const policyOf = createPolicy(projects, readLevels(typed.rule, names, strings), folder);
  const fix = typed.fix === true;

  const { results: checked, unmatched } = readsInput(paths, fix, terminal)
    ? await checkInput(typed.stdinFilename ?? '<stdin>', policyOf, terminal)
    : await checkPaths(paths, fix, policyOf, terminal);
  const voice = createVoices()(strings.language);
  const results = [...checked, ...projectResults(projects.used(), new Set(unmatched), voice)];

  terminal.out(await report(results, terminal, typed.showSilenced === true));
  for (const { file, problem } of results.filter(isFailed)) terminal.err(`${strings.failed(file, problem)}\n`);
  return exitStatus(results, maxWarnings);
}

type PolicyOf = (file: string) => FilePolicy;

interface Checked {
  readonly results: readonly FileResult[];
  /** Silenced entries that met no finding. */
  readonly unmatched: readonly SilencedEntry[];
}

async function checkPaths(
  paths: readonly string[],
  fix: boolean,
  policyOf: PolicyOf,
  { folder, strings }: Terminal,
): Promise<Checked> {
  const files = findFiles(paths, folder).map(found => ({ found, policy: policyOf(found.file) }));
  const slices = slicesOf({ files, fix });
  const checked = await checkSlices(slices, strings);
  return {
    results: checked.flatMap(({ results }) => results),
    unmatched: checked.flatMap((result, i) => unmatchedEntries(slices[i]!, result)),
  };
}

async function checkInput(file: string, policyOf: PolicyOf, { input, strings }: Terminal): Promise<Checked> {
  const unmatched: SilencedEntry[] = [];
  const results = checkBytes(await input(), file, {
    check: createChecker(policyOf),
    fix: false,
    problems: strings.problems,
    voice: createVoices()(strings.language),
    onUnmatched: entries => unmatched.push(...entries),
  });
  return { results, unmatched };
}

/** True for standard input: `-`, or no path and something piped in. */
function readsInput(paths: readonly string[], fix: boolean, { strings: { usage }, piped }: Terminal): boolean {
  const asked = paths.includes('-');
  if (!asked && paths.length > 0) return false;
  if (asked && paths.length > 1) throw new UsageError(usage.mixedInput);
  if (!asked && !piped()) throw new UsageError(usage.noInput);
  if (fix) throw new UsageError(usage.fixStandardInput);
  return true;
}

function readMaximum(typed: string | undefined, { strings }: Terminal): number | undefined {
  if (typed === undefined) return undefined;
  if (!/^\d+$/.test(typed)) throw new UsageError(strings.usage.badMaximum(typed));
  return Number(typed);
}
