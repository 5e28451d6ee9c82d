import * as vscode from 'vscode';
import type { CellAt } from '../../server/src/protocol/messages';
import { toRange } from './apply-edits';
import { cellAtCursor } from './cell-at-cursor';
import type { Checker } from './checker';
import { reportEditor } from './own-languages';

type Direction = 'next' | 'previous' | 'below';

/** Tab, Shift+Tab and Enter in the tables of a report. Each step begins where the one before ended. */
export function registerWalking(checker: Checker): vscode.Disposable {
  let lastStep: Promise<void> = Promise.resolve();
  const walk = (direction: Direction) => () => {
    lastStep = lastStep.then(() => step(checker, direction)).catch(() => editorsOwn(direction));
    return lastStep;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('nianbao.nextCell', walk('next')),
    vscode.commands.registerCommand('nianbao.previousCell', walk('previous')),
    vscode.commands.registerCommand('nianbao.cellBelow', walk('below')),
  );
}

/** The context key may lag behind the cursor: outside a cell the key does what it does elsewhere. */
async function step(checker: Checker, direction: Direction): Promise<void> {
  const editor = reportEditor();
  const cell = editor && (await cellAtCursor(checker, editor));
  if (!editor || !cell || (direction === 'below' && !cell.endOfRow)) return editorsOwn(direction);
  goTo(editor, cell[direction]);
}

/** Selects the content, so that typing replaces it. In the first and the last cell the cursor stays. */
function goTo(editor: vscode.TextEditor, target: CellAt['next']): void {
  if (!target) return;
  const range = toRange(target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}

async function editorsOwn(direction: Direction): Promise<void> {
  switch (direction) {
    case 'next':
      return vscode.commands.executeCommand('tab');
    case 'previous':
      return vscode.commands.executeCommand('outdent');
    case 'below':
      return vscode.commands.executeCommand('type', { text: '\n' });
  }
}
