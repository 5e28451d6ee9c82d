import type { CodeLens } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { toPosition } from './apply-edits';

/** A click on the lens over a table recalculates that table. */
export const recalculateOnClick: Middleware = {
  provideCodeLenses: async (document, token, next) => (await next(document, token))?.map(clickable),
};

function clickable(lens: CodeLens): CodeLens {
  if (!lens.command) return lens;
  lens.command = { ...lens.command, command: 'nianbao.recalculate', arguments: [toPosition(lens.range.start)] };
  return lens;
}
