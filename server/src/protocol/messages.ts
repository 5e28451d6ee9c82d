/**
 * The requests that this server answers beside LSP's own; client and server share these types. Positions are LSP's.
 */

export interface TextDocumentParams {
  readonly uri: string;
}

/** Line and character (UTF-16) from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What was recognised in a document, for the status item. */
export const statusRequest = 'nianbao/status';
export type StatusParams = TextDocumentParams;
export interface StatusResult {
  readonly recognised: boolean;
  readonly edition?: 'legacy' | 'trial' | 'revised';
  readonly year?: number;
  readonly organ?: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
}

/** What the law and the form ask of the report in a document, in their order; no items where it is no report. */
export const checklistRequest = 'nianbao/checklist';
export type ChecklistParams = TextDocumentParams;
export interface ChecklistResult {
  /** The document's version that the ranges belong to. */
  readonly version: number;
  readonly items: readonly ChecklistItem[];
}
export interface ChecklistItem {
  readonly kind: 'title' | 'period' | 'section' | 'table' | 'aspect' | 'fee-statement' | 'sign-off';
  /** In the form's words; empty where the kind says it all. */
  readonly label: string;
  /** `wrong`: there is an error or a warning in it; `unread`: there, but not so that it could be checked. */
  readonly state: 'present' | 'wrong' | 'unread' | 'missing';
  /** The clause that asks for it, or empty. */
  readonly basis: string;
  readonly counts: StatusResult['counts'];
  /** What to select to see it. */
  readonly place?: Range;
  /** Puts it in where it is missing; empty where it has to be written by hand. */
  readonly insertion: readonly TextEdit[];
  readonly children: readonly ChecklistItem[];
}

/** A complete blank report of the edition that the year demands. */
export const blankReportRequest = 'nianbao/blankReport';
export interface BlankReportParams {
  readonly organ: string;
  /** The year reported on. */
  readonly year: number;
}
export interface BlankReportResult {
  /** `某某局2025年政府信息公开工作年度报告.nianbao` */
  readonly fileName: string;
  readonly text: string;
}

/** The tables that the document's edition has. */
export const insertableTablesRequest = 'nianbao/insertableTables';
export type InsertableTablesParams = TextDocumentParams;
export type InsertableTablesResult = readonly { readonly key: string; readonly name: string; readonly title: string }[];

/** A blank table as a VS Code snippet, its empty cells tab stops. */
export const blankTableRequest = 'nianbao/blankTable';
export interface BlankTableParams extends TextDocumentParams {
  readonly table: string;
}
export interface BlankTableResult {
  readonly snippet: string;
}

/** Edits that insert every missing section in its place. */
export const missingSectionsRequest = 'nianbao/missingSections';
export type MissingSectionsParams = TextDocumentParams;
export type MissingSectionsResult = readonly TextEdit[];

/** The Markdown page of a rule; null for an unknown name. */
export const rulePageRequest = 'nianbao/rulePage';
export interface RulePageParams {
  readonly rule: string;
}
export type RulePageResult = string | null;

/** Checks a text that is not open in the editor. `diagnostics` are LSP diagnostics; empty where it is no report. */
export const checkTextRequest = 'nianbao/checkText';
export interface CheckTextParams extends TextDocumentParams {
  readonly languageId: string;
  readonly text: string;
}
export interface CheckTextResult {
  readonly recognised: boolean;
  readonly diagnostics: readonly unknown[];
}

/** The totals of one table, or of all tables of the report: what the form makes of the figures that stand there. */
export const recalculateRequest = 'nianbao/recalculate';
export interface RecalculateParams extends TextDocumentParams {
  /** Only the table here; without it every table. */
  readonly position?: Position;
}
export interface RecalculateResult {
  /** The document's version that the ranges belong to. */
  readonly version: number;
  /** Edits that fill in the totals left blank; they touch no figure. */
  readonly blanks: readonly TextEdit[];
  /** Totals with another figure than the computed one: each is the author's to decide. */
  readonly proposals: readonly TotalProposal[];
}
export interface TotalProposal {
  /** `表三「自然人」列，总计` */
  readonly title: string;
  /** The cell's content. */
  readonly range: Range;
  /** As written: `120`. */
  readonly from: string;
  /** As computed: `118`. */
  readonly to: string;
}

/**
 * The table of a form at a position, written anew: as a Markdown table of the form, or as tab-separated text for a
 * spreadsheet. `newText` can replace `range`. Null where no such table stands, or where its cells cannot be told apart.
 */
export const convertTableRequest = 'nianbao/convertTable';
export interface ConvertTableParams extends TextDocumentParams {
  readonly position: Position;
  readonly target: 'markdown' | 'tsv';
}
export type ConvertTableResult = TextEdit | null;

/** The table cell at a position and where Tab, Shift+Tab and Enter go from it; null outside the tables of a report. */
export const cellAtRequest = 'nianbao/cellAt';
export interface CellAtParams extends TextDocumentParams {
  readonly position: Position;
}
export interface CellAt {
  /** Contents without padding; an empty cell has an empty range where its content would go. */
  readonly cell: Range;
  readonly next?: Range;
  readonly previous?: Range;
  /** The cell of the same column in the next row. */
  readonly below?: Range;
  /** True for the last cell of its row. */
  readonly endOfRow: boolean;
}
export type CellAtResult = CellAt | null;

/**
 * What was copied from a web page or a spreadsheet, for the blank form table at a position: edits that put the values
 * into their cells. Empty where it was not understood, where the table is not blank, or where there is none: then the
 * paste is the editor's own.
 */
export const pasteTableRequest = 'nianbao/pasteTable';
export interface PasteTableParams extends TextDocumentParams {
  readonly position: Position;
  /** The clipboard's `text/html`, if it has one. */
  readonly html?: string;
  /** The clipboard's `text/plain`. */
  readonly text?: string;
}
export type PasteTableResult = readonly TextEdit[];

/** What the client may pass when it starts the server. */
export interface InitializationOptions {
  /** Prefix for the link of a diagnostic's code: `nianbao-rule:/` gives `nianbao-rule:/missing-row.md`. No link without it. */
  readonly rulePageBase?: string;
  /** The settings section `nianbao`, `{ rules: { 'stale-year': 'off' }, hover: { cells: false } }`, from clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
