import * as lsp from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from '../features/completion/completion';
import type { Voice } from '../l10n/voice';
import type { ClientSupport } from './client-support';
import { toRange, toTextEdit } from './to-protocol';

const kinds = {
  section: lsp.CompletionItemKind.Module,
  heading: lsp.CompletionItemKind.Module,
  sentence: lsp.CompletionItemKind.Text,
  table: lsp.CompletionItemKind.Struct,
  row: lsp.CompletionItemKind.Field,
  year: lsp.CompletionItemKind.Value,
} as const satisfies Record<Completion['kind'], lsp.CompletionItemKind>;

/**
 * The service has chosen and sorted: the editor is to do neither. So the item is filtered by what was typed, which may
 * stand anywhere in its label, and sorted by its place.
 */
export function toCompletionItem(
  document: TextDocument,
  completion: Completion,
  place: number,
  client: ClientSupport,
  voice: Voice,
): lsp.CompletionItem {
  const { label, kind, detail, documentation, replace, typed, snippet, text, also } = completion;
  const why = voice.say(documentation).trim();
  return {
    label,
    kind: kinds[kind],
    detail: voice.say(detail),
    ...(why !== '' && { documentation: client.markdownCompletions ? { kind: 'markdown', value: why } : why }),
    sortText: String(place).padStart(3, '0'),
    filterText: typed === '' ? label : typed,
    insertTextFormat: client.snippets ? lsp.InsertTextFormat.Snippet : lsp.InsertTextFormat.PlainText,
    insertTextMode: lsp.InsertTextMode.asIs,
    textEdit: { range: toRange(document, replace), newText: client.snippets ? snippet : text },
    ...(also.length > 0 && { additionalTextEdits: also.map(edit => toTextEdit(document, edit)) }),
  };
}
