import type { ColumnSpec, PartSpec, TableSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { isFigureCell, isMarkCell, isUnitCell } from '../tree/tables/cells';
import type { Notation, TableCell, TableRow } from '../tree/tree';
import { isFlowing } from './scattered';

/** A head stands in one of the first rows. */
const headerRows = 16;

/** The 统计表 prints a 单位 column between label and figure. */
export const isStatistics = (part: PartSpec): boolean => part.columns.length === 1 && part.corner === '统计指标';

/** The cell under the head 统计数 (in column `headColumn`) where there is one; else the figure beside the measure word, on either side of it. */
export function statisticsCell(
  { cells }: TableRow,
  label: TableCell,
  headColumn: number | undefined,
): readonly TableCell[] {
  const after = cells.filter(c => c.column > label.column);
  const headed = headColumn === undefined ? undefined : after.find(c => c.column === headColumn);
  const [first, second] = after;
  if (headed) return [headed];
  if (!first) return [];
  if (second) return [isMeasureWord(second.text) && !isMeasureWord(first.text) ? first : second];
  return isFigureCell(first.text) ? [first] : [{ ...first, text: '', start: first.end }];
}

const isMeasureWord = (text: string): boolean => isUnitCell(text) && !isMarkCell(text);

/**
 * Where all cells are in a grid, the column with the head of the only column of the form. Forms of places and of the years
 * before 2014 have others beside it, 代码 or 历年累计; theirs is the one for the year.
 */
export function valueColumn(notation: Notation, rows: readonly TableRow[], { parts }: TableSpec): number | undefined {
  if (!isStatistics(parts[0]!) || isFlowing(notation) || notation === 'triples' || notation === 'spaces')
    return undefined;
  const [{ path, aliases = [] }] = parts[0]!.columns as readonly [ColumnSpec];
  const heads = new Set([path.at(-1)!, ...aliases].map(fold));
  const top = rows.slice(0, headerRows);
  return (
    columnHeaded(top, text => heads.has(text)) ?? columnHeaded(top, isYearsHead) ?? columnHeaded(top, isPeriodsHead)
  );
}

/** The column of the only cell, in the first row that has any, whose folded words are such a head. */
function columnHeaded(rows: readonly TableRow[], isHead: (text: string) => boolean): number | undefined {
  for (const { cells } of rows) {
    const named = cells.filter(cell => isHead(fold(cell.text)));
    if (named.length > 0) return named.length === 1 ? named[0]!.column : undefined;
  }
  return undefined;
}

const isYearsHead = (text: string): boolean =>
  /^(?:20\d\d年度?|(?:本|当)年度?)(?:数|数量|累计|累计数|合计|实际)?$/.test(text);
const isPeriodsHead = (text: string): boolean => /^本期(?:数|数量|实际|实际数)?$/.test(text);
