import type { Form, FormRow, Report } from '../report/report';
import { fold } from '../text/fold';
import { overlaps, range, shiftRange, type TextRange } from '../text/range';
import { isCellContent } from '../tree/tables/cells';

/** Lines of a table that are neither rows nor headers of the form: `单位：件`, `注：本表不含……`. */
export interface WordsBeside {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** What is written in `piece`, a table of `form` with these `rows`, that its cells and the form's labels do not say. */
export function wordsBeside(report: Report, form: Form, rows: readonly FormRow[], piece: TextRange): WordsBeside {
  const labels = labelsOf(form);
  const first = rows[0]!.range.start;
  const loose = lines(report, piece).filter(line => !rows.some(row => overlaps(row.range, line.range)));
  const words = (from: typeof loose) => from.map(line => line.texts.filter(text => !isSaid(text, labels)).join(' '));
  return {
    above: words(loose.filter(line => line.range.start < first)).filter(Boolean),
    below: words(loose.filter(line => line.range.start > first)).filter(Boolean),
  };
}

const lines = ({ tree }: Report, piece: TextRange) =>
  tree.blocks.flatMap((block, at) => {
    const start = tree.starts[at]!;
    if (block.kind !== 'table' || !overlaps(piece, range(start, start + block.text.length))) return [];
    return block.rows.map(row => ({ range: shiftRange(row.range, start), texts: row.cells.map(cell => cell.text) }));
  });

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
