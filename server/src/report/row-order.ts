import type { Form, FormRow } from './report';

/** The rows of the form that stand elsewhere than the form has them: as few as possible, the others are in order. */
export function misplacedRows(form: Form): readonly FormRow[] {
  const rows = form.rows.filter(row => row.spec);
  const places = new Map(form.spec.parts.flatMap(part => part.rows).map((row, index) => [row, index]));
  const orders = rows.map(row => places.get(row.spec!) ?? -1);
  if (orders.every((order, i) => i === 0 || orders[i - 1]! < order)) return [];
  const kept = longestAscent(orders);
  return rows.filter((_, i) => !kept.has(i));
}

/** Indexes of a longest ascending subsequence; among equal ones that which begins earliest. */
function longestAscent(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const next: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    lengths[i] = 1;
    next[i] = -1;
    for (let j = values.length - 1; j > i; j--) {
      if (values[j]! > values[i]! && lengths[j]! + 1 >= lengths[i]!) {
        lengths[i] = lengths[j]! + 1;
        next[i] = j;
      }
    }
  }
  const kept = new Set<number>();
  for (let i = lengths.indexOf(Math.max(...lengths)); i >= 0; i = next[i]!) kept.add(i);
  return kept;
}
