import type { ReportDocument } from '../document/document';
import type { FormCell, Report } from '../report/report';
import type { TextRange } from '../text/range';
import { figureAt } from './figure-at';
import { countedIn, relationsOf } from './relations';
import { cellsOf, placeOf, statedAt, statedFigures, statedOf } from './stated-figures';

/**
 * From a cell to the totals that it is counted in and the counts in the prose that speak of it; from such a count to the
 * others that speak of the same cells. With the cell or cells if the editor asks for them.
 */
export function references({ report }: ReportDocument, offset: number, withItself: boolean): readonly TextRange[] {
  const place = figureAt(report, offset);
  if (!place) return fromProse(report, offset, withItself);
  const totals = countedIn(relationsOf(place.form), place.cell).flatMap(relation => relation.left);
  const cells = [...(withItself ? [place.cell] : []), ...new Set(totals)];
  return [...rangesOf(cells), ...statedOf(report, place.cell).map(placeOf)];
}

function fromProse(report: Report, offset: number, withItself: boolean): readonly TextRange[] {
  const stated = statedAt(report, offset);
  if (!stated) return [];
  const cells = cellsOf(stated);
  const others = statedFigures(report).filter(other => cellsOf(other).some(cell => cells.includes(cell)));
  return [...(withItself ? rangesOf(cells) : []), ...others.map(placeOf)];
}

const rangesOf = (cells: readonly FormCell[]): readonly TextRange[] => cells.map(cell => cell.range);
