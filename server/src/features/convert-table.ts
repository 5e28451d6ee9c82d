import type { ReportDocument } from '../document/document';
import type { Form, FormRow, Report } from '../report/report';
import type { PartSpec, RowSpec } from '../standard/standard';
import { type FilledPart, filledTable, type TableTarget } from '../templates/filled-table';
import type { WrittenRow } from '../templates/form-grid';
import { overlaps, range, type TextEdit, type TextRange } from '../text/range';
import { formAt } from './figure-at';
import { wordsBeside } from './words-beside';

/**
 * The table of the form at `offset` written anew in the form's order, with the form's labels; rows that the form does
 * not have come last, missing ones stay missing, and words that belong to no cell stand above or below. No figure is
 * changed. Undefined where there is no such table, or where the cells of a row cannot be told apart.
 *
 * A form that is written as several tables with words between them is converted piece by piece.
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
  const table = filledTable(form.spec, partsOf(form, rows), target);
  const { above, below } = wordsBeside(report, form, rows, piece);
  const content = [...above, table.trimEnd(), ...below].join('\n\n');
  const newText = target === 'markdown' ? setApart(text, piece, content) : content;
  return { range: piece, newText: text.includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText };
}

/** Where the tables of a form stand; those with nothing but empty lines between them are one. */
function piecesOf({ tree }: Report, form: Form): readonly TextRange[] {
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

const partsOf = ({ spec }: Form, rows: readonly FormRow[]): readonly FilledPart[] =>
  spec.parts.flatMap(part => {
    const own = rows.filter(row => row.part === part);
    return own.length === 0 ? [] : [{ part, rows: writtenRows(part, own) }];
  });

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
  columns.map((_, at) => (row?.cells[at]?.text ?? '').replaceAll('\\|', '|'));

/** With an empty line around it, as Markdown wants. */
function setApart(text: string, { start, end }: TextRange, content: string): string {
  const above = text.slice(0, start);
  const before = /(?:^|\n)\s*$/.test(above.replace(/\r?\n$/, '')) ? '' : above.endsWith('\n') ? '\n' : '\n\n';
  const after = /^[^\S\n]*(?:\n\s*\n|\n?$)/.test(text.slice(end)) ? '' : '\n';
  return before + content + after;
}
