import type { TextRange } from '../../text/range';

/** Facts read from a bare text with their ranges as they are in the full text. A fact asked for twice is the same one. */
export type Placer = <T>(facts: T) => T;

export function createPlacer(placeOf: (stretch: TextRange) => TextRange): Placer {
  const known = new WeakMap<object, unknown>();
  const place = (facts: unknown): unknown => {
    if (typeof facts !== 'object' || facts === null || isWhole(facts)) return facts;
    const placed = known.get(facts) ?? placeAll(facts);
    known.set(facts, placed);
    return placed;
  };
  const placeAll = (facts: object): unknown => {
    if (isRange(facts)) return placeOf(facts);
    if (Array.isArray(facts)) return facts.map(place);
    return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, place(fact)]));
  };
  return <T>(facts: T) => place(facts) as T;
}

/** Messages and sets have no places in them. */
const isWhole = (facts: object): boolean => facts instanceof Set || 'words' in facts || 'items' in facts;

const isRange = (facts: object): facts is TextRange =>
  'start' in facts && 'end' in facts && typeof facts.start === 'number' && typeof facts.end === 'number';
