import type { ReportDocument } from '../document/document';
import type { FormCell, Report } from '../report/report';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { isTotal, type Relation, relationsOf } from './relations';
import { cellsOf, placeOf, statedAt, statedOf } from './stated-figures';

/** A figure of an equation. */
export interface Highlight {
  readonly range: TextRange;
  /** `total`: what the parts add up to, or what they must not exceed; the cell that the prose speaks of. */
  readonly kind: 'total' | 'part';
}

/**
 * All cells of one equation that the cell at `offset` belongs to: one that is off, else its own sum, else another; and the
 * counts in the prose that speak of the cell. For such a count the cells that it speaks of.
 */
export function highlights({ report }: ReportDocument, offset: number): readonly Highlight[] {
  const place = figureAt(report, offset);
  if (!place) return ofStated(report, offset);
  const equation = chosen(relationsOf(place.form), place.cell);
  const stated = statedOf(report, place.cell).map((said): Highlight => ({ range: placeOf(said), kind: 'part' }));
  if (!equation) return stated.length > 0 ? [{ range: place.cell.range, kind: 'total' }, ...stated] : [];
  const { left, right } = equation;
  const totals = equation.kind === 'part' ? right : isTotal(equation) ? left : [];
  const cells = [...left, ...right];
  return [
    ...cells.map((cell): Highlight => ({ range: cell.range, kind: totals.includes(cell) ? 'total' : 'part' })),
    ...stated,
  ];
}

function ofStated(report: Report, offset: number): readonly Highlight[] {
  const stated = statedAt(report, offset);
  if (!stated) return [];
  return [
    { range: placeOf(stated), kind: 'part' },
    ...cellsOf(stated).map((cell): Highlight => ({ range: cell.range, kind: 'total' })),
  ];
}

function chosen(relations: readonly Relation[], cell: FormCell): Relation | undefined {
  const own = relations.filter(({ left, right }) => left.includes(cell) || right.includes(cell));
  return own.find(relation => relation.state === 'off') ?? own.find(r => isTotal(r) && r.left[0] === cell) ?? own[0];
}
