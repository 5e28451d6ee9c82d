import { resolve } from 'node:path';
import type { Levels } from '../rules/rule';
import { effectiveLevels } from '../settings/levels';
import type { SilencedEntry } from '../settings/project';
import { type FoundProject, nameInProject, type Projects } from './projects';

/** What holds for one file. */
export interface FilePolicy {
  readonly levels: Levels;
  readonly entries: readonly SilencedEntry[];
}

/** The levels and silenced entries of each file, by the name it is shown under: `--rule` over the project's settings. */
export function createPolicy(projects: Projects, chosen: Levels, folder: string): (file: string) => FilePolicy {
  const lists = new Map<FoundProject, Lists>();
  const listsOf = (project: FoundProject): Lists => {
    const known = lists.get(project) ?? byFile(project.silenced);
    lists.set(project, known);
    return known;
  };
  return file => {
    const path = resolve(folder, file);
    const project = projects.of(path);
    if (!project) return { levels: chosen, entries: [] };
    const name = nameInProject(project, path);
    return { levels: effectiveLevels(project, name, chosen), entries: listsOf(project).get(name) ?? [] };
  };
}

/** A project's list, by file: it may be long, and so may be that of the files. */
type Lists = ReadonlyMap<string, readonly SilencedEntry[]>;

function byFile(entries: readonly SilencedEntry[]): Lists {
  const lists = new Map<string, SilencedEntry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.file);
    if (list) list.push(entry);
    else lists.set(entry.file, [entry]);
  }
  return lists;
}
