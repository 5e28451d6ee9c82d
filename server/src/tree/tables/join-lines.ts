import type { TableRow } from '../tree';
import { isFigureCell } from './cells';

const mostLines = 40;

/** The lines as one row; undefined where they are several, or where its cells would not follow each other in the text. */
export function joinLines(lines: readonly TableRow[]): readonly TableRow[] | undefined {
  const first = lines[0];
  const figures = lines.filter(({ cells }) => cells.some(cell => isFigureCell(cell.text)));
  const even = lines.every(({ cells }) => cells.length === first!.cells.length);
  if (!first || lines.length < 2 || lines.length > mostLines || !even || figures.length > 1) return undefined;
  const withFigures = figures[0] ?? first;
  const cells = first.cells.map((_, column) => {
    const pieces = lines.map(line => line.cells[column]!).filter(piece => piece.text !== '');
    const text = pieces.map(piece => piece.text).join('');
    return { ...(pieces[0] ?? withFigures.cells[column]!), text };
  });
  if (cells.some((cell, at) => at > 0 && cell.start < cells[at - 1]!.end)) return undefined;
  return [{ start: first.start, end: lines.at(-1)!.end, cells }];
}
