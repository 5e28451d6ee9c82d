import * as vscode from 'vscode';
import type { ProjectEdit } from '../../../server/src/protocol/messages';
import { toWorkspaceEdit } from '../apply-edits';
import { readText } from './project-files';

/** Takes back what was done, as long as nobody changed the file meanwhile. */
export type TakeBack = () => Promise<void>;

/** A project file; without a way back where there was nothing to change. */
interface ChangedProject {
  readonly file: vscode.Uri;
  readonly takeBack?: TakeBack;
}

/**
 * Changes a project file and saves it; one that has unsaved changes of the user's own is left unsaved. `ask` says what to
 * change in the file as it stands, and is asked again if that has changed meanwhile; undefined where it has no answer.
 */
export type ChangeProject = (ask: () => Promise<ProjectEdit | null>) => Promise<ChangedProject | undefined>;

/** The editor may not have read yet what another program wrote. */
const TRIES = 5;
const FIRST_WAIT_MS = 50;

/** Changes are made one after the other, each to what the one before it left. */
export function createProjectChanger(): ChangeProject {
  let last: Promise<unknown> = Promise.resolve();
  return ask => {
    const mine = last.then(() => changeProject(ask));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function changeProject(ask: () => Promise<ProjectEdit | null>): Promise<ChangedProject | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const edit = await ask();
    if (!edit) return undefined;
    const file = vscode.Uri.parse(edit.uri);
    if (edit.edits.length === 0) return { file };
    const takeBack = edit.text === null ? await create(file, edit) : await change(file, edit, edit.text);
    if (takeBack) return { file, takeBack };
    await new Promise(done => setTimeout(done, FIRST_WAIT_MS << tries));
  }
  throw new Error(vscode.l10n.t('the file could not be changed.'));
}

/** Undefined where the file is there by now. */
async function create(file: vscode.Uri, { edits }: ProjectEdit): Promise<TakeBack | undefined> {
  if ((await readText(file)) !== undefined) return undefined;
  const text = edits.map(({ newText }) => newText).join('');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return async () => {
    if ((await readText(file)) === text) await vscode.workspace.fs.delete(file);
  };
}

/** Undefined where the text is another than the edits were made for. */
async function change(file: vscode.Uri, { edits }: ProjectEdit, text: string): Promise<TakeBack | undefined> {
  const document = await vscode.workspace.openTextDocument(file);
  const before = document.getText();
  if (!isSame(before, text) || !(await applyAndSave(document, toWorkspaceEdit(file, edits)))) return undefined;
  const after = document.getText();
  return async () => {
    if (document.isClosed || document.getText() !== after) return;
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(after.length));
    const back = new vscode.WorkspaceEdit();
    back.replace(file, whole, before);
    await applyAndSave(document, back);
  };
}

/** The editor gives all lines the same end. */
const isSame = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');

async function applyAndSave(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<boolean> {
  const wasSaved = !document.isDirty;
  const applied = await vscode.workspace.applyEdit(edit);
  if (applied && wasSaved) await document.save();
  return applied;
}
