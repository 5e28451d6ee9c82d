import type { Status } from '../service/service';
import type { SpokenFinding } from './spoken-finding';

/** What checking one file came to; every reporter is a function of a list of these. */
export type FileResult = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly kind: 'checked';
  /** A project file has no report in it, and is there only if something is wrong with it. */
  readonly role: 'report' | 'settings';
  /** As shown to the user: relative to the working folder where it lies in it, with `/` between folders. */
  readonly file: string;
  /** What the findings' ranges count in. */
  readonly text: string;
  readonly status: Status;
  readonly findings: readonly SpokenFinding[];
  /** What the project does not want told. */
  readonly silenced: readonly SilencedFinding[];
  /** True where `--fix` changed the file; text and findings are those after it. */
  readonly mended: boolean;
}

export interface SilencedFinding extends SpokenFinding {
  /** What the project's list says beside it. */
  readonly note?: string;
}

export interface FailedFile {
  readonly kind: 'failed';
  readonly file: string;
  /** In the user's language: what is wrong and what to do. */
  readonly problem: string;
}

export const isChecked = (result: FileResult): result is CheckedFile => result.kind === 'checked';
export const isFailed = (result: FileResult): result is FailedFile => result.kind === 'failed';
