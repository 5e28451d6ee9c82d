import type { CodeAction } from '../features/code-actions';
import type { FoldingRange } from '../features/folding';
import type { Hover } from '../features/hover';
import type { OutlineItem } from '../features/symbols';
import type { Level, Levels, ReportedFinding } from '../rules/rule';
import type { EditionName, TableKey } from '../standard/standard';
import type { TextEdit, TextRange } from '../text/range';

export type { Level, Levels, ReportedFinding, TextEdit, TextRange };

/** What the service needs of the program around it. */
export interface Host {
  /** Rule levels for a document: from the editor's settings or the command line. */
  levels(uri: string): Levels;
}

/** A text handed in whole. `languageId` as in LSP; `nianbao` is always taken for a report. */
export interface SourceDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/**
 * The one door to everything that knows reports. Offsets are UTF-16 units of the document's text. A `uri` that is not
 * open gets empty answers, never an error.
 */
export interface Service {
  /** Opens a document or puts a new version in its place; what the last version read is reused where the text is the same. */
  open(document: SourceDocument): void;
  close(uri: string): void;
  /** Forgets findings that rest on settings; texts and trees stay. */
  settingsChanged(): void;

  findings(uri: string): readonly ReportedFinding[];
  outline(uri: string): readonly OutlineItem[];
  foldingRanges(uri: string): readonly FoldingRange[];
  codeActions(uri: string, range: TextRange, wanted: (kind: string) => boolean): readonly CodeAction[];
  hover(uri: string, offset: number): Hover | undefined;
  status(uri: string): Status;

  /** Tree and meaning as text, for people who look into what was read. */
  printTree(uri: string): string;
  /** What can be put into this document: the tables of its edition. */
  insertableTables(uri: string): readonly { readonly key: TableKey; readonly name: string; readonly title: string }[];
  /** The blank table as a snippet with tab stops in its empty cells (`snippet`), or as plain text. */
  blankTable(uri: string, table: TableKey, as: 'snippet' | 'text'): string;
  /** Edits that put every missing section in its place, empty; none where nothing is missing. */
  missingSections(uri: string): readonly TextEdit[];

  /** A complete blank report of the edition that `year` (the year reported on) demands. */
  blankReport(organ: string, year: number): { readonly fileName: string; readonly text: string };
  /** The Markdown page of a rule; undefined for an unknown name. */
  rulePage(rule: string): string | undefined;
  /** Checks a text that need not be open, under the settings for `uri`. */
  check(uri: string, languageId: string, text: string): CheckedText;
}

/** What was recognised, for the status item. */
export interface Status {
  readonly recognised: boolean;
  readonly edition?: EditionName;
  readonly year?: number;
  readonly organ?: string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
}

/** What was recognised and found in a text that is not open, such as the command line's. */
export interface CheckedText {
  readonly status: Status;
  readonly findings: readonly ReportedFinding[];
}
