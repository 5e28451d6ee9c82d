import type { Form, FormCell, Sum } from './report';
import { amountOf, holds, isBlank } from './sums';

/** Why relations of a table fail: one wrong cell breaks its row, its column and the balance, and is one cause. */
export interface Cause {
  /** The relations that fail by it, never empty: rows before columns before the balance, the 总计 column last. */
  readonly sums: readonly Sum[];
  /** Where the evidence points at one cell: the change of it, alone or with its row's total, that rights all of them. */
  readonly suspect?: Change;
}

/** New figures for one cell, or for a cell and the total of its row, that go together. */
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

export const cellsOf = ({ left, right }: Sum): readonly FormCell[] => [...left, ...right];

/** By how much `cell` would have to change for `sum` to hold. */
export const lackOf = ({ left, leftSum, rightSum }: Sum, cell: FormCell): number =>
  left.includes(cell) ? rightSum - leftSum : leftSum - rightSum;

/** The cells changed by `difference`; undefined if a count would become impossible or a relation that holds would fail. */
export function changeBy(relations: Relations, cells: readonly FormCell[], difference: number): Change | undefined {
  const changed = cells.map(cell => ({ cell, value: amountOf(cell) + difference }));
  if (changed.some(({ cell, value }) => cell.type !== 'signed' && value < 0)) return undefined;
  const touched = [...new Set(cells.flatMap(cell => relations.get(cell) ?? []))];
  const after = touched.map(sum => holds(withChange(sum, changed)));
  if (touched.some((sum, i) => holds(sum) && !after[i])) return undefined;
  const mends = touched.filter((sum, i) => after[i] && !holds(sum));
  return mends.length > 0 ? { cells: changed, mends } : undefined;
}

/** A relation as it would be with these figures in the place of the stated ones. */
export function withChange(sum: Sum, changed: Change['cells']): Sum {
  const added = (cells: readonly FormCell[]) =>
    changed.reduce((total, { cell, value }) => total + (cells.includes(cell) ? value - amountOf(cell) : 0), 0);
  return { ...sum, leftSum: sum.leftSum + added(sum.left), rightSum: sum.rightSum + added(sum.right) };
}

/** The total of the row that `cell` is a part of. */
export const rowTotals = (relations: Relations, cell: FormCell): readonly FormCell[] =>
  (relations.get(cell) ?? []).filter(s => s.kind === 'row-total' && s.right.includes(cell)).flatMap(s => s.left);

/** The failing equations of a table, those together that fail by one cause. */
export function causesOf(form: Form): readonly Cause[] {
  const broken = brokenSums(form);
  if (broken.length < 2) return broken.map(sum => ({ sums: [sum] }));
  const relations = relationsOf(form);
  const suspects = pointed(candidatesFor(broken, relations));
  const explained = new Set(suspects.flatMap(change => change.mends));
  const rest = broken.filter(sum => !explained.has(sum));
  const causes = [
    ...suspects.map(suspect => ({ sums: ordered(suspect.mends), suspect })),
    ...withoutSuspect(rest, relations),
  ];
  return causes.sort((a, b) => broken.indexOf(a.sums[0]!) - broken.indexOf(b.sums[0]!));
}

/** Equations that fail. A column of totals says nothing where a row has figures and its total is left blank. */
const brokenSums = (form: Form): Sum[] =>
  form.sums.filter(
    sum => sum.relation === '=' && !holds(sum) && !(sum.kind === 'column-total' && lacksTotals(form, sum)),
  );

const lacksTotals = ({ rows }: Form, { right }: Sum): boolean =>
  right.some(
    cell =>
      cell.column.key === 'total' &&
      isBlank(cell) &&
      rows.find(row => row.cells.includes(cell))?.cells.some(part => amountOf(part) !== 0),
  );

/** A cell must right two relations to be suspected; a cell and its row's total three: two columns fail alike anyway. */
const fewestAlone = 2;
const fewestTogether = 3;

function candidatesFor(broken: readonly Sum[], relations: Relations): readonly Change[] {
  const failing = new Set(broken);
  const mendsEnough = (change: Change | undefined, fewest: number): readonly Change[] =>
    change && change.mends.length >= fewest && change.mends.every(sum => failing.has(sum)) ? [change] : [];
  return [...new Set(broken.flatMap(cellsOf))].flatMap(cell => {
    const through = relations.get(cell)!.filter(sum => failing.has(sum));
    if (through.length < fewestAlone) return [];
    const totals = rowTotals(relations, cell);
    return [...new Set(through.map(sum => lackOf(sum, cell)))].flatMap(lack => [
      ...mendsEnough(changeBy(relations, [cell], lack), fewestAlone),
      ...(totals.length > 0 ? mendsEnough(changeBy(relations, [cell, ...totals], lack), fewestTogether) : []),
    ]);
  });
}

/** Those that no other candidate rivals: none that rights as much has a relation in common with them. */
function pointed(candidates: readonly Change[]): readonly Change[] {
  const taken = new Set<Sum>();
  const byWeight = candidates.toSorted((a, b) => b.mends.length - a.mends.length);
  return byWeight.filter(change => {
    const rivals = byWeight.filter(c => c !== change && c.mends.length === change.mends.length);
    if (change.mends.some(sum => taken.has(sum) || rivals.some(rival => rival.mends.includes(sum)))) return false;
    for (const sum of change.mends) taken.add(sum);
    return true;
  });
}

/** Where all rows are right, the 总计 column fails because another column does: it is told together with that one. */
function withoutSuspect(rest: readonly Sum[], relations: Relations): readonly Cause[] {
  const follows = (total: Sum, part: Sum): boolean =>
    part !== total && part.kind === total.kind && !isOfTotals(part) && rest.includes(part);
  const consequent = rest.filter(
    sum => isOfTotals(sum) && rest.some(part => follows(sum, part)) && rowsHold(sum, relations),
  );
  return rest
    .filter(sum => !consequent.includes(sum))
    .map(sum => ({ sums: [sum, ...consequent.filter(total => follows(total, sum))] }));
}

const isOfTotals = ({ kind, left }: Sum): boolean =>
  (kind === 'column-total' || kind === 'balance') && left[0]!.column.key === 'total';

const rowsHold = (sum: Sum, relations: Relations): boolean =>
  cellsOf(sum).every(cell => {
    const row = relations.get(cell)?.find(s => s.kind === 'row-total' && s.left.includes(cell));
    return row ? holds(row) : isBlank(cell);
  });

const order: readonly Sum['kind'][] = ['row-total', 'column-total', 'balance', 'group-total', 'part'];

const ordered = (sums: readonly Sum[]): readonly Sum[] =>
  sums.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(isOfTotals(a)) - Number(isOfTotals(b)),
  );
