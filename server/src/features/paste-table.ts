import type { DocumentOpener, ReportDocument } from '../document/document';
import { asWritten } from '../report/form-cells';
import type { Form, FormCell, Report } from '../report/report';
import { isBlank } from '../report/sums';
import { type TextEdit, touches } from '../text/range';
import { withoutEnding } from '../text/trim-units';
import { isCellContent } from '../tree/tables/cells';
import type { Notation } from '../tree/tree';
import { formAt } from './figure-at';
import { fillCell } from './fill-cell';

/** What was copied: as the clipboard has it from a web page or a spreadsheet, and as plain text. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/**
 * Puts what was copied into the blank form table at `offset`: a table of the same form by rows and columns of the form,
 * a bare block of figures from the cell at `offset` on to the right and down. Empty where it is not understood whole.
 */
export function pasteTable(
  { text, report }: ReportDocument,
  offset: number,
  clipboard: Clipboard,
  opener: DocumentOpener,
): readonly TextEdit[] {
  const form = formAt(report, offset);
  if (!form?.rows.every(row => row.aligned && row.cells.every(isBlank))) return [];
  const read = sources(clipboard).map(source => formsIn(source, report, opener));
  const values = read.map(forms => valuesByKey(form, forms)).find(found => found.length > 0);
  const filled = values ?? blockFrom(form, offset, clipboard.text ?? '');
  if (filled.some(({ value }) => separators(form.notation).test(value))) return [];
  const edits = filled.flatMap(({ cell, value }) => fillCell(text, cell, value) ?? []);
  return edits.length === filled.length ? edits : [];
}

/** What would cut a value in two where it is pasted. */
const separators = (notation: Notation): RegExp => (notation === 'csv' ? /[,，;；\t"]/ : /[|｜\t<]/);

interface Filled {
  readonly cell: FormCell;
  readonly value: string;
}

/** Tables are told from the rest of a web page; what a program wrote around them is left out. */
function sources({ html, text }: Clipboard): readonly string[] {
  const table = /<table\b[\s\S]*<\/table>/i.exec(html ?? '')?.[0].replace(/(?:\r?\n\s*){2,}/g, '\n');
  return [table, text].filter(source => source !== undefined && source.trim() !== '') as string[];
}

/** The forms in a text, read as if they stood in a report of the same year. */
function formsIn(source: string, { year }: Report, opener: DocumentOpener): readonly Form[] {
  const title = year === undefined ? '' : `${year}年政府信息公开工作年度报告\n\n`;
  return opener.open(title + source, 'nianbao').report.forms;
}

/** Nothing unless every figure read has its cell. */
function valuesByKey(target: Form, forms: readonly Form[]): readonly Filled[] {
  const same = forms.filter(({ spec }) => spec.key === target.spec.key);
  const rows = same.flatMap(form => form.rows);
  if (rows.some(row => !row.aligned)) return [];
  const values = rows.flatMap(row =>
    row.cells.filter(cell => !isBlank(cell)).map(cell => ({ place: keyOf(row.part.key, cell), value: cell.text })),
  );
  const cells = new Map(target.rows.flatMap(({ part, cells: own }) => own.map(cell => [keyOf(part.key, cell), cell])));
  const filled = values.flatMap(({ place, value }) => {
    const cell = cells.get(place);
    return cell ? [{ cell, value }] : [];
  });
  return filled.length === values.length && new Set(values.map(v => v.place)).size === values.length ? filled : [];
}

const keyOf = (part: string, { row, column }: FormCell): string => `${part} ${row?.key} ${column.key}`;

/** Figures with tabs between them and nothing else, as a spreadsheet copies some of its cells. */
function blockFrom(form: Form, offset: number, text: string): readonly Filled[] {
  const block = withoutEnding(text, '\r\n')
    .split(/\r?\n/)
    .map(line => line.split('\t').map(value => value.trim()));
  if (block.flat().length < 2 || block.flat().some(value => value !== '' && !isCellContent(value))) return [];
  const rows = form.rows.filter(row => row.cells.length > 0).map(row => asWritten(row.cells));
  const top = rows.findIndex(cells => cells.some(cell => touches(cell.range, offset)));
  const left = rows[top]?.findIndex(cell => touches(cell.range, offset)) ?? 0;
  if (top < 0) return [];
  const placed = block.flatMap((line, down) =>
    line.map((value, right) => ({ cell: rows[top + down]?.[left + right], value })),
  );
  if (placed.some(({ cell }) => !cell)) return [];
  return placed.flatMap(({ cell, value }) => (cell && value !== '' ? [{ cell, value }] : []));
}
