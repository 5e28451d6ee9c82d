import type { Project } from '../settings/project';
import { readProject } from '../settings/read-project';
import { projectUrisFor } from './project-uris';

/** A project file and what it says. */
export interface FoundProject extends Project {
  readonly uri: string;
  /** What its ranges count in. */
  readonly text: string;
}

/** Texts of files by address: undefined for what is not there. */
export type ReadTexts = (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;

/** The project files as they stand, each folder's looked for once. */
export interface Projects {
  /** The nearest one at or above the folder of a document. Rejects where the reader does. */
  of(uri: string): Promise<FoundProject | undefined>;
  read(projectUri: string): Promise<FoundProject | undefined>;
  /** Texts of other files that a project names. */
  readonly readTexts: ReadTexts;
  /** Forgets what was found. */
  changed(): void;
}

export function createProjects(readTexts: ReadTexts): Projects {
  const byFolder = new Map<string, Promise<FoundProject | undefined>>();

  async function nearest(candidates: readonly string[]): Promise<FoundProject | undefined> {
    const texts = await readTexts(candidates);
    const at = texts.findIndex(text => text !== undefined);
    return at < 0 ? undefined : asProject(candidates[at]!, texts[at]!);
  }

  return {
    of(uri) {
      const candidates = projectUrisFor(uri);
      const folder = candidates[0];
      if (folder === undefined) return Promise.resolve(undefined);
      const known = byFolder.get(folder) ?? nearest(candidates);
      byFolder.set(folder, known);
      return known;
    },
    async read(projectUri) {
      const [text] = await readTexts([projectUri]);
      return text === undefined ? undefined : asProject(projectUri, text);
    },
    readTexts,
    changed: () => byFolder.clear(),
  };
}

const asProject = (uri: string, text: string): FoundProject => ({ uri, text, ...readProject(text) });
