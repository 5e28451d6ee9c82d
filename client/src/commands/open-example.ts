import * as vscode from 'vscode';
import type { Command } from './register-commands';

/** A draft of an invented organ with one mistake of each common kind. */
const EXAMPLE = '云溪市林业局2023年政府信息公开工作年度报告.txt';

/** Opens a copy, to try things on: the file itself stays as it is. */
export const openExample: Command = async ({ home }) => {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, 'examples', EXAMPLE));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'nianbao', content }));
};
