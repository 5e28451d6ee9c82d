import type { ReportDocument } from '../document/document';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { relationsOf, totalledIn } from './relations';
import { cellsOf, statedAt } from './stated-figures';

/** From a total to the cells that it is made of, from a count in the prose to those that it speaks of; nothing elsewhere. */
export function definition({ report }: ReportDocument, offset: number): readonly TextRange[] {
  const place = figureAt(report, offset);
  if (!place) {
    const stated = statedAt(report, offset);
    return stated ? cellsOf(stated).map(cell => cell.range) : [];
  }
  const parts = totalledIn(relationsOf(place.form), place.cell).flatMap(relation => relation.right);
  return [...new Set(parts)].map(cell => cell.range);
}
