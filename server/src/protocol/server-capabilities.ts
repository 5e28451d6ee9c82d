import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { semanticTokensLegend } from './semantic-tokens';

/** Diagnostics are offered for asking only to clients that ask: no client gets them both ways. */
export const serverCapabilities = (client: ClientSupport): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  completionProvider: { triggerCharacters: ['、', '（', '|', '0'] },
  documentSymbolProvider: { label: client.language === 'en' ? 'Nianbao' : '年报助手' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.nianbao', 'refactor.rewrite'] },
  codeLensProvider: {},
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  ...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false },
  }),
});
