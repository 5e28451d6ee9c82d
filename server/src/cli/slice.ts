import { createVoices } from '../l10n/voices';
import type { SilencedEntry } from '../settings/project';
import { checkFile, createChecker, failed } from './check-file';
import type { Found } from './find-files';
import type { FilePolicy } from './policy';
import type { FileResult } from './results';
import type { Strings } from './strings';

/** Files that are checked one after the other by one thread; plain data, as it may be sent to another one. */
export interface Slice {
  readonly files: readonly SliceFile[];
  readonly fix: boolean;
}

export interface SliceFile {
  readonly found: Found;
  readonly policy: FilePolicy;
}

export interface SliceResult {
  /** In the order of the files. */
  readonly results: readonly FileResult[];
  /** Silenced entries that met no finding, by their place: that of the file in the slice, and of the entry in its policy. */
  readonly unmatched: readonly (readonly [file: number, entry: number])[];
}

export function checkSlice({ files, fix }: Slice, strings: Strings): SliceResult {
  const { problems } = strings;
  const policies = new Map(files.map(({ found, policy }) => [found.file, policy]));
  const check = createChecker(file => policies.get(file)!);
  const voice = createVoices()(strings.language);
  const unmatched: (readonly [number, number])[] = [];
  const results = files.flatMap(({ found, policy }, at) => {
    if (found.kind === 'nothing') return [failed(found.file, problems[found.reason])];
    const onUnmatched = (entries: readonly SilencedEntry[]) => {
      for (const entry of entries) unmatched.push([at, policy.entries.indexOf(entry)]);
    };
    return checkFile(found.path, found.file, { check, fix, problems, voice, onUnmatched });
  });
  return { results, unmatched };
}

/** The entries that `unmatched` of a slice's result means. */
export const unmatchedEntries = ({ files }: Slice, { unmatched }: SliceResult): readonly SilencedEntry[] =>
  unmatched.map(([file, entry]) => files[file]!.policy.entries[entry]!);
