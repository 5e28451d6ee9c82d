import { resolve } from 'node:path';
import type { Levels } from '../rules/rule';
import { effectiveLevels } from '../settings/levels';
import type { SilencedEntry } from '../settings/project';
import { nameInProject, type Projects } from './projects';

/** What holds for one file. */
export interface FilePolicy {
  readonly levels: Levels;
  readonly entries: readonly SilencedEntry[];
}

/** The levels and silenced entries of each file, by the name it is shown under: `--rule` over the project's settings. */
export function createPolicy(projects: Projects, chosen: Levels, folder: string): (file: string) => FilePolicy {
  return file => {
    const path = resolve(folder, file);
    const project = projects.of(path);
    if (!project) return { levels: chosen, entries: [] };
    const name = nameInProject(project, path);
    return {
      levels: effectiveLevels(project, name, chosen),
      entries: project.silenced.filter(entry => entry.file === name),
    };
  };
}
