import * as vscode from 'vscode';
import type { CellAt } from '../../server/src/protocol/messages';
import { cellAtCursor } from './cell-at-cursor';
import type { Checker } from './checker';
import { latestOnly } from './latest-only';
import { reportEditor } from './own-languages';

/** The server is asked once the cursor has rested. */
const REST_MS = 40;

/**
 * Keeps the context keys that guard Tab, Shift+Tab and Enter: `nianbao.inTableCell`, true in a table cell of a report, and
 * `nianbao.atRowEnd`, true in the last cell of a row that has another below.
 */
export function registerCellContext(checker: Checker): vscode.Disposable {
  const inTableCell = contextKey('nianbao.inTableCell');
  const atRowEnd = contextKey('nianbao.atRowEnd');
  const set = (cell: CellAt | undefined) => {
    inTableCell(cell !== undefined);
    atRowEnd(cell?.endOfRow === true && cell.below !== undefined);
  };
  const refresh = latestOnly(async isLatest => {
    const editor = reportEditor();
    const cell = editor && (await cellAtCursor(checker, editor).catch(() => undefined));
    if (isLatest()) set(cell);
  });
  const soon = createDelay(refresh, REST_MS);
  refresh();
  return vscode.Disposable.from(
    soon,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === reportEditor() && soon.start()),
    vscode.languages.onDidChangeDiagnostics(soon.start),
  );
}

/** Tells the editor of a key's value when it is another than before. */
function contextKey(name: string): (value: boolean) => void {
  let current = false;
  return value => {
    if (value === current) return;
    current = value;
    void vscode.commands.executeCommand('setContext', name, value);
  };
}

/** Runs the action when `start` has not been called again for a while. */
function createDelay(action: () => void, ms: number): vscode.Disposable & { start(): void } {
  let timer: NodeJS.Timeout | undefined;
  const dispose = () => clearTimeout(timer);
  const start = () => {
    dispose();
    timer = setTimeout(action, ms);
  };
  return { start, dispose };
}
