import type { Form, FormCell, Sum } from './report';
import { amountOf, holds } from './sums';

/** New figures for cells that go together: one cell, a cell and the total of its row, a row. */
export interface Change {
  readonly cells: readonly { readonly cell: FormCell; readonly value: number }[];
  /** The failing relations that it makes right. */
  readonly mends: readonly Sum[];
}

/** Which relations each cell enters. */
export type Relations = ReadonlyMap<FormCell, readonly Sum[]>;

export function relationsOf({ sums }: Form): Relations {
  const relations = new Map<FormCell, Sum[]>();
  for (const sum of sums) {
    for (const cell of cellsOf(sum)) {
      const known = relations.get(cell);
      if (known) known.push(sum);
      else relations.set(cell, [sum]);
    }
  }
  return relations;
}

/** All cells that a relation adds up, the total among them. */
export const cellsOf = ({ left, right }: Sum): readonly FormCell[] => [...left, ...right];

/** By how much `cell` would have to change for `sum` to hold. */
export const lackOf = ({ left, leftSum, rightSum }: Sum, cell: FormCell): number =>
  left.includes(cell) ? rightSum - leftSum : leftSum - rightSum;

/** Each cell changed by `difference`; undefined as for `changeOf`, or if nothing would become right. */
export function changeBy(relations: Relations, cells: readonly FormCell[], difference: number): Change | undefined {
  const changed = cells.map(cell => ({ cell, value: amountOf(cell) + difference }));
  const change = changeOf(relations, changed);
  return change && change.mends.length > 0 ? change : undefined;
}

/** Undefined if a count would become impossible or a relation that holds would fail. */
export function changeOf(relations: Relations, cells: Change['cells']): Change | undefined {
  if (cells.some(({ cell, value }) => cell.type !== 'signed' && value < 0)) return undefined;
  const mends: Sum[] = [];
  const seen = new Set<Sum>();
  for (const { cell } of cells) {
    for (const sum of relations.get(cell) ?? []) {
      if (seen.has(sum)) continue;
      seen.add(sum);
      const before = holds(sum);
      const after = holdsWith(sum, cells);
      if (before && !after) return undefined;
      if (after && !before) mends.push(sum);
    }
  }
  return { cells, mends };
}

/** Whether a relation would hold with these figures in the place of the stated ones. */
function holdsWith({ relation, left, right, leftSum, rightSum }: Sum, changed: Change['cells']): boolean {
  let difference = leftSum - rightSum;
  for (const { cell, value } of changed) {
    const more = value - amountOf(cell);
    if (more === 0) continue;
    if (left.includes(cell)) difference += more;
    else if (right.includes(cell)) difference -= more;
  }
  return relation === '=' ? difference === 0 : difference <= 0;
}

/** The total of the row that `cell` is a part of. */
export const rowTotals = (relations: Relations, cell: FormCell): readonly FormCell[] =>
  (relations.get(cell) ?? []).filter(s => s.kind === 'row-total' && s.right.includes(cell)).flatMap(s => s.left);
