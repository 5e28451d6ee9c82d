import type { Form, FormCell, Sum } from '../report/report';
import { amountOf, holds, isBlank, readSums } from '../report/sums';

/**
 * One relation of the form where its cells stand, also one whose total is still blank. `off`: it does not hold and a
 * rule says so; `open`: it says nothing yet, for want of figures.
 */
export interface Relation extends Sum {
  readonly state: 'holds' | 'off' | 'open';
}

/** Every relation of the form whose cells are all there and readable. A blank adds nothing. */
export function relationsOf(form: Form): readonly Relation[] {
  const originals = new Map<FormCell, FormCell>();
  const stated = (cell: FormCell): FormCell => {
    const copy: FormCell = isBlank(cell) ? { ...cell, value: { kind: 'number', value: 0 } } : { ...cell };
    originals.set(copy, cell);
    return copy;
  };
  const original = (cells: readonly FormCell[]) => cells.map(cell => originals.get(cell) ?? cell);
  const rows = form.rows.map(({ label, spec, aligned, cells }) => ({ label, spec, aligned, cells: cells.map(stated) }));
  const sums = readSums(form.spec, rows).map(sum => ({
    ...sum,
    left: original(sum.left),
    right: original(sum.right),
    notAdded: original(sum.notAdded),
  }));
  const blankTotals = new Set(sums.filter(isTotal).flatMap(({ left }) => left.filter(isBlank)));
  return sums.map(sum => ({ ...sum, state: stateOf(form, sum, blankTotals) }));
}

/** What a blank total would add to another one is not known: nothing is said against that one. */
function stateOf(form: Form, sum: Sum, blankTotals: ReadonlySet<FormCell>): Relation['state'] {
  const filled = [...sum.left, ...sum.right].some(cell => !isBlank(cell));
  if (holds(sum)) return filled ? 'holds' : 'open';
  const known = !sum.right.some(cell => blankTotals.has(cell));
  return known && form.sums.some(said => isSame(said, sum)) ? 'off' : 'open';
}

/** Whether both relate the same cells in the same way. */
export const isSame = (a: Sum, b: Sum): boolean =>
  a.kind === b.kind && sameCells(a.left, b.left) && sameCells(a.right, b.right);

const sameCells = (a: readonly FormCell[], b: readonly FormCell[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);

/** True where the left side is one cell that the cells on the right add up to. */
export const isTotal = ({ kind }: Sum): boolean => kind !== 'balance' && kind !== 'part';

/** The relations whose total is `cell`. */
export const totalledIn = (relations: readonly Relation[], cell: FormCell): readonly Relation[] =>
  relations.filter(relation => isTotal(relation) && relation.left[0] === cell);

/** The relations in whose total `cell` is counted. */
export const countedIn = (relations: readonly Relation[], cell: FormCell): readonly Relation[] =>
  relations.filter(relation => isTotal(relation) && relation.right.includes(cell));

/** What is written in a cell, as a number; undefined for a blank one. */
export const writtenAmount = (cell: FormCell): number | undefined => (isBlank(cell) ? undefined : amountOf(cell));
