import * as vscode from 'vscode';

/** Whether this runs in the web worker extension host, where there is no Node and no disk. */
export const inWebWorker = 'WorkerGlobalScope' in globalThis;

/** Asks until the answer is neither undefined, false nor empty; a cancelled request counts as not yet answered. */
export async function until<T>(what: string, ask: () => T | Thenable<T>, ms = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const answer = await attempt(ask);
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    await pause(20);
  }
  throw new Error(`waited in vain for ${what}`);
}

async function attempt<T>(ask: () => T | Thenable<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (reason) {
    if (/cancel/i.test(String(reason))) return undefined;
    throw reason;
  }
}

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fixture(name));
  return vscode.window.showTextDocument(document);
}

/** Edits as a person would: the editor refuses an edit made while it read the file anew, and is asked again. */
export const change = (editor: vscode.TextEditor, make: (edit: vscode.TextEditorEdit) => void): Promise<true> =>
  until('an edit', () => editor.edit(make)) as Promise<true>;

const isUntitled = ({ isUntitled }: vscode.TextDocument): boolean => isUntitled;

/**
 * Leaves no editor and no unsaved change behind: of those the editor would ask, and tests are not asked. A document in memory
 * takes a while to go, and its name is given again.
 */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('an end of what is in memory', () => !vscode.workspace.textDocuments.some(isUntitled));
}

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Our findings in a document, each as `code@line`, lines from 1. */
export const findings = (uri: vscode.Uri): readonly string[] =>
  vscode.languages.getDiagnostics(uri).map(d => `${codeOf(d)}@${d.range.start.line + 1}`);

/** The number, from 1, of the only line that begins with `start`. */
export function lineOf(document: vscode.TextDocument, start: string): number {
  const lines = document.getText().split(/\r?\n/);
  const at = lines.findIndex(line => line.startsWith(start));
  if (at < 0) throw new Error(`no line begins with ${start}`);
  return at + 1;
}

/** Whether the rule finds something, as far as is known. */
export const has = (uri: vscode.Uri, rule: string): boolean =>
  vscode.languages.getDiagnostics(uri).some(diagnostic => codeOf(diagnostic) === rule);

/** A finding of a rule, waited for. */
export const findingOf = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> =>
  until(`a finding of ${rule}`, () => vscode.languages.getDiagnostics(uri).find(d => codeOf(d) === rule));

/** Waits until the rule finds nothing more. */
export const gone = (uri: vscode.Uri, rule: string): Promise<true> =>
  until(`an end of ${rule}`, () => !has(uri, rule)) as Promise<true>;

/** All that is said at a place when it is pointed at; empty if nothing is. */
export async function hover({ uri }: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const all = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return all.flatMap(({ contents }) => contents.map(c => (typeof c === 'string' ? c : c.value))).join('\n');
}

/** Waits until what is said at a place matches all patterns. */
export const hoverLike = (document: vscode.TextDocument, at: vscode.Position, ...patterns: readonly RegExp[]) =>
  until(`a hover like ${patterns.join()}`, async () => {
    const said = await hover(document, at);
    return patterns.every(pattern => pattern.test(said));
  });

/** Our setting in the workspace for a while. */
export async function withSetting(name: string, value: unknown, during: () => Promise<unknown>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nianbao');
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await during();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
