import type { TableSpec } from '../standard/standard';
import { signsOfRows } from './form-signs';
import { type PlannedRow, type PlannedSum, planSums } from './sum-plan';

/** What a form is whatever its figures are. */
export interface FormShape {
  /** The relations between its cells. */
  readonly sums: readonly PlannedSum[];
  /** Bits of `formSign`: of labels, order, alignment and blanks. */
  readonly signs: number;
  /** Where rows stand whose cells are there and can be told apart, by the key of the row. */
  readonly places: ReadonlyMap<string, number>;
}

export const formShape = (spec: TableSpec, rows: readonly PlannedRow[]): FormShape => ({
  sums: planSums(spec, rows),
  signs: signsOfRows(spec, rows),
  places: placesOf(rows),
});

/** Of rows with the same key the first. */
function placesOf(rows: readonly PlannedRow[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rows.forEach(({ spec, aligned, cells }, at) => {
    if (spec && aligned && cells.length > 0 && !places.has(spec.key)) places.set(spec.key, at);
  });
  return places;
}
