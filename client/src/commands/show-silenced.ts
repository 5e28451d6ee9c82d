import * as vscode from 'vscode';
import {
  type ProjectEdit,
  type SilencedItem,
  type SilencedParams,
  type SilencedResult,
  silencedRequest,
  type UnsilenceParams,
  unsilenceRequest,
} from '../../../server/src/protocol/messages';
import { say } from '../apply-edits';
import type { Checker } from '../checker';
import { reportEditor } from '../own-languages';
import { findProjectFiles, tellOfProjects } from '../projects/project-files';
import { projectOf } from '../projects/project-folder';
import type { Command, Tools } from './register-commands';

interface Listed {
  readonly project: vscode.Uri;
  readonly entry: SilencedResult[number];
}

/** Lists what the projects of the workspace silence; what is chosen is told again. Argument: the entries to take out. */
export const showSilenced: Command = async (tools, given) => {
  const { checker } = tools;
  const listed = await listAll(checker);
  if (listed.length === 0) return say(vscode.l10n.t('Nothing is silenced in this workspace.'));
  const chosen = Array.isArray(given)
    ? listed.filter(({ entry }) => given.some(one => isSame(one, entry)))
    : await ask(listed);
  if (!chosen || chosen.length === 0) return;
  const projects = new Map(chosen.map(({ project }) => [project.toString(), project]));
  for (const [uri, project] of projects) {
    const entries = chosen.filter(one => one.project === project).map(({ entry }) => entry);
    await takeOut(tools, uri, entries);
  }
  tellOfProjects(checker, [...projects.values()]);
  say(vscode.l10n.t('Entries taken out: {0}.', chosen.length));
};

async function listAll(checker: Checker): Promise<readonly Listed[]> {
  const all = (await projectFiles(checker)).map(async project => {
    const params: SilencedParams = { uri: project.toString() };
    const entries = await checker.ask<SilencedResult>(silencedRequest, params);
    return entries.map(entry => ({ project, entry }));
  });
  return (await Promise.all(all)).flat();
}

/** Those of the workspace, and that of the active report, which may lie elsewhere. */
async function projectFiles(checker: Checker): Promise<readonly vscode.Uri[]> {
  const report = reportEditor()?.document.uri;
  const own = report && (await projectOf(checker, report));
  const found = await findProjectFiles();
  return own && !found.some(uri => uri.toString() === own.toString()) ? [...found, own] : found;
}

async function takeOut(
  { checker, changeProject }: Tools,
  uri: string,
  entries: readonly SilencedItem[],
): Promise<void> {
  const params: UnsilenceParams = { uri, entries };
  await changeProject(() => checker.ask<ProjectEdit | null>(unsilenceRequest, params));
}

/** What is no longer there is chosen to begin with. */
async function ask(listed: readonly Listed[]): Promise<readonly Listed[] | undefined> {
  const items = listed.map(one => ({
    label: one.entry.rule,
    description: one.entry.file || vscode.l10n.t('the whole project'),
    detail: [
      one.entry.note ?? (one.entry.fingerprint || !one.entry.file ? '' : vscode.l10n.t('the rule in the whole file')),
      stateText(one),
    ]
      .filter(Boolean)
      .join(' · '),
    picked: one.entry.state !== 'met',
    one,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('What this workspace silences'),
    placeHolder: vscode.l10n.t('Which shall be reported again?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ one }) => one);
}

function stateText({ entry: { state } }: Listed): string {
  if (state === 'met') return '';
  return state === 'unmatched' ? vscode.l10n.t('no longer found') : vscode.l10n.t('no such file');
}

const isSame = (a: SilencedItem, b: SilencedItem): boolean =>
  a.file === b.file && a.rule === b.rule && a.fingerprint === b.fingerprint;
