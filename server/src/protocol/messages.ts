/**
 * The requests that this server answers beside LSP's own; client and server share these types. Positions are LSP's.
 */

export interface TextDocumentParams {
  readonly uri: string;
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
export type MissingSectionsResult = readonly {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}[];

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

/** What the client may pass when it starts the server. */
export interface InitializationOptions {
  /** Prefix for the link of a diagnostic's code: `nianbao-rule:/` gives `nianbao-rule:/missing-row.md`. No link without it. */
  readonly rulePageBase?: string;
  /** The settings section `nianbao`, `{ rules: { 'stale-year': 'off' } }`, from clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
