import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from '../features/code-actions';
import type { CodeLens } from '../features/code-lenses';
import type { DocumentLink } from '../features/document-links';
import type { FoldingRange } from '../features/folding';
import type { Highlight } from '../features/highlights';
import type { Hover } from '../features/hover';
import type { InlayHint } from '../features/inlay-hints';
import type { SilenceAction } from '../features/silence-actions';
import type { OutlineItem } from '../features/symbols';
import type { Voice } from '../l10n/voice';
import type { ReportedFinding, TextEdit, TextRange } from '../service/service';
import { say } from '../text/message';
import type { ClientSupport } from './client-support';

export const toRange = (document: TextDocument, { start, end }: TextRange): lsp.Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const severities = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  info: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
} as const satisfies Record<ReportedFinding['severity'], lsp.DiagnosticSeverity>;

/** What findings are signed with. */
export const sourceName = (voice: Voice): string => voice.say(say`年报助手`);

export function toDiagnostic(
  document: TextDocument,
  finding: ReportedFinding,
  client: ClientSupport,
  voice: Voice,
): lsp.Diagnostic {
  const { rulePageBase } = client.options;
  return {
    range: toRange(document, finding.range),
    severity: severities[finding.severity],
    code: finding.code,
    ...(rulePageBase !== undefined && { codeDescription: { href: `${rulePageBase}${finding.code}.md` } }),
    source: sourceName(voice),
    message: voice.say(finding.message),
    ...(client.relatedInformation && { relatedInformation: toRelated(document, finding, voice) }),
    data: { rule: finding.code },
  };
}

const toRelated = (
  document: TextDocument,
  { related }: ReportedFinding,
  voice: Voice,
): lsp.DiagnosticRelatedInformation[] =>
  related.map(({ range, message }) => ({
    location: { uri: document.uri, range: toRange(document, range) },
    message: voice.say(message),
  }));

export const toTextEdit = (document: TextDocument, { range, newText }: TextEdit): lsp.TextEdit => ({
  range: toRange(document, range),
  newText,
});

export function toCodeAction(
  document: TextDocument,
  action: CodeAction,
  client: ClientSupport,
  voice: Voice,
): lsp.CodeAction {
  return {
    title: voice.say(action.title),
    kind: action.kind,
    ...(action.finding && { diagnostics: [toDiagnostic(document, action.finding, client, voice)] }),
    ...(action.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(document, action.edits, client),
  };
}

/** What it does, the client's own command does: the report itself stays as it is. */
export const toSilenceAction = (
  document: TextDocument,
  { title, finding, silence }: SilenceAction,
  command: string,
  client: ClientSupport,
  voice: Voice,
): lsp.CodeAction => ({
  title: voice.say(title),
  kind: 'quickfix',
  diagnostics: [toDiagnostic(document, finding, client, voice)],
  command: { title: voice.say(title), command, arguments: [{ uri: document.uri, ...silence }] },
});

/** Tied to the document's version where the client can hold to it. */
function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[], client: ClientSupport): lsp.WorkspaceEdit {
  const { uri, version } = document;
  const converted = edits.map(edit => toTextEdit(document, edit));
  if (!client.versionedEdits) return { changes: { [uri]: converted } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
}

export const symbolKinds = {
  title: lsp.SymbolKind.File,
  section: lsp.SymbolKind.Namespace,
  heading: lsp.SymbolKind.String,
  table: lsp.SymbolKind.Array,
} as const satisfies Record<OutlineItem['kind'], lsp.SymbolKind>;

export const toDocumentSymbol = (document: TextDocument, item: OutlineItem, voice: Voice): lsp.DocumentSymbol => ({
  name: voice.say(item.name),
  detail: item.detail,
  kind: symbolKinds[item.kind],
  range: toRange(document, item.range),
  selectionRange: toRange(document, item.selection),
  children: item.children.map(child => toDocumentSymbol(document, child, voice)),
});

/** Page residue folds with the command for comments, too: neither is part of the report. */
export const toFoldingRange = (document: TextDocument, { start, end, kind }: FoldingRange): lsp.FoldingRange => ({
  startLine: document.positionAt(start).line,
  endLine: document.positionAt(end).line,
  ...(kind === 'residue' && { kind: lsp.FoldingRangeKind.Comment }),
});

export const toDocumentLink = (document: TextDocument, { range, target }: DocumentLink): lsp.DocumentLink => ({
  range: toRange(document, range),
  target,
});

/** The smallest range, each with the one around it as its parent; an empty range at `offset` where there is none. */
export function toSelectionRange(
  document: TextDocument,
  offset: number,
  ranges: readonly TextRange[],
): lsp.SelectionRange {
  const around = ranges.reduceRight<lsp.SelectionRange | undefined>(
    (parent, range) => ({ range: toRange(document, range), ...(parent && { parent }) }),
    undefined,
  );
  return around ?? { range: toRange(document, { start: offset, end: offset }) };
}

export const toHover = (document: TextDocument, { range, markdown }: Hover, client: ClientSupport): lsp.Hover => ({
  contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: markdown },
  range: toRange(document, range),
});

/** Words alone: a command without a name is shown and cannot be clicked. */
export const toCodeLens = (document: TextDocument, { offset, title }: CodeLens, voice: Voice): lsp.CodeLens => ({
  range: toRange(document, { start: offset, end: offset }),
  command: { title: voice.say(title), command: '' },
});

export const toInlayHint = (document: TextDocument, { offset, label }: InlayHint, voice: Voice): lsp.InlayHint => ({
  position: document.positionAt(offset),
  label: voice.say(label),
  paddingLeft: true,
});

/** An equation computes its total and reads its parts. */
export const toHighlight = (document: TextDocument, { range, kind }: Highlight): lsp.DocumentHighlight => ({
  range: toRange(document, range),
  kind: kind === 'total' ? lsp.DocumentHighlightKind.Write : lsp.DocumentHighlightKind.Read,
});

export const toLocation = (document: TextDocument, range: TextRange): lsp.Location => ({
  uri: document.uri,
  range: toRange(document, range),
});
