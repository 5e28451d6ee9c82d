import { closest } from 'fastest-levenshtein';

/** The name that was probably meant, if one is near enough to be worth naming. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const near = names.filter(other => other.includes(name));
  if (near.length === 1) return near[0];
  return names.length > 0 ? closest(name, names) : undefined;
}
