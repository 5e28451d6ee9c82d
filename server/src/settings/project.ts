import type { Level } from '../rules/rule';
import type { TextRange } from '../text/range';
import type { Glob, GlobFault } from './glob';

/** The name of the file that holds a project's settings; those of a report are in the nearest one at or above its folder. */
export const projectFileName = 'nianbao.config.json';

/** What a project file says. Ranges are in its text; what was not understood is left out and among the problems. */
export interface Project {
  readonly rules: readonly RuleSetting[];
  readonly overrides: readonly Override[];
  readonly silenced: readonly SilencedEntry[];
  readonly problems: readonly ProjectProblem[];
}

/** `"stray-space": "off"`; `range`: of key and value. */
export interface RuleSetting {
  readonly rule: string;
  readonly level: Level;
  readonly range: TextRange;
}

/** Levels for some files: a later one wins over an earlier one, and all over the rules of the project. */
export interface Override {
  /** As written: `legacy/**`. */
  readonly files: readonly string[];
  readonly globs: readonly Glob[];
  readonly rules: readonly RuleSetting[];
}

/** Findings of a rule in a file that are not to be told: all of them, or the one with this fingerprint. */
export interface SilencedEntry extends Silencing {
  readonly range: TextRange;
}

/** What is not to be told: a rule in a file, or one finding of it. */
export interface Silencing {
  readonly rule: string;
  /** Relative to the project file's folder, with `/` between folders. */
  readonly file: string;
  readonly fingerprint?: string;
  /** The words concerned, for whoever reads the list. */
  readonly note?: string;
}

/** What is wrong with the project's file, and where. */
export type ProjectProblem = { readonly range: TextRange } & (
  | { readonly kind: 'syntax' }
  | { readonly kind: 'wrong-type'; readonly expected: ExpectedType }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest?: string }
  | { readonly kind: 'unknown-rule'; readonly rule: string; readonly nearest?: string }
  | { readonly kind: 'wrong-level'; readonly value: string }
  | { readonly kind: 'bad-glob'; readonly glob: string; readonly fault: GlobFault }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'duplicate-entry' }
  | { readonly kind: 'stale-entry'; readonly entry: Silencing; readonly missingFile: boolean }
);

export type ProjectProblemKind = ProjectProblem['kind'];
export type ExpectedType = 'object' | 'array' | 'string';

/** Where there is no file, or nothing in it was understood. */
export const noProject: Project = { rules: [], overrides: [], silenced: [], problems: [] };

/** One form of each path: `./2023/报告.txt` → `2023/报告.txt`. */
export const tidyPath = (path: string): string => path.normalize('NFC').replace(/^(?:\.\/)+/, '');

/** By file, rule and fingerprint, in an order that is the same on every machine: the order of the list. */
export function compareSilencings(a: Silencing, b: Silencing): number {
  const keys = (one: Silencing) => [one.file, one.rule, one.fingerprint ?? ''];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, i) => key !== right[i]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
}
