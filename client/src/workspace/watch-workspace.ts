import * as vscode from 'vscode';
import type { Checker } from '../checker';
import { REPORT_FILES } from './report-files';
import { urisInTab } from './tabs';
import type { WorkspaceReports } from './workspace-reports';

/** Changes come in bursts, as when a branch is switched. */
const BURST_MS = 200;

/**
 * Keeps what is known of files true: after changes on disk, when tabs open and close, when settings change, and when a
 * new server knows nothing yet.
 */
export function watchWorkspace(reports: WorkspaceReports, checker: Checker): vscode.Disposable {
  const changed = createBurst(uris => void reports.recheck(uris).catch(() => undefined));
  const all = createBurst(() => void reports.recheckAll().catch(() => undefined));
  const add = (uri: vscode.Uri) => isReportFile(uri) && changed.add(uri);
  const files = vscode.workspace.createFileSystemWatcher(REPORT_FILES);
  const projects = vscode.workspace.createFileSystemWatcher('**/nianbao.config.json');
  return vscode.Disposable.from(
    changed,
    all,
    files,
    projects,
    files.onDidCreate(add),
    files.onDidChange(add),
    files.onDidDelete(uri => reports.forget([uri])),
    projects.onDidCreate(all.add),
    projects.onDidChange(all.add),
    projects.onDidDelete(all.add),
    checker.onDidStart(() => all.add()),
    vscode.workspace.onDidDeleteFiles(event => reports.forget(event.files)),
    vscode.workspace.onDidRenameFiles(event => reports.forget(event.files.map(({ oldUri }) => oldUri))),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('nianbao')) all.add();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      reports.leaveToEditor(opened.flatMap(urisInTab));
      closed.flatMap(urisInTab).forEach(add);
    }),
  );
}

const isReportFile = ({ path }: vscode.Uri): boolean =>
  /\.(?:nianbao|txt|md)$/.test(path) && !path.includes('/node_modules/');

/** Gathers what is added until there is rest, each once. */
function createBurst(
  handle: (uris: readonly vscode.Uri[]) => void,
): vscode.Disposable & { readonly add: (uri?: vscode.Uri) => void } {
  const waiting = new Map<string, vscode.Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const uris = [...waiting.values()];
    waiting.clear();
    handle(uris);
  };
  return {
    add(uri) {
      if (uri) waiting.set(uri.toString(), uri);
      clearTimeout(timer);
      timer = setTimeout(flush, BURST_MS);
    },
    dispose: () => clearTimeout(timer),
  };
}
