import type { Voice } from '../l10n/voice';
import { noReport } from '../service/check-text';
import { problemMessage, problemSeverity } from '../settings/problem-message';
import type { ProjectProblem, SilencedEntry } from '../settings/project';
import { createColumns } from './positions';
import { entriesOfMissingFiles, type FoundProject } from './projects';
import type { FileResult } from './results';
import type { SpokenFinding } from './spoken-finding';

/** What is wrong in the project files that were used; nothing where all is well. `unmatched`: entries that met no finding. */
export function projectResults(
  projects: readonly FoundProject[],
  unmatched: ReadonlySet<SilencedEntry>,
  voice: Voice,
): readonly FileResult[] {
  return projects.flatMap((project): FileResult[] => {
    if (project.unreadable !== undefined) return [{ kind: 'failed', file: project.file, problem: project.unreadable }];
    const stale = project.silenced
      .filter(entry => unmatched.has(entry))
      .map(entry => ({ kind: 'stale-entry' as const, entry, missingFile: false, range: entry.range }));
    const problems = [...project.problems, ...entriesOfMissingFiles(project), ...stale];
    const broken = problems.find(({ kind }) => kind === 'syntax');
    if (broken) return [brokenFile(project, broken, voice)];
    return problems.length === 0 ? [] : [problemFile(project, problems, voice)];
  });
}

/** JSON that cannot be read to its end says less than its author meant: that is no finding but a failure. */
function brokenFile({ file, text }: FoundProject, problem: ProjectProblem, voice: Voice): FileResult {
  const { line, column } = createColumns(text)(problem.range.start);
  return { kind: 'failed', file, problem: `${line}:${column} ${voice.say(problemMessage(problem))}` };
}

function problemFile({ file, text }: FoundProject, problems: readonly ProjectProblem[], voice: Voice): FileResult {
  const findings = problems.map(problem => asFinding(problem, voice)).sort((a, b) => a.range.start - b.range.start);
  return { kind: 'checked', role: 'settings', file, text, status: noReport, findings, silenced: [], mended: false };
}

const asFinding = (problem: ProjectProblem, voice: Voice): SpokenFinding => ({
  code: `config/${problem.kind}`,
  severity: problemSeverity(problem),
  range: problem.range,
  message: voice.say(problemMessage(problem)),
  related: [],
  repairs: [],
});
