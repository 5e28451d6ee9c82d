import type { ReportDocument } from '../document/document';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { relationsOf, totalledIn } from './relations';

/** From a total to the cells that it is made of; nothing elsewhere. */
export function definition({ report }: ReportDocument, offset: number): readonly TextRange[] {
  const place = figureAt(report, offset);
  if (!place) return [];
  const parts = totalledIn(relationsOf(place.form), place.cell).flatMap(relation => relation.right);
  return [...new Set(parts)].map(cell => cell.range);
}
