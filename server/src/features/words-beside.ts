import type { Form, FormRow, Report } from '../report/report';
import { fold } from '../text/fold';
import { overlaps, range, shiftRange, type TextRange } from '../text/range';
import { isCellContent } from '../tree/tables/cells';

/** Lines of a table that are neither rows nor headers of the form: `单位：件`, `注：本表不含……`. */
export interface WordsBeside {
  readonly above: readonly string[];
  /** Between rows: labels of rows that the form does not have and that are not filled in. */
  readonly between: readonly { readonly after: FormRow; readonly words: string }[];
  readonly below: readonly string[];
}

/** What is written in `piece`, a table of `form` with these `rows`, that its cells and the form's labels do not say. */
export function wordsBeside(report: Report, form: Form, rows: readonly FormRow[], piece: TextRange): WordsBeside {
  const labels = labelsOf(form);
  const loose = lines(report, piece)
    .filter(line => !rows.some(row => standsIn(row, line.range)))
    .map(line => ({ ...line, words: line.texts.filter(text => !isSaid(text, labels)).join(' ') }))
    .filter(({ words }) => words !== '');
  const at = (place: Place) => loose.filter(line => placeOf(line, rows) === place);
  return {
    above: at('above').map(({ words }) => words),
    between: at('between').map(({ range: { start }, words }) => ({ after: rowBefore(rows, start)!, words })),
    below: at('below').map(({ words }) => words),
  };
}

type Place = 'above' | 'between' | 'below';

function placeOf({ range: { start }, inTable }: Line, rows: readonly FormRow[]): Place {
  if (!inTable || !rowBefore(rows, start)) return 'above';
  return start < rows.at(-1)!.range.start ? 'between' : 'below';
}

const rowBefore = (rows: readonly FormRow[], offset: number): FormRow | undefined =>
  rows.findLast(row => row.range.start < offset);

const standsIn = ({ label, cells }: FormRow, line: TextRange): boolean =>
  overlaps(label.range, line) || cells.some(cell => overlaps(cell.range, line));

interface Line {
  readonly range: TextRange;
  readonly texts: readonly string[];
  readonly inTable: boolean;
}

/** The lines of tables cell by cell, other blocks as they are. */
function lines({ tree }: Report, piece: TextRange): readonly Line[] {
  return tree.blocks.flatMap((block, at): readonly Line[] => {
    const place = range(tree.starts[at]!, tree.starts[at]! + block.text.length);
    if (block.kind === 'blank' || !overlaps(piece, place)) return [];
    if (block.kind !== 'table') return [{ range: place, texts: [block.text.trim()], inTable: false }];
    return block.rows.map(row => ({
      range: shiftRange(row, place.start),
      texts: row.cells.map(cell => cell.text),
      inTable: true,
    }));
  });
}

/** A label, or a piece of one: header words may be cut or broken over lines. */
const isSaid = (text: string, labels: readonly string[]): boolean =>
  text === '' || isCellContent(text) || labels.some(label => label.includes(fold(text)));

function labelsOf({ spec }: Form): readonly string[] {
  const words = spec.parts.flatMap(part => [
    part.caption ?? '',
    part.corner ?? '',
    ...part.columns.flatMap(column => [column.path.join(''), ...column.path, ...(column.aliases ?? [])]),
    ...part.rows.flatMap(row => [row.label, ...(row.aliases ?? [])]),
  ]);
  return [...words, spec.title, spec.corner ?? '', '单位', '小计', '行政复议', '行政诉讼'].map(fold);
}
