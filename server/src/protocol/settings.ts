import type { Language } from '../l10n/voice';
import type { Levels } from '../service/service';
import type { SilencedEntry } from '../settings/project';
import type { FoundProject } from './projects';

/** What a user can switch off; all on by default. */
export interface Switches {
  readonly inlayHints: boolean;
  readonly codeLenses: boolean;
  readonly cellHovers: boolean;
  readonly lawHovers: boolean;
}

/** What a user set for one document. */
export interface DocumentSettings {
  /** By the user, else by the project. */
  readonly levels: Levels;
  /** Those of them that the user set by hand. */
  readonly chosen: Levels;
  readonly project?: FoundProject;
  /** What the project does not want told of this document. */
  readonly silenced: readonly SilencedEntry[];
  readonly switches: Switches;
  /** What messages are said in; `auto` is the client's own language. */
  readonly language: Language | 'auto';
}

const unset: DocumentSettings = {
  levels: {},
  chosen: {},
  silenced: [],
  switches: { inlayHints: true, codeLenses: true, cellHovers: true, lawHovers: true },
  language: 'auto',
};

/** The settings of each document, fetched once and kept until they change. */
export interface Settings {
  /** Grows with every change; findings of two generations may differ. */
  readonly generation: number;
  /** Resolves when what is said of `uri` is what the user set. Never rejects. */
  ready(uri: string): Promise<void>;
  /** What the user set, or the defaults as long as that is not known. */
  levels(uri: string): Levels;
  chosen(uri: string): Levels;
  project(uri: string): FoundProject | undefined;
  silenced(uri: string): readonly SilencedEntry[];
  switches(uri: string): Switches;
  language(uri: string): Language | 'auto';
  forget(uri: string): void;
  changed(): void;
}

interface Entry {
  readonly fetched: Promise<void>;
  known: DocumentSettings;
}

/** `fetch` must not reject. */
export function createSettings(fetch: (uri: string) => Promise<DocumentSettings>): Settings {
  const entries = new Map<string, Entry>();
  let generation = 0;

  function entryOf(uri: string): Entry {
    const known = entries.get(uri);
    if (known) return known;
    const keep = (settings: DocumentSettings): void => {
      entry.known = settings;
    };
    const entry: Entry = { known: unset, fetched: fetch(uri).then(keep) };
    entries.set(uri, entry);
    return entry;
  }

  const knownOf = (uri: string): DocumentSettings => entries.get(uri)?.known ?? unset;

  return {
    get generation() {
      return generation;
    },
    async ready(uri) {
      let asked: number;
      do {
        asked = generation;
        await entryOf(uri).fetched;
      } while (asked !== generation);
    },
    levels: uri => knownOf(uri).levels,
    chosen: uri => knownOf(uri).chosen,
    project: uri => knownOf(uri).project,
    silenced: uri => knownOf(uri).silenced,
    switches: uri => knownOf(uri).switches,
    language: uri => knownOf(uri).language,
    forget: uri => void entries.delete(uri),
    changed() {
      generation++;
      entries.clear();
    },
  };
}
