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
  readonly state: 'present' | 'wrong' | 'unread' | 'blank' | 'missing';
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

/** Texts that were checked and are no more: deleted, or moved. */
export const forgetTextsNotification = 'nianbao/forgetTexts';
export interface ForgetTextsParams {
  readonly uris: readonly string[];
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

/** Edits that line up the columns of tables with bars: of those that a range touches, or without it of all. */
export const alignTablesRequest = 'nianbao/alignTables';
export interface AlignTablesParams extends TextDocumentParams {
  readonly range?: Range;
}
export type AlignTablesResult = readonly TextEdit[];

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

/**
 * Asked by the server: the texts of files, as they stand in the editor, else as they were saved; null for what is not
 * there. Only of clients that say `readsTexts`.
 */
export const readTextsRequest = 'nianbao/readTexts';
export interface ReadTextsParams {
  readonly uris: readonly string[];
}
export type ReadTextsResult = readonly (string | null)[];

/** Told by the client: these project files are new, have changed or are gone. */
export const projectChangedNotification = 'nianbao/projectChanged';
export interface ProjectChangedParams {
  readonly uris: readonly string[];
}

/** A change of a project file, for the client to make and to save. No edits where nothing is to be changed. */
export interface ProjectEdit {
  readonly uri: string;
  /** What the edits are to; null where there is no such file yet: then they are to an empty one. */
  readonly text: string | null;
  readonly edits: readonly TextEdit[];
}

/**
 * Has the project of a document silence one finding, a rule in this file, or a rule everywhere. Null where there is no
 * project file and no `folder` for a new one, or where the file is no JSON that could be changed.
 */
export const silenceRequest = 'nianbao/silence';
export type SilenceParams = TextDocumentParams & {
  readonly rule: string;
  /** The workspace folder. */
  readonly folder?: string;
} & (
    | { readonly scope: 'finding'; readonly fingerprint: string; readonly note: string }
    | { readonly scope: 'file' | 'project' }
  );

/** What a project file silences, and whether it is still there. */
export const silencedRequest = 'nianbao/silenced';
export type SilencedParams = TextDocumentParams;
export interface SilencedItem {
  /** Relative to the project file's folder; empty where the rule is off in the whole project. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint?: string;
  readonly note?: string;
}
export type SilencedResult = readonly (SilencedItem & {
  readonly state: 'met' | 'unmatched' | 'missing-file';
  readonly range: Range;
})[];

/** Takes entries out of a project file's list. */
export const unsilenceRequest = 'nianbao/unsilence';
export interface UnsilenceParams extends TextDocumentParams {
  readonly entries: readonly SilencedItem[];
}

/** The level of every rule for a document, and who says so; `range` is in the project file. */
export const effectiveSettingsRequest = 'nianbao/effectiveSettings';
export type EffectiveSettingsParams = TextDocumentParams;
export interface EffectiveSettingsResult {
  readonly project: string | null;
  readonly rules: readonly {
    readonly rule: string;
    readonly level: 'error' | 'warning' | 'info' | 'hint' | 'off';
    readonly source: 'default' | 'project' | 'override' | 'user';
    readonly files?: readonly string[];
    readonly range?: Range;
  }[];
}

/** What the client may pass when it starts the server. */
export interface InitializationOptions {
  /** Prefix for the link of a diagnostic's code: `nianbao-rule:/` gives `nianbao-rule:/missing-row.md`. No link without it. */
  readonly rulePageBase?: string;
  /** It answers `nianbao/readTexts`. */
  readonly readsTexts?: boolean;
  /** It holds project files to their schema by itself, and says what is wrong by it. */
  readonly projectSchema?: boolean;
  /** Its command that silences, with what `nianbao/silence` takes as argument. No quick fixes for that without it. */
  readonly silenceCommand?: string;
  /** The settings section `nianbao`, `{ rules: { 'stale-year': 'off' }, hover: { cells: false } }`, from clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
