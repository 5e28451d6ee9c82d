import type { ReportDocument } from '../document/document';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { countedIn, relationsOf } from './relations';

/** From a cell to the totals that it is counted in, with the cell itself if the editor asks for it. */
export function references({ report }: ReportDocument, offset: number, withItself: boolean): readonly TextRange[] {
  const place = figureAt(report, offset);
  if (!place) return [];
  const totals = countedIn(relationsOf(place.form), place.cell).flatMap(relation => relation.left);
  return [...(withItself ? [place.cell] : []), ...new Set(totals)].map(cell => cell.range);
}
