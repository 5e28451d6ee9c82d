import type { Language } from '../l10n/voice';
import type { Severity } from '../standard/standard';
import { english } from './strings-en';
import { chinese } from './strings-zh';

/** Everything the command line says in its own voice. What rules say comes in the same language. */
export interface Strings {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly off: string;
  readonly related: string;
  readonly listSeparator: string;
  readonly summary: (counts: SummaryCounts) => string;
  readonly skipped: (files: readonly string[], more: number) => string;
  readonly fixedFiles: (count: number) => string;
  readonly failed: (file: string, problem: string) => string;
  readonly project: ProjectStrings;
  readonly problems: Problems;
  readonly usage: Usage;
  readonly help: Help;
}

export interface SummaryCounts extends Readonly<Record<Severity, number>> {
  readonly files: number;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
}

/** About the project's settings and what it has silenced. */
export interface ProjectStrings {
  /** Behind the summary of a check. */
  readonly silencedFindings: (count: number) => string;
  /** Beside a finding that is shown all the same. */
  readonly silenced: string;
  readonly none: string;
  readonly wholeRule: string;
  readonly state: Readonly<Record<'met' | 'unmatched' | 'missing-file' | 'rule-off' | 'unreadable', string>>;
  readonly listed: (count: number, stale: number, removed: boolean) => string;
  readonly cannotChange: string;
  readonly source: {
    readonly default: string;
    readonly user: string;
    readonly project: (place: string) => string;
    readonly override: (place: string, files: string) => string;
  };
  readonly noFile: string;
}

/** Why one file could not be checked or written, and what to do about it. */
export interface Problems {
  readonly missing: string;
  readonly empty: string;
  readonly word: string;
  readonly pdf: string;
  readonly binary: string;
  readonly encoding: string;
  readonly fixEncoding: (encoding: string) => string;
  readonly fault: (detail: string) => string;
  readonly exists: string;
}

/** What is wrong with the command as typed. */
export interface Usage {
  readonly error: (problem: string) => string;
  readonly noInput: string;
  readonly fixStandardInput: string;
  readonly mixedInput: string;
  readonly unknownFormat: (format: string, known: string) => string;
  readonly unknownRule: (name: string, nearest: string | undefined) => string;
  readonly malformedRule: (text: string) => string;
  readonly badMaximum: (text: string) => string;
  readonly badYear: (text: string) => string;
  readonly noStdio: string;
  readonly unknownOption: (name: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly tooManyArguments: string;
}

export interface Help {
  readonly titles: Readonly<Record<string, string>>;
  readonly program: string;
  readonly lint: string;
  readonly new: string;
  readonly rules: string;
  readonly tree: string;
  readonly lsp: string;
  readonly help: string;
  readonly version: string;
  readonly path: string;
  readonly file: string;
  readonly config: string;
  readonly configFile: string;
  readonly noConfig: string;
  readonly showSilenced: string;
  readonly silenced: string;
  readonly removeStale: string;
  readonly rule: string;
  readonly format: string;
  readonly fix: string;
  readonly maxWarnings: string;
  readonly level: string;
  readonly stdinFilename: string;
  readonly organ: string;
  readonly year: string;
  readonly output: string;
  readonly stdio: string;
  readonly exitStatus: string;
}

/** English where the environment's language (LC_ALL, else LANG) begins with `en`, else Chinese. */
export const stringsFor = (environment: Readonly<Record<string, string | undefined>>): Strings =>
  /^en/i.test(environment.LC_ALL || environment.LANG || '') ? english : chinese;
