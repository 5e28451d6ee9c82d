import type { Levels } from '../service/service';

/** The settings of each document, fetched once and kept until they change. */
export interface Settings {
  /** Grows with every change; findings of two generations may differ. */
  readonly generation: number;
  /** Resolves when `levels(uri)` is what the user set. Never rejects. */
  ready(uri: string): Promise<void>;
  /** What the user set, or nothing as long as that is not known. */
  levels(uri: string): Levels;
  forget(uri: string): void;
  changed(): void;
}

interface Entry {
  readonly fetched: Promise<void>;
  levels: Levels;
}

/** `fetch` must not reject. */
export function createSettings(fetch: (uri: string) => Promise<Levels>): Settings {
  const entries = new Map<string, Entry>();
  let generation = 0;

  function entryOf(uri: string): Entry {
    const known = entries.get(uri);
    if (known) return known;
    const keep = (levels: Levels): void => {
      entry.levels = levels;
    };
    const entry: Entry = { levels: {}, fetched: fetch(uri).then(keep) };
    entries.set(uri, entry);
    return entry;
  }

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
    levels: uri => entries.get(uri)?.levels ?? {},
    forget: uri => void entries.delete(uri),
    changed() {
      generation++;
      entries.clear();
    },
  };
}
