import { joinPieces } from '../../text/one-line';
import type { TableCell } from '../tree';

const emphasis = /^(\*\*|__|\*|_)(?=[^\s*_])(.*[^\s*_])\1$/;
const lineBreak = /<br\s*\/?>/i;

/** Markdown within a cell: `**5**` is 5 between its marks, and a `<br>` only wraps the words of a label. */
export function plainCell(cell: TableCell): TableCell {
  const { text } = cell;
  const first = text.charCodeAt(0);
  const found = first === 0x2a || first === 0x5f ? emphasis.exec(text) : null;
  if (found) {
    const marks = found[1]!.length;
    const text = joinPieces(found[2]!.split(lineBreak));
    return { ...cell, text, start: cell.start + marks, end: cell.end - marks };
  }
  return text.includes('<') ? { ...cell, text: joinPieces(text.split(lineBreak)) } : cell;
}
