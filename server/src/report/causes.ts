import { type Change, cellsOf, changeBy, lackOf, type Relations, relationsOf, rowTotals } from './changes';
import { exchangedCells, exchangedColumns, type Rearrangement } from './rearrangements';
import type { Form, Sum } from './report';
import { shiftedRows } from './shifted-rows';
import { holds, isBlank } from './sums';

/** Why relations of a table fail: one wrong cell breaks its row, its column and the balance, and is one cause. */
export interface Cause {
  /** The relations that fail by it, never empty: rows before columns before the balance, the 总计 column last. */
  readonly sums: readonly Sum[];
  /** Where the evidence points at one cell: the change of it, alone or with its row's total, that rights all of them. */
  readonly suspect?: Change;
  /** Where all of them fail because right figures stand in wrong places. */
  readonly moved?: Rearrangement;
}

/** The causes whose most telling relation is of this kind: each is told under one rule. */
export const causesLedBy = (form: Form, kind: Sum['kind']): readonly Cause[] =>
  form.failing.some(sum => sum.kind === kind) ? causesOf(form).filter(({ sums }) => sums[0]!.kind === kind) : [];

/** The failing equations of a table, those together that fail by one cause. */
export function causesOf(form: Form): readonly Cause[] {
  const broken = brokenSums(form);
  if (broken.length < 2) return broken.map(sum => ({ sums: [sum] }));
  const relations = relationsOf(form);
  const moved = rearrangements(form, broken, relations);
  const unmoved = without(
    broken,
    moved.map(({ change }) => change),
  );
  const suspects = pointed(candidatesFor(unmoved, relations));
  const unsuspected = without(unmoved, suspects);
  const exchanged = exchangedCells(form, unsuspected, relations);
  const causes: Cause[] = [
    ...[...moved, ...exchanged].map(m => ({ sums: ordered(m.change.mends), moved: m })),
    ...suspects.map(suspect => ({ sums: ordered(suspect.mends), suspect })),
    ...withoutSuspect(
      without(
        unsuspected,
        exchanged.map(({ change }) => change),
      ),
      relations,
    ),
  ];
  return causes.sort((a, b) => broken.indexOf(a.sums[0]!) - broken.indexOf(b.sums[0]!));
}

/** Whole columns and whole rows, where they right more than one relation. */
function rearrangements(form: Form, broken: readonly Sum[], relations: Relations): readonly Rearrangement[] {
  const columns = exchangedColumns(form, broken, relations);
  if (columns.length > 0) return columns;
  return shiftedRows(form, relations)
    .filter(({ change }) => change.mends.length >= fewestAlone)
    .map(shifted => ({ kind: 'shift', ...shifted }));
}

function without(sums: readonly Sum[], explained: readonly Change[]): readonly Sum[] {
  const gone = new Set(explained.flatMap(change => change.mends));
  return sums.filter(sum => !gone.has(sum));
}

const brokenSums = ({ failing }: Form): Sum[] => failing.filter(sum => sum.relation === '=');

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
