import * as vscode from 'vscode';
import {
  type CheckTextParams,
  type CheckTextResult,
  checkTextRequest,
  type ForgetTextsParams,
  forgetTextsNotification,
} from '../../../server/src/protocol/messages';
import type { Checker } from '../checker';
import type { ContributedLanguage } from '../language-of-file';
import { findReportFiles, readReportFile } from './report-files';
import { isInTab } from './tabs';
import { add, NOTHING, type Tally, tallyOf } from './tally';

/**
 * The reports in the workspace's files. The server reads no disk: files are read here, handed over to be checked under
 * the settings of an open file, and what is found is shown for those that no tab shows. Once checked, they are kept
 * up to date.
 */
export interface WorkspaceReports extends vscode.Disposable {
  /** Checks every file and shows what is found; undefined if cancelled, and what was found until then stays. */
  checkAll(told: (done: number, all: number) => void, token: vscode.CancellationToken): Promise<Tally | undefined>;
  /** Hands every file over once, so that the server knows its outline; shows nothing that is not shown already. */
  readOnce(): Promise<void>;
  /** Checks again those of these files that were checked before, or might be new reports. */
  recheck(uris: readonly vscode.Uri[]): Promise<void>;
  recheckAll(): Promise<void>;
  /** They are deleted: files, or folders with all that is in them. */
  forget(uris: readonly vscode.Uri[]): void;
  /** They have tabs now: what is found in them is the server's to show. */
  leaveToEditor(uris: readonly vscode.Uri[]): void;
  /** Shows nothing any more, and keeps nothing up to date. */
  stop(): void;
}

/** Reading ahead of the server costs memory and gains little beyond this many files. */
const AT_ONCE = 8;

export function createWorkspaceReports(checker: Checker, languages: readonly ContributedLanguage[]): WorkspaceReports {
  const shown = vscode.languages.createDiagnosticCollection('nianbao.workspace');
  const known = new Map<string, vscode.Uri>();
  let shows = false;
  let read: Promise<void> | undefined;

  async function check(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Tally> {
    const file = await readReportFile(uri, languages);
    if (!file || token?.isCancellationRequested) return NOTHING;
    const params: CheckTextParams = { uri: uri.toString(), ...file };
    const { recognised, diagnostics } = await checker.ask<CheckTextResult>(checkTextRequest, params);
    known.set(uri.toString(), uri);
    const found = recognised ? await checker.toDiagnostics(diagnostics) : [];
    if (shows && found.length > 0 && !isInTab(uri)) shown.set(uri, found);
    else shown.delete(uri);
    return recognised ? tallyOf(found) : NOTHING;
  }

  async function checkEach(
    files: readonly vscode.Uri[],
    told: (done: number, all: number) => void,
    token?: vscode.CancellationToken,
  ): Promise<Tally | undefined> {
    let tally = NOTHING;
    for (let done = 0; done < files.length; done += AT_ONCE) {
      if (token?.isCancellationRequested) return undefined;
      const batch = files.slice(done, done + AT_ONCE);
      tally = (await Promise.all(batch.map(uri => check(uri, token)))).reduce(add, tally);
      told(done + batch.length, files.length);
    }
    return token?.isCancellationRequested ? undefined : tally;
  }

  async function readAll(): Promise<void> {
    await checkEach(await findReportFiles(), () => undefined);
  }

  function forget(uris: readonly vscode.Uri[]): void {
    const gone = [...known.values()].filter(uri => uris.some(deleted => isSameOrIn(uri, deleted)));
    for (const uri of gone) {
      shown.delete(uri);
      known.delete(uri.toString());
    }
    const params: ForgetTextsParams = { uris: gone.map(uri => uri.toString()) };
    if (gone.length > 0) checker.tell(forgetTextsNotification, params);
  }

  return {
    async checkAll(told, token) {
      shows = true;
      const files = await findReportFiles(token);
      const found = new Set(files.map(String));
      forget([...known.values()].filter(uri => !found.has(uri.toString())));
      const tally = await checkEach(files, told, token);
      if (tally) read = Promise.resolve();
      return tally;
    },
    readOnce() {
      read ??= readAll();
      return read;
    },
    async recheck(uris) {
      if (shows || read) await checkEach(uris, () => undefined);
    },
    async recheckAll() {
      if (shows || read) await checkEach([...known.values()], () => undefined);
    },
    forget,
    leaveToEditor: uris => uris.forEach(uri => void shown.delete(uri)),
    stop() {
      shows = false;
      shown.clear();
    },
    dispose: () => shown.dispose(),
  };
}

const isSameOrIn = (uri: vscode.Uri, other: vscode.Uri): boolean =>
  uri.toString() === other.toString() || uri.toString().startsWith(`${other.toString()}/`);
