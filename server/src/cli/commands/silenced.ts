import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentOpener } from '../../document/document';
import { ruleByName } from '../../rules/registry';
import { checkText } from '../../service/check-text';
import { languageIdOf } from '../../service/language-id';
import { removeSilenced } from '../../settings/edit-project';
import { effectiveLevels } from '../../settings/levels';
import { compareSilencings, projectFileName, type SilencedEntry } from '../../settings/project';
import { displayWidth } from '../../text/display-width';
import { decode } from '../decode';
import type { ExitStatus } from '../exit-status';
import { padEnd } from '../padding';
import { createProjects, entriesOfMissingFiles, type FoundProject, pathInProject } from '../projects';
import type { Strings } from '../strings';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { replaceFile } from '../write-file';

/** As typed, not yet looked at. */
export interface SilencedArguments {
  readonly config?: string;
  readonly removeStale?: boolean;
  readonly format: string;
}

type State = keyof Strings['project']['state'];

interface Listed {
  readonly entry: SilencedEntry;
  readonly state: State;
}

const formats = ['pretty', 'json'];

/** Lists what the project of the working folder has silenced, and takes out of the list what is no longer found. */
export function listSilenced(typed: SilencedArguments, terminal: Terminal): ExitStatus {
  const { strings, folder } = terminal;
  if (!formats.includes(typed.format))
    throw new UsageError(strings.usage.unknownFormat(typed.format, formats.join(strings.listSeparator)));
  const fail = (project: FoundProject, problem: string): ExitStatus => {
    terminal.err(`${strings.failed(project.file, problem)}\n`);
    return 2;
  };
  const projects = createProjects({ config: typed.config, folder, problems: strings.problems });
  const project = projects.of(join(folder, projectFileName));
  if (project?.unreadable !== undefined) return fail(project, project.unreadable);
  const listed = project ? listEntries(project) : [];
  const stale = listed.filter(({ state }) => isStale(state)).map(({ entry }) => entry);
  const removing = typed.removeStale === true && stale.length > 0;
  if (project && removing && !removeFrom(project, stale)) return fail(project, strings.project.cannotChange);
  terminal.out(
    typed.format === 'json'
      ? asJson(listed, removing)
      : asTable(listed, strings.project.listed(listed.length, stale.length, removing), strings),
  );
  return 0;
}

const isStale = (state: State): boolean => state === 'unmatched' || state === 'missing-file';

function removeFrom({ path, text }: FoundProject, stale: readonly SilencedEntry[]): boolean {
  const changed = removeSilenced(entry => stale.some(one => compareSilencings(one, entry) === 0))(text);
  if (changed === undefined) return false;
  replaceFile(path, changed);
  return true;
}

/** Each file that the list names is checked once. */
function listEntries(project: FoundProject): readonly Listed[] {
  const missing = new Set(entriesOfMissingFiles(project).map(({ range }) => range));
  const there = project.silenced.filter(({ range }) => !missing.has(range));
  const files = [...new Set(there.map(({ file }) => file))];
  const opener = createDocumentOpener();
  const states = new Map<SilencedEntry, State>();
  for (const file of files) {
    const entries = there.filter(entry => entry.file === file);
    const text = readText(pathInProject(project, file));
    const levels = effectiveLevels(project, file, {});
    const unmatched =
      text === undefined ? [] : checkText(text, languageIdOf(file), { levels, entries }, opener).unmatched;
    for (const entry of entries) {
      const isOff = (levels[entry.rule] ?? ruleByName(entry.rule)?.severity) === 'off';
      const found = unmatched.includes(entry) ? 'unmatched' : 'met';
      states.set(entry, text === undefined ? 'unreadable' : isOff ? 'rule-off' : found);
    }
  }
  return project.silenced.map(entry => ({ entry, state: states.get(entry) ?? 'missing-file' }));
}

function readText(path: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path));
    return decoded.kind === 'text' ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

function asJson(listed: readonly Listed[], removing: boolean): string {
  const entries = listed.map(({ entry: { range: _, ...entry }, state }) => ({
    ...entry,
    state,
    removed: removing && isStale(state),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function asTable(listed: readonly Listed[], summary: string, strings: Strings): string {
  const { project } = strings;
  if (listed.length === 0) return `${project.none}\n`;
  const widest = (texts: readonly string[]) => Math.max(...texts.map(displayWidth));
  const states = widest(listed.map(({ state }) => project.state[state]));
  const rules = widest(listed.map(({ entry }) => entry.rule));
  const files = [...new Set(listed.map(({ entry }) => entry.file))];
  const lines = files.flatMap(file => [
    file,
    ...listed
      .filter(({ entry }) => entry.file === file)
      .map(({ entry: { rule, fingerprint, note }, state }) => {
        const what = fingerprint === undefined ? project.wholeRule : (note ?? fingerprint);
        return `  ${padEnd(project.state[state], states)}  ${padEnd(rule, rules)}  ${what}`;
      }),
    '',
  ]);
  return `${[...lines, summary].join('\n')}\n`;
}
