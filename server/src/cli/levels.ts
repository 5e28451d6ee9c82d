import type { Level, Levels } from '../rules/rule';
import { nearestName } from '../settings/nearest-name';
import type { Strings } from './strings';
import { UsageError } from './usage-error';

const levels: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'hint', 'off'] satisfies Level[]);

/** Reads `--rule NAME=LEVEL`, the last one for a name winning. Throws a UsageError for what is neither rule nor level. */
export function readLevels(settings: readonly string[], names: readonly string[], { usage }: Strings): Levels {
  const read = settings.map(setting => {
    const [, name, level] = /^\s*([^=\s]+)\s*=\s*([^=\s]+)\s*$/.exec(setting) ?? [];
    if (name === undefined || !isLevel(level)) throw new UsageError(usage.malformedRule(setting));
    if (!names.includes(name)) throw new UsageError(usage.unknownRule(name, nearestName(name, names)));
    return [name, level] as const;
  });
  return Object.fromEntries(read);
}

const isLevel = (word: string | undefined): word is Level => word !== undefined && levels.has(word);
