import { languageIdOf } from '../service/language-id';
import { compareSilencings, type SilencedEntry } from '../settings/project';
import { sameUri, uriInProject } from './project-uris';
import type { FoundProject } from './projects';
import type { Session } from './session';

/** Whether a silenced entry still meets what it was made for. */
export type EntryState = 'met' | 'unmatched' | 'missing-file';

export interface JudgedEntry {
  readonly entry: SilencedEntry;
  readonly state: EntryState;
}

/** Looks at every file that a project's list names: as it stands in the editor, else as it was saved. */
export async function judgeEntries(session: Session, project: FoundProject): Promise<readonly JudgedEntry[]> {
  const names = [...new Set(project.silenced.map(({ file }) => file))];
  const texts = await textsOf(session, project, names);
  const judged: JudgedEntry[] = [];
  for (const [i, name] of names.entries()) {
    const entries = project.silenced.filter(({ file }) => file === name);
    const text = texts[i];
    if (text === undefined) judged.push(...entries.map(entry => ({ entry, state: 'missing-file' as const })));
    else judged.push(...(await judgeFile(session, project, { name, text, entries })));
  }
  return judged.sort((a, b) => a.entry.range.start - b.entry.range.start);
}

async function textsOf(
  session: Session,
  project: FoundProject,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const uris = names.map(name => uriInProject(project.uri, name));
  const open = uris.map(uri => openText(session, uri));
  const closed = uris.filter((_, i) => open[i] === undefined);
  const read = closed.length === 0 ? [] : await session.projects.readTexts(closed);
  const byUri = new Map(closed.map((uri, i) => [uri, read[i]]));
  return uris.map((uri, i) => open[i] ?? byUri.get(uri));
}

const openText = ({ documents }: Session, uri: string): string | undefined =>
  documents
    .all()
    .find(document => sameUri(document.uri, uri))
    ?.getText();

interface NamedFile {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly SilencedEntry[];
}

/** Where a nearer project file holds for the file, this one's list is not asked, and its entries meet nothing. */
async function judgeFile(
  { documents, service, settings }: Session,
  project: FoundProject,
  { name, text, entries }: NamedFile,
): Promise<readonly JudgedEntry[]> {
  const open = documents.all().find(document => sameUri(document.uri, uriInProject(project.uri, name)));
  const uri = open?.uri ?? uriInProject(project.uri, name);
  await settings.ready(uri);
  const isOurs = settings.project(uri)?.uri === project.uri;
  const { unmatched } = service.check(uri, open?.languageId ?? languageIdOf(name), text);
  if (!open) settings.forget(uri);
  const isMet = (entry: SilencedEntry) => isOurs && !unmatched.some(other => compareSilencings(other, entry) === 0);
  return entries.map(entry => ({ entry, state: isMet(entry) ? 'met' : 'unmatched' }));
}
