import * as vscode from 'vscode';
import { type PasteTableParams, type PasteTableResult, pasteTableRequest } from '../../server/src/protocol/messages';
import { toPosition, toWorkspaceEdit } from './apply-edits';
import type { Checker } from './checker';
import { ownLanguages } from './own-languages';
import { type PasteApi, type PasteEdit, type PasteEditKind, type PasteProvider, pasteApi } from './paste-api';

/** What was copied from a web page or a spreadsheet goes into the cells of a blank table; plain paste is offered beside it. */
export function registerTablePaste(checker: Checker): vscode.Disposable {
  const api = pasteApi();
  if (!api) return new vscode.Disposable(() => undefined);
  const kind = api.DocumentDropOrPasteEditKind.Empty.append('nianbao', 'fillTable');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, ranges, clipboard) {
      const edits = await editsFor(checker, document, ranges, clipboard).catch(() => []);
      return edits.length > 0 ? [fillTable(api, kind, toWorkspaceEdit(document.uri, edits))] : [];
    },
  };
  return api.languages.registerDocumentPasteEditProvider(
    ownLanguages.map(language => ({ language })),
    provider,
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}

/** Inserts nothing at the cursor itself. */
function fillTable(api: PasteApi, kind: PasteEditKind, edit: vscode.WorkspaceEdit): PasteEdit {
  const paste = new api.DocumentPasteEdit('', vscode.l10n.t('Fill in the table'), kind);
  paste.additionalEdit = edit;
  return paste;
}

async function editsFor(
  checker: Checker,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  clipboard: vscode.DataTransfer,
): Promise<PasteTableResult> {
  const [range] = ranges;
  if (!range || ranges.length > 1) return [];
  const place = { uri: document.uri.toString(), position: toPosition(range.start) };
  const params: PasteTableParams = { ...place, ...(await copied(clipboard)) };
  return checker.ask<PasteTableResult>(pasteTableRequest, params);
}

async function copied(clipboard: vscode.DataTransfer): Promise<Pick<PasteTableParams, 'html' | 'text'>> {
  const html = await clipboard.get('text/html')?.asString();
  const text = await clipboard.get('text/plain')?.asString();
  return { ...(html && { html }), ...(text && { text }) };
}
