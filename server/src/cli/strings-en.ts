import type { Strings } from './strings';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const english: Strings = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  off: 'off',
  related: 'related',
  listSeparator: ', ',
  summary: ({ files, error, warning, info, hint, fixable }) =>
    `${plural(files, 'file')} checked: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info, ${plural(hint, 'hint')}` +
    (fixable > 0 ? `; ${fixable} can be mended with --fix.` : '.'),
  skipped: (files, more) =>
    `${plural(files.length + more, 'file')} skipped (no annual report): ${files.join(', ')}${more > 0 ? ', …' : ''}`,
  fixedFiles: count => `${plural(count, 'file')} mended.`,
  failed: (file, problem) => `${file}: ${problem}`,
  project: {
    silencedFindings: count => `${plural(count, 'finding')} silenced by the project (--show-silenced shows them).`,
    silenced: '(silenced)',
    none: 'The project has silenced nothing.',
    wholeRule: 'the rule in this file',
    state: {
      met: 'found',
      unmatched: 'no longer found',
      'missing-file': 'no such file',
      'rule-off': 'rule is off',
      unreadable: 'file cannot be read',
    },
    listed: (count, stale, removed) =>
      count === 1 && stale === 0
        ? '1 entry.'
        : `${count} entries${stale === 0 ? '.' : removed ? `; ${stale} removed.` : `; ${stale} can be removed with --remove-stale.`}`,
    cannotChange: 'its list could not be changed; put the JSON right first.',
    source: {
      default: 'default',
      user: '--rule',
      project: place => place,
      override: (place, files) => `${place} (${files})`,
    },
    noFile: 'No nianbao.config.json holds for this file.',
  },
  problems: {
    missing: 'no such file or folder; check the path.',
    empty: 'no file to check in this folder (.txt, .md, .nianbao).',
    word: 'this is a Word or WPS document, not plain text. Save it as plain text (.txt, UTF-8) and check that.',
    pdf: 'this is a PDF, not plain text. Save its words as plain text (.txt, UTF-8) and check that.',
    binary: 'this is not a text file. Save it as plain text (.txt, UTF-8) and check that.',
    encoding: 'unknown encoding (tried UTF-8, UTF-16 and GB18030). Save it as plain text in UTF-8 and check that.',
    fixEncoding: encoding =>
      `encoded in ${encoding}; --fix writes UTF-8 files only and left it alone. Save it as UTF-8 first.`,
    fault: detail => `cannot be handled: ${detail}`,
    exists: 'the file exists and is not overwritten. Choose another name, or move the file away first.',
  },
  usage: {
    error: problem => `wrong usage: ${problem}`,
    noInput: 'name a file or folder to check, or - for standard input.',
    fixStandardInput: '--fix does not work on standard input.',
    mixedInput: '- (standard input) cannot be combined with other paths.',
    unknownFormat: (format, known) => `no output format "${format}"; there are: ${known}.`,
    unknownRule: (name, nearest) => `no rule "${name}"${nearest ? `; did you mean "${nearest}"?` : '.'}`,
    malformedRule: text => `"${text}" should read NAME=LEVEL, with error, warning, info, hint or off for LEVEL.`,
    badMaximum: text => `--max-warnings takes a whole number from 0, not "${text}".`,
    badYear: text => `--year takes a year of four digits, not "${text}".`,
    noStdio: 'only --stdio is supported: nianbao lsp --stdio.',
    unknownOption: name => `no option "${name}".`,
    unknownCommand: name => `no command "${name}".`,
    missingArgument: name => `argument ${name} is missing.`,
    missingValue: name => `option "${name}" needs a value.`,
    tooManyArguments: 'too many arguments.',
  },
  help: {
    titles: {},
    program: 'Nianbao checks the annual reports of Chinese authorities on open government information.',
    lint: 'check reports; in folders, files named .txt, .md and .nianbao',
    new: 'write a blank report',
    rules: 'list the rules, or show the page of one',
    tree: 'show what was read from a file, for troubleshooting',
    lsp: 'start the language server, for editors',
    help: 'show help',
    version: 'show the version',
    path: 'file or folder; - for standard input',
    file: 'file',
    config: 'show the rule levels that hold for a file, and where each comes from',
    configFile: 'project file to use instead of the nearest nianbao.config.json',
    noConfig: 'use no project file',
    showSilenced: 'show what the project has silenced too',
    silenced: 'list what the project has silenced, and whether it is still found',
    removeStale: 'take what is no longer found out of the list',
    rule: 'name of a rule',
    format: 'output format: ',
    fix: 'mend in place what can safely be mended (never a figure, a date or a word)',
    maxWarnings: 'exit with status 1 for more than N warnings too',
    level: "set a rule's level (error, warning, info, hint, off); may be repeated",
    stdinFilename: 'name of what comes from standard input, for display and to tell its kind',
    organ: 'name of the authority',
    year: 'the year reported on; last year by default',
    output: 'file to write, never overwritten; standard output by default',
    stdio: 'talk over standard input and output',
    exitStatus:
      'Exit status: 0 no errors; 1 errors, or too many warnings; 2 wrong usage, unreadable file or internal fault.',
  },
};
