import type { ReportDocument } from '../document/document';
import { displayWidth } from '../text/display-width';
import { overlaps, range, type TextEdit, type TextRange } from '../text/range';

/**
 * Edits that pad the cells of `|` tables to columns of one display width. Cells stay in their places, with what they
 * hold; lines without `|` and all else stay as they are. With `within` only for tables that lie in it or reach into it.
 */
export function alignTables({ report }: ReportDocument, within?: TextRange): readonly TextEdit[] {
  if (!report.recognised) return [];
  const { blocks, starts } = report.tree;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table' || block.notation !== 'pipe') return [];
    const start = starts[at]!;
    const place = range(start, start + block.text.trimEnd().length);
    return !within || overlaps(place, within) ? alignTable(block.text, start) : [];
  });
}

/** A line of a table: its cells as written, and what stands before the first and behind the last of them. */
interface Line {
  readonly range: TextRange;
  readonly text: string;
  readonly cells: readonly string[];
  /** The bars between cells, and those at the ends where there are some. */
  readonly bars: readonly string[];
  readonly opened: boolean;
  readonly closed: boolean;
}

const bar = /(?<!\\)[|｜]/g;
const isRule = ({ cells }: Line): boolean => cells.every(cell => /^:?-+:?$/.test(cell));

function alignTable(text: string, start: number): readonly TextEdit[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap(found => readLine(found[0], start + found.index) ?? []);
  const widths = columnWidths(lines.filter(line => !isRule(line)));
  return lines.flatMap(line => {
    const newText = written(line, widths);
    return newText === line.text ? [] : [{ range: line.range, newText }];
  });
}

/** Undefined for a line that has no cells, such as a caption. */
function readLine(whole: string, start: number): Line | undefined {
  const indent = whole.length - whole.trimStart().length;
  const text = whole.trim();
  const bars = text.match(bar);
  if (!bars || text.length < 2) return undefined;
  const pieces = text.split(bar).map(piece => piece.trim());
  const opened = pieces[0] === '';
  const closed = pieces.length > 1 && pieces.at(-1) === '';
  return {
    range: range(start + indent, start + whole.length),
    text: whole.slice(indent),
    cells: pieces.slice(opened ? 1 : 0, closed ? -1 : undefined),
    bars,
    opened,
    closed,
  };
}

const leastWidth = 3;

function columnWidths(lines: readonly Line[]): readonly number[] {
  const columns = Math.max(0, ...lines.map(line => line.cells.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(leastWidth, ...lines.map(line => displayWidth(line.cells[column] ?? ''))),
  );
}

function written(line: Line, widths: readonly number[]): string {
  const rule = isRule(line);
  const cells = line.cells.map((cell, column) => {
    const width = widths[column] ?? leastWidth;
    if (rule) return dashes(cell, width);
    return column === line.cells.length - 1 && !line.closed ? cell : padded(cell, width);
  });
  const bars = line.bars.slice(line.opened ? 1 : 0);
  const inner = cells.map((cell, at) => (bars[at] ? `${cell} ${bars[at]}` : cell)).join(' ');
  return line.opened ? `${line.bars[0]} ${inner}` : inner;
}

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));

/** `:--:` keeps its colons: they say how the column is set. */
function dashes(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(':') ? ':' : '', cell.length > 1 && cell.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}
