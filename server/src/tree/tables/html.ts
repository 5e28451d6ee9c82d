import { type Handler, Parser } from 'htmlparser2';
import { onOneLine } from '../../text/one-line';
import { type Reader, textTo } from '../cut';
import type { Lines } from '../lines';
import type { TableCell, TableRow } from '../tree';
import { decodeEntities, visiblePart } from './entities';

const opening = /^(?:<(?:div|center|p|figure|section|span)\b[^>]{0,200}>\s*){0,4}<table\b/i;
const mostSpan = 40;
/** A form has some hundreds; the parser's time grows with the square of tags left open. */
const mostTags = 20_000;

/** A `<table>` with merged cells. Where it is not closed it ends with the paragraph. */
export const readHtmlTable: Reader = cursor => {
  const { lines, line } = cursor;
  if (lines.first(line) !== 0x3c || !opening.test(lines.content(line))) return undefined;
  const last = lines.tableEnd(line) ?? lastOfParagraph(lines, line);
  const text = textTo(cursor, last);
  return { kind: 'table', notation: 'html', rows: countTags(text) > mostTags ? [] : readRows(text), text };
};

const countTags = (source: string): number => source.split('<').length - 1;

function lastOfParagraph(lines: Lines, first: number): number {
  let at = first;
  while (at + 1 < lines.count && !lines.isBlank(at + 1)) at++;
  return at;
}

interface OpenCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  from: number;
  to: number;
  text: string;
}

/** Collects cells while the parser runs; the one place where state changes, for that is how the parser speaks. */
function readRows(source: string): TableRow[] {
  const rows: { start: number; end: number; cells: OpenCell[] }[] = [];
  let cell: OpenCell | undefined;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (name === 'tr') rows.push({ start: parser.startIndex, end: parser.endIndex, cells: [] });
      if (name !== 'td' && name !== 'th') return;
      if (rows.length === 0) rows.push({ start: parser.startIndex, end: parser.endIndex, cells: [] });
      const after = parser.endIndex + 1;
      cell = {
        columnSpan: spanOf(attributes.colspan),
        rowSpan: spanOf(attributes.rowspan),
        from: after,
        to: after,
        text: '',
      };
      rows.at(-1)!.cells.push(cell);
    },
    ontext(text) {
      const visible = visiblePart(text);
      if (!cell || visible.end === 0) return;
      if (cell.text === '') cell.from = parser.startIndex + visible.start;
      cell.to = parser.startIndex + visible.end;
      cell.text += onOneLine(decodeEntities(text)).trim();
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') cell = undefined;
      if (name === 'tr' && rows.length > 0) rows.at(-1)!.end = Math.min(parser.endIndex + 1, source.length);
    },
  };
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(source);
  return place(rows.filter(row => row.cells.length > 0));
}

const spanOf = (attribute: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(attribute ?? '1', 10) || 1, 1), mostSpan);

/** Gives each cell its column, counting the cells that reach down from rows above. */
function place(rows: readonly { start: number; end: number; cells: readonly OpenCell[] }[]): TableRow[] {
  const heldUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    const cells = row.cells.map((cell): TableCell => {
      while ((heldUntil[column] ?? 0) > index) column++;
      const at = column;
      for (let i = 0; i < cell.columnSpan; i++) heldUntil[at + i] = index + cell.rowSpan;
      column += cell.columnSpan;
      const { columnSpan, rowSpan } = cell;
      return {
        start: cell.from,
        end: Math.max(cell.from, cell.to),
        text: cell.text,
        column: at,
        columnSpan,
        rowSpan,
      };
    });
    return { start: row.start, end: Math.max(row.start, row.end), cells };
  });
}
