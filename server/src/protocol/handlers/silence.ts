import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  addSilenced,
  editBetween,
  type ProjectChange,
  removeSilenced,
  setRule,
  unsetRules,
} from '../../settings/edit-project';
import { compareSilencings, projectFileName, type Silencing } from '../../settings/project';
import {
  type ProjectEdit,
  type SilencedItem,
  type SilencedParams,
  type SilencedResult,
  type SilenceParams,
  silencedRequest,
  silenceRequest,
  type UnsilenceParams,
  unsilenceRequest,
} from '../messages';
import { judgeEntries } from '../project-state';
import { nameInProject, uriInProject } from '../project-uris';
import type { FoundProject } from '../projects';
import { answerFor, type Session } from '../session';
import { toRange, toTextEdit } from '../to-protocol';

/** Edits to the project's list, and the list itself. The client applies them: the server writes nothing. */
export function handleSilence(session: Session): void {
  const { connection, projects } = session;

  connection.onRequest(
    silenceRequest,
    answerFor<SilenceParams, ProjectEdit | null>(session, null, async params => {
      const nearest = await projects.of(params.uri);
      const uri =
        nearest?.uri ?? (params.folder === undefined ? undefined : uriInProject(`${params.folder}/`, projectFileName));
      if (uri === undefined) return null;
      const found = await projects.read(uri);
      return toProjectEdit(uri, found?.text, changeFor(params, uri, found));
    }),
  );

  connection.onRequest(
    unsilenceRequest,
    answerFor<UnsilenceParams, ProjectEdit | null>(session, null, async ({ uri, entries }) => {
      const found = await projects.read(uri);
      return found ? toProjectEdit(uri, found.text, takingOut(entries)) : null;
    }),
  );

  connection.onRequest(
    silencedRequest,
    answerFor<SilencedParams, SilencedResult>(session, [], async ({ uri }) => {
      const found = await projects.read(uri);
      if (!found) return [];
      const document = TextDocument.create(uri, 'jsonc', 0, found.text);
      const judged = await judgeEntries(session, found);
      const off = found.rules.filter(({ level }) => level === 'off');
      return [
        ...off.map(({ rule, range }) => ({ file: '', rule, state: 'met' as const, range: toRange(document, range) })),
        ...judged.map(({ entry: { range, ...entry }, state }) => ({
          ...entry,
          state,
          range: toRange(document, range),
        })),
      ];
    }),
  );
}

/** What is silenced already stays as it is. */
function changeFor(params: SilenceParams, project: string, found: FoundProject | undefined): ProjectChange {
  if (params.scope === 'project') return setRule(params.rule, 'off');
  const entry = {
    file: nameInProject(project, params.uri),
    rule: params.rule,
    ...(params.scope === 'finding' && { fingerprint: params.fingerprint, note: params.note }),
  };
  const isThere = found?.silenced.some(one => compareSilencings(one, entry) === 0);
  return isThere ? text => text : addSilenced(entry);
}

/** Entries of the list, and rules that are off in the whole project. */
function takingOut(entries: readonly SilencedItem[]): ProjectChange {
  const rules = entries.filter(({ file }) => file === '').map(({ rule }) => rule);
  const listed = entries.filter(({ file }) => file !== '');
  const isGone = (entry: Silencing) => listed.some(one => compareSilencings(one, entry) === 0);
  return text => {
    const rest = rules.length > 0 ? unsetRules(rules)(text) : text;
    return rest === undefined || listed.length === 0 ? rest : removeSilenced(isGone)(rest);
  };
}

/** Null where the file is broken and nothing can be put into it. */
function toProjectEdit(uri: string, before: string | undefined, change: ProjectChange): ProjectEdit | null {
  const text = before ?? '';
  const after = change(text);
  if (after === undefined) return null;
  const edit = editBetween(text, after);
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return { uri, text: before ?? null, edits: edit ? [toTextEdit(document, edit)] : [] };
}
