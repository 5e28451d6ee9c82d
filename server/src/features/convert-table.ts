import type { ReportDocument } from '../document/document';
import type { Form, FormCell, FormRow, Report } from '../report/report';
import type { PartSpec, RowSpec } from '../standard/standard';
import { type FilledPart, filledTable, type TableTarget } from '../templates/filled-table';
import type { WrittenRow } from '../templates/form-grid';
import { overlaps, range, type TextEdit, type TextRange } from '../text/range';
import { formAt } from './figure-at';
import { type WordsBeside, wordsBeside } from './words-beside';

/**
 * The table of the form at `offset` written anew in the form's order, with the form's labels; rows that the form does
 * not have come last, missing ones stay missing, a column 小计 goes, for the form has none, and words that belong to no cell stand above or below. No figure is
 * changed. Undefined where there is no such table, or where the cells of a row cannot be told apart.
 *
 * A form that is written as several tables with words between them is converted piece by piece; where one row is
 * written in several of them, all at once, and the words come above.
 */
export function convertTable(
  { text, report }: ReportDocument,
  offset: number,
  target: TableTarget,
): TextEdit | undefined {
  const form = formAt(report, offset);
  const piece = form && piecesOf(report, form).find(({ start, end }) => start <= offset && offset <= end);
  if (!form || !piece) return undefined;
  const rows = form.rows.filter(row => overlaps(row.range, piece));
  if (rows.length === 0 || rows.some(row => !row.aligned)) return undefined;
  const { above, between, below } = wordsBeside(report, form, rows, piece);
  const table = filledTable(form.spec, partsOf(form, rows, between), target);
  const content = [...above, table.trimEnd(), ...below].join('\n\n');
  const newText = target === 'markdown' ? setApart(text, piece, content) : content;
  return { range: piece, newText: text.includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText };
}

/** What can be converted by itself: all of the form where one row of it is written in several places. */
function piecesOf(report: Report, form: Form): readonly TextRange[] {
  const pieces = tablesOf(report, form);
  const holds = ({ start, end }: TextRange, cell: FormCell) => start <= cell.range.start && cell.range.end <= end;
  const scattered = form.rows.some(row => pieces.every(piece => !row.cells.every(cell => holds(piece, cell))));
  return scattered && pieces.length > 1 ? [range(pieces[0]!.start, pieces.at(-1)!.end)] : pieces;
}

/** Where the tables of a form stand; those with nothing but empty lines between them are one. */
function tablesOf({ tree }: Report, form: Form): readonly TextRange[] {
  const pieces: TextRange[] = [];
  let joined = false;
  tree.blocks.forEach((block, at) => {
    const start = tree.starts[at]!;
    const place = range(start, start + block.text.trimEnd().length);
    if (block.kind === 'blank' || !overlaps(form.range, place)) return;
    const own = block.kind === 'table' && form.rows.some(row => overlaps(row.range, place));
    if (own && joined) pieces.push(range(pieces.pop()!.start, place.end));
    else if (own) pieces.push(place);
    joined = own;
  });
  return pieces;
}

function partsOf({ spec }: Form, rows: readonly FormRow[], between: WordsBeside['between']): readonly FilledPart[] {
  return spec.parts.flatMap(part => {
    const own = rows.filter(row => row.part === part);
    const loose = between.filter(({ after }) => after.part === part).map(({ words }) => words);
    const unfilled = loose.map(label => ({ label, cells: textsOf(part, undefined) }));
    return own.length === 0 ? [] : [{ part, rows: [...writtenRows(part, own), ...unfilled] }];
  });
}

function writtenRows(part: PartSpec, rows: readonly FormRow[]): readonly WrittenRow[] {
  const known = part.rows.flatMap(spec => {
    const row = rows.find(other => other.spec === spec);
    if (!row && !(spec.kind === 'group' && rows.some(other => other.spec?.under.includes(spec.key)))) return [];
    return [writtenRow(part, spec, row)];
  });
  const unknown = rows.filter(row => !row.spec).map(row => ({ label: row.label.value, cells: textsOf(part, row) }));
  return [...known, ...unknown];
}

const writtenRow = (part: PartSpec, { label, unit }: RowSpec, row: FormRow | undefined): WrittenRow => ({
  label,
  ...(unit !== undefined && { unit }),
  cells: textsOf(part, row),
});

const textsOf = ({ columns }: PartSpec, row: FormRow | undefined): readonly string[] =>
  columns.map(column => (row?.cells.find(cell => cell.column === column)?.text ?? '').replaceAll('\\|', '|'));

/** With an empty line around it, as Markdown wants. */
function setApart(text: string, { start, end }: TextRange, content: string): string {
  const above = text.slice(0, start);
  const before = isBlankAbove(above.replace(/\r?\n$/, '')) ? '' : above.endsWith('\n') ? '\n' : '\n\n';
  const after = /^[^\S\n]*(?:\n\s*\n|\n?$)/.test(text.slice(end)) ? '' : '\n';
  return before + content + after;
}

/** The last line is empty, or there is none. */
function isBlankAbove(text: string): boolean {
  const words = text.trimEnd();
  return words === '' || text.includes('\n', words.length);
}
