import { distance } from 'fastest-levenshtein';
import type { PartSpec, RowSpec, TableSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { memo } from '../text/memo';
import { keysOf } from './lexicon';

/** A row of a form together with the part it belongs to and its place in the form's order. */
export interface FormRowSpec {
  readonly part: PartSpec;
  readonly row: RowSpec;
  readonly order: number;
}

/** Finds the form's row for a label. Built once for a table of an edition. */
export interface RowIndex {
  readonly rows: readonly FormRowSpec[];
  /** The rows that carry this label; several where groups share one (`（二）被依法纠错数`). In the form's order. */
  find(label: string): readonly FormRowSpec[];
  /** The head of a column or of several, or of a part of the table. */
  isColumnLabel(label: string): boolean;
}

export function createRowIndex(table: TableSpec, keys: (label: string) => readonly string[] = keysOf): RowIndex {
  const rows = table.parts.flatMap(part => part.rows.map(row => ({ part, row }))).map((r, order) => ({ ...r, order }));
  const byKey = new Map<string, FormRowSpec[]>();
  for (const entry of rows) {
    for (const key of new Set([entry.row.label, ...(entry.row.aliases ?? [])].flatMap(keys))) {
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  const columns = new Set(
    table.parts
      .flatMap(p => [p.caption ?? [], p.columns.flatMap(c => [...c.path, ...(c.aliases ?? [])])].flat())
      .flatMap(keys),
  );
  return {
    rows,
    find: memo(label => {
      for (const key of keys(label)) {
        const found = byKey.get(key);
        if (found) return found;
      }
      return [];
    }),
    isColumnLabel: memo(label => columns.has(fold(label))),
  };
}

const shortestCut = 4;
const mostDifferent = 0.4;

/** The candidate whose label is nearest to a misspelt or cut one; undefined if none is near. */
export function nearest(label: string, candidates: readonly FormRowSpec[]): FormRowSpec | undefined {
  const key = keysOf(label)[0] ?? '';
  if (key === '') return undefined;
  const scored = candidates
    .map(candidate => ({ candidate, score: Math.min(...keysOf(candidate.row.label).map(k => difference(key, k))) }))
    .sort((a, b) => a.score - b.score);
  const best = scored[0];
  return best && best.score <= mostDifferent ? best.candidate : undefined;
}

function difference(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= shortestCut && long.startsWith(short)) return 0;
  return distance(a, b) / long.length;
}
