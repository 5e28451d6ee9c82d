import type { ChecklistItem } from '../features/checklist';
import type { CodeAction } from '../features/code-actions';
import type { CodeLens } from '../features/code-lenses';
import type { Completion } from '../features/completion/completion';
import type { DocumentLink } from '../features/document-links';
import type { FoldingRange } from '../features/folding';
import type { Highlight } from '../features/highlights';
import type { Hover, HoverSubjects } from '../features/hover';
import type { InlayHint } from '../features/inlay-hints';
import type { Clipboard } from '../features/paste-table';
import type { Recalculation } from '../features/recalculate';
import type { ReportSymbol } from '../features/report-symbols';
import type { SemanticToken } from '../features/semantic-tokens';
import type { SilenceAction } from '../features/silence-actions';
import type { OutlineItem } from '../features/symbols';
import type { CellSteps } from '../features/walk';
import type { Voice } from '../l10n/voice';
import type { Level, Levels, ReportedFinding } from '../rules/rule';
import type { SilencedEntry } from '../settings/project';
import type { Parted } from '../settings/silence';
import type { EditionName, TableKey } from '../standard/standard';
import type { TableTarget } from '../templates/filled-table';
import type { TextEdit, TextRange } from '../text/range';

export type { Level, Levels, ReportedFinding, TextEdit, TextRange };

/** What the service needs of the program around it. */
export interface Host {
  /** Rule levels for a document: from the editor's settings or the command line. */
  levels(uri: string): Levels;
  /** What its project does not want told of a document; nothing where a host knows no projects. */
  silenced?(uri: string): readonly SilencedEntry[];
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
  /** The outline as one list, for a list over many reports. */
  symbols(uri: string): readonly ReportSymbol[];
  foldingRanges(uri: string): readonly FoldingRange[];
  codeActions(uri: string, range: TextRange, wanted: (kind: string) => boolean): readonly CodeAction[];
  /** What can be silenced at `range`, in place of repairs. */
  silenceActions(uri: string, range: TextRange): readonly SilenceAction[];
  /** Explains the findings at `offset`, and which of `subjects` stands there. */
  hover(uri: string, offset: number, subjects: HoverSubjects, voice: Voice): Hover | undefined;
  /** Sentence, paragraph, section … around `offset`, the smallest first. */
  selectionRanges(uri: string, offset: number): readonly TextRange[];
  documentLinks(uri: string): readonly DocumentLink[];
  /** In text order, apart; with `within` those that reach into it. */
  semanticTokens(uri: string, within?: TextRange): readonly SemanticToken[];
  /** What may be put in at `offset`, the likeliest first. */
  completions(uri: string, offset: number): readonly Completion[];
  inlayHints(uri: string, range: TextRange): readonly InlayHint[];
  codeLenses(uri: string): readonly CodeLens[];
  /** From a total to its parts. */
  definition(uri: string, offset: number): readonly TextRange[];
  /** From a part to the totals it enters. */
  references(uri: string, offset: number, withItself: boolean): readonly TextRange[];
  /** All cells of one equation. */
  highlights(uri: string, offset: number): readonly Highlight[];
  status(uri: string): Status;
  /** What the edition asks for, and how the report stands to it. */
  checklist(uri: string): readonly ChecklistItem[];

  /** Pads `|` tables to columns of one display width; without `within` all of them. */
  alignTables(uri: string, within?: TextRange): readonly TextEdit[];
  /** Punctuation, safe repairs of how things are written, tables; with `within` what lies in it. */
  formatting(uri: string, within?: TextRange): readonly TextEdit[];
  /** Totals to fill in and totals to change, of the table at `offset` or of all. */
  recalculate(uri: string, offset?: number): Recalculation;
  /** The table at `offset` written anew; undefined where that cannot be done without loss. */
  convertTable(uri: string, offset: number, target: TableTarget): TextEdit | undefined;
  /** The table cell at `offset` and those before, behind and below it. */
  cellSteps(uri: string, offset: number): CellSteps | undefined;
  /** Edits that put what was copied into the blank table at `offset`; none where it is not understood. */
  pasteTable(uri: string, offset: number, clipboard: Clipboard): readonly TextEdit[];

  /** Tree and meaning as text, for people who look into what was read. */
  printTree(uri: string, voice: Voice): string;
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
  check(uri: string, languageId: string, text: string): CheckedText & { readonly symbols: readonly ReportSymbol[] };
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
  /** What the project does not want told, and what of its list is no longer there. */
  readonly silenced: Parted['silenced'];
  readonly unmatched: Parted['unmatched'];
}
