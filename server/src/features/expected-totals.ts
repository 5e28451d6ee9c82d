import type { Form, FormCell } from '../report/report';
import { tidy } from '../text/tidy';
import { isTotal, type Relation, relationsOf, totalledIn, writtenAmount } from './relations';

/** Computes what the totals of one form must be. */
export interface Totals {
  readonly relations: readonly Relation[];
  /** Every total of which a part is filled in, with what the figures that are no totals make of it. */
  readonly computed: ReadonlyMap<FormCell, number>;
}

/** Of a form as it stands, also where totals are blank or not yet judged. */
export function totalsOf(form: Form): Totals {
  const relations = relationsOf(form);
  const totals = [...new Set(relations.filter(isTotal).map(relation => relation.left[0]!))];
  const computed = new Map<FormCell, number>();
  for (const cell of totals) {
    const value = addedUp(relations, cell);
    if (value !== undefined) computed.set(cell, value);
  }
  return { relations, computed };
}

/** Parts that are totals are added up in their turn, whatever is written in them. Undefined where no part is filled in. */
function addedUp(relations: readonly Relation[], cell: FormCell): number | undefined {
  for (const { right } of totalledIn(relations, cell)) {
    const amounts = right.flatMap(part => addedUp(relations, part) ?? writtenAmount(part) ?? []);
    if (amounts.length > 0) return tidy(amounts.reduce((sum, amount) => sum + amount, 0));
  }
  return undefined;
}
