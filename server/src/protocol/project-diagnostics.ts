import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { problemMessage, problemSeverity } from '../settings/problem-message';
import type { ProjectProblem, ProjectProblemKind } from '../settings/project';
import { judgeEntries } from './project-state';
import type { FoundProject } from './projects';
import { type Session, voiceFor } from './session';
import { severities, sourceName, toRange } from './to-protocol';

/** What an editor that holds project files to their schema says by itself. */
const saidBySchema: ReadonlySet<ProjectProblemKind> = new Set([
  'syntax',
  'wrong-type',
  'wrong-level',
  'missing-key',
  'duplicate-key',
]);

/**
 * Sends what is wrong in project files. Each call looks at one anew and resolves when that is sent; a call that another
 * one for the same file overtook sends nothing.
 */
export function createProjectDiagnostics(session: Session): (projectUri: string) => Promise<void> {
  const latest = new Map<string, number>();
  return async projectUri => {
    const mine = (latest.get(projectUri) ?? 0) + 1;
    latest.set(projectUri, mine);
    const project = await session.projects.read(projectUri);
    const diagnostics = project ? await diagnosticsOf(session, project) : [];
    if (latest.get(projectUri) !== mine) return;
    await session.connection.sendDiagnostics({ uri: projectUri, diagnostics });
  };
}

async function diagnosticsOf(session: Session, project: FoundProject): Promise<Diagnostic[]> {
  const { client } = session;
  const document = TextDocument.create(project.uri, 'jsonc', 0, project.text);
  const voice = voiceFor(session, project.uri);
  const stale = (await judgeEntries(session, project))
    .filter(({ state }) => state !== 'met')
    .map(
      ({ entry, state }): ProjectProblem => ({
        kind: 'stale-entry',
        entry,
        missingFile: state === 'missing-file',
        range: entry.range,
      }),
    );
  return [...project.problems, ...stale]
    .filter(({ kind }) => !(client.options.projectSchema && saidBySchema.has(kind)))
    .map(problem => ({
      range: toRange(document, problem.range),
      severity: severities[problemSeverity(problem)],
      code: `config/${problem.kind}`,
      source: sourceName(voice),
      message: voice.say(problemMessage(problem)),
      ...(problem.kind === 'stale-entry' && { tags: [1] }),
    }));
}
