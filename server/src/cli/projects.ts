import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { noProject, type Project, type ProjectProblem, projectFileName, tidyPath } from '../settings/project';
import { readProject } from '../settings/read-project';
import { decode } from './decode';
import { shownPath } from './find-files';
import type { Problems } from './strings';

/** A project file and what it says. */
export interface FoundProject extends Project {
  readonly path: string;
  /** As shown to the user. */
  readonly file: string;
  /** What the ranges count in. */
  readonly text: string;
  /** Why it could not be read at all. */
  readonly unreadable?: string;
}

/** The project files of what is checked, each read once. */
export interface Projects {
  /** The nearest one at or above the folder of a file; undefined where there is none. */
  of(path: string): FoundProject | undefined;
  /** Those that `of` has given. */
  used(): readonly FoundProject[];
}

export interface ProjectOptions {
  /** A file that holds for all, or false for none at all. */
  readonly config?: string | false | undefined;
  /** The working folder, absolute. */
  readonly folder: string;
  readonly problems: Problems;
}

export function createProjects({ config, folder, problems }: ProjectOptions): Projects {
  const byFolder = new Map<string, FoundProject | undefined>();
  const read = (path: string): FoundProject => readFile(path, shownPath(path, folder), problems);
  const chosen = typeof config === 'string' ? read(resolve(folder, config)) : undefined;

  function nearest(directory: string): FoundProject | undefined {
    if (byFolder.has(directory)) return byFolder.get(directory);
    const path = join(directory, projectFileName);
    const parent = dirname(directory);
    const found = isFile(path) ? read(path) : parent === directory ? undefined : nearest(parent);
    byFolder.set(directory, found);
    return found;
  }

  return {
    of: path => chosen ?? (config === false ? undefined : nearest(dirname(path))),
    used: () => [...new Set([chosen, ...byFolder.values()])].filter(one => one !== undefined),
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function readFile(path: string, file: string, problems: Problems): FoundProject {
  const place = { path, file, text: '' };
  try {
    const decoded = decode(readFileSync(path));
    if (decoded.kind === 'text') return { ...place, text: decoded.text, ...readProject(decoded.text) };
    return { ...noProject, ...place, unreadable: problems[decoded.reason] };
  } catch {
    return { ...noProject, ...place, unreadable: problems.missing };
  }
}

/** What a project file calls a file: relative to its own folder, with `/` between folders. */
export const nameInProject = ({ path }: FoundProject, file: string): string =>
  tidyPath(relative(dirname(path), file).split(sep).join('/'));

/** Where a file that the project names would be. */
export const pathInProject = ({ path }: FoundProject, name: string): string => resolve(dirname(path), name);

/** Entries for files that are not there. */
export const entriesOfMissingFiles = (project: FoundProject): readonly ProjectProblem[] =>
  project.silenced
    .filter(({ file }) => !isFile(pathInProject(project, file)))
    .map(entry => ({ kind: 'stale-entry', entry, missingFile: true, range: entry.range }));
