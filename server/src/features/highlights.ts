import type { ReportDocument } from '../document/document';
import type { FormCell } from '../report/report';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { isTotal, type Relation, relationsOf } from './relations';

export interface Highlight {
  readonly range: TextRange;
  /** `total`: what the parts add up to, or what they must not exceed. */
  readonly kind: 'total' | 'part';
}

/** All cells of one equation that the cell at `offset` belongs to: one that is off, else its own sum, else another. */
export function highlights({ report }: ReportDocument, offset: number): readonly Highlight[] {
  const place = figureAt(report, offset);
  const equation = place && chosen(relationsOf(place.form), place.cell);
  if (!equation) return [];
  const { left, right } = equation;
  const totals = equation.kind === 'part' ? right : isTotal(equation) ? left : [];
  return [...left, ...right].map(cell => ({ range: cell.range, kind: totals.includes(cell) ? 'total' : 'part' }));
}

function chosen(relations: readonly Relation[], cell: FormCell): Relation | undefined {
  const own = relations.filter(({ left, right }) => left.includes(cell) || right.includes(cell));
  return own.find(relation => relation.state === 'off') ?? own.find(r => isTotal(r) && r.left[0] === cell) ?? own[0];
}
