import type { Form, FormCell } from '../report/report';
import { isTotal, type Relation, relationsOf, totalledIn, writtenAmount } from './relations';

/** Computes what the totals of one form must be. */
export interface Totals {
  readonly relations: readonly Relation[];
  /** Every total of which a part is filled in, with what the figures that are no totals make of it. */
  readonly computed: ReadonlyMap<FormCell, number>;
  /** What the right side of a relation makes as it is written; a blank total counts with its parts. */
  statedSum(relation: Relation): number;
}

export function totalsOf(form: Form): Totals {
  const relations = relationsOf(form);
  const totals = [...new Set(relations.filter(isTotal).map(relation => relation.left[0]!))];
  const computed = new Map<FormCell, number>();
  for (const cell of totals) {
    const value = fromParts(relations, cell, part => fromLeaves(relations, part));
    if (value !== undefined) computed.set(cell, value);
  }
  return {
    relations,
    computed,
    statedSum: ({ right }) => sumOf(right, part => writtenAmount(part) ?? fromLeaves(relations, part)) ?? 0,
  };
}

/** Totals are added up anew, whatever is written in them; a total of which no part is filled in is taken as written. */
const fromLeaves = (relations: readonly Relation[], cell: FormCell): number | undefined =>
  fromParts(relations, cell, part => fromLeaves(relations, part)) ?? writtenAmount(cell);

type AmountOf = (cell: FormCell) => number | undefined;

function fromParts(relations: readonly Relation[], cell: FormCell, amountOf: AmountOf): number | undefined {
  for (const { right } of totalledIn(relations, cell)) {
    const sum = sumOf(right, amountOf);
    if (sum !== undefined) return sum;
  }
  return undefined;
}

/** Undefined where no cell has an amount. */
function sumOf(cells: readonly FormCell[], amountOf: AmountOf): number | undefined {
  const amounts = cells.flatMap(cell => amountOf(cell) ?? []);
  return amounts.length === 0 ? undefined : tidy(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
