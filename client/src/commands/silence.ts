import * as vscode from 'vscode';
import { type ProjectEdit, type SilenceParams, silenceRequest } from '../../../server/src/protocol/messages';
import { say } from '../apply-edits';
import type { TakeBack } from '../projects/change-project';
import { tellOfProjects } from '../projects/project-files';
import { projectFolderOf } from '../projects/project-folder';
import type { Command, Tools } from './register-commands';

/** Puts into the project's list what a quick fix names. Argument: what `nianbao/silence` takes. */
export const silence: Command = async (tools, given) => {
  const asked = given as SilenceParams;
  const folder = projectFolderOf(vscode.Uri.parse(asked.uri));
  const params: SilenceParams = { ...asked, ...(folder && { folder: folder.toString() }) };
  const changed = await tools.changeProject(() => tools.checker.ask<ProjectEdit | null>(silenceRequest, params));
  if (!changed) return sayImpossible();
  if (!changed.takeBack) return;
  tellOfProjects(tools.checker, [changed.file]);
  void offer(tools, changed.file, changed.takeBack);
};

function sayImpossible(): void {
  say(
    vscode.l10n.t(
      'The list is kept in nianbao.config.json beside the report. Save the report first; if that file is there, put its JSON right.',
    ),
  );
}

/** Says where it is written, with the way back. */
async function offer({ checker }: Tools, file: vscode.Uri, takeBack: TakeBack): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const open = vscode.l10n.t('Open the file');
  const message = vscode.l10n.t('Noted in nianbao.config.json; the report is not changed.');
  const chosen = await vscode.window.showInformationMessage(message, undo, open);
  if (chosen === undo) {
    await takeBack();
    tellOfProjects(checker, [file]);
  }
  if (chosen === open) await vscode.window.showTextDocument(file);
}
