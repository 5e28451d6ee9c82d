import type { Form, FormCell, FormRow, Report } from '../report/report';
import type { Finding, ReportedFinding } from '../rules/rule';
import { fnv1a } from '../text/fnv';
import { fold } from '../text/fold';
import { overlaps, range, sliceOf, type TextRange, touches } from '../text/range';
import { firstFrom } from '../text/search';
import { narrow } from '../text/width';
import { blockAt } from '../tree/block-at';

interface PlacedCell {
  readonly form: Form;
  readonly row: FormRow;
  readonly cell: FormCell;
}

/** So many units on either side tell equal words apart, and are few enough to outlive most edits near by. */
const contextLength = 8;
/** Wide enough to find them among spaces. */
const contextWindow = 40;

/**
 * Names findings by what they concern, so that a name outlives edits elsewhere: the absent thing that a rule says it is
 * about; else the cells in it, by form, row, column and content, with the cells that took part; else its words with a
 * few on either side. The 2nd of equal ones gets `-2`. `findings` are all those of the report, in the order of the text.
 */
export function fingerprintsOf(
  report: Report,
  findings: readonly ReportedFinding[],
): ReadonlyMap<ReportedFinding, string> {
  const identify = createIdentities(report);
  const counts = new Map<string, number>();
  return new Map(
    findings.map(finding => {
      const name = hash([finding.code, ...identify(finding)].join('\n'));
      const key = `${finding.code} ${name}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [finding, count === 1 ? name : `${name}-${count}`];
    }),
  );
}

function createIdentities(report: Report): (finding: Finding) => readonly string[] {
  const cells = report.forms
    .flatMap(form => form.rows.flatMap(row => row.cells.map(cell => ({ form, row, cell }))))
    .sort((a, b) => a.cell.range.start - b.cell.range.start);

  function cellsIn(place: TextRange): readonly PlacedCell[] {
    const found: PlacedCell[] = [];
    for (let i = firstReaching(cells, place.start); i < cells.length; i++) {
      const { cell } = cells[i]!;
      if (cell.range.start > place.end) break;
      if (overlaps(cell.range, place)) found.push(cells[i]!);
    }
    return found;
  }

  return ({ about, range: place, related = [] }) => {
    if (about !== undefined) return ['about', about];
    const taking = related.flatMap(other => cellsIn(other.range)).map(describeCell);
    return [...describePlace(report, place, cellsIn(place)), ...new Set(taking.sort())];
  };
}

/** The index of the first cell that ends at `offset` or behind it. Cells do not overlap. */
const firstReaching = (cells: readonly PlacedCell[], offset: number): number =>
  firstFrom(cells, ({ cell }) => cell.range.end, offset);

function describePlace(report: Report, place: TextRange, cells: readonly PlacedCell[]): readonly string[] {
  if (cells.length > 0) {
    const rows = new Set(cells.map(({ row }) => row));
    return rows.size > 1 ? ['form', cells[0]!.form.spec.key] : ['cells', ...cells.map(describeCell)];
  }
  const words = wordsOf(sliceOf(report.tree.text, place));
  for (const form of report.forms) {
    const row = touches(form.range, place.start) && form.rows.find(one => touches(one.range, place.start));
    if (row) return ['row', rowKey({ form, row }), words];
  }
  return ['words', ...contextOf(report, place), words];
}

const describeCell = ({ form, row, cell }: PlacedCell): string =>
  `${rowKey({ form, row })} ${cell.column.key} ${wordsOf(cell.text)}`;

const rowKey = ({ form, row }: { readonly form: Form; readonly row: FormRow }): string =>
  `${form.spec.key} ${row.part.key} ${row.spec?.key ?? fold(row.label.value)}`;

/** What stands before and behind in the same block. */
function contextOf({ tree }: Report, { start, end }: TextRange): readonly [string, string] {
  const { text, blocks, starts } = tree;
  const at = blockAt(tree, start);
  const blockStart = starts[at] ?? 0;
  const blockEnd = Math.max(end, blockStart + (blocks[at]?.text.length ?? 0));
  const before = sliceOf(text, range(Math.max(blockStart, start - contextWindow), start));
  const behind = sliceOf(text, range(end, Math.min(blockEnd, end + contextWindow)));
  return [withoutFigures(before).slice(-contextLength), withoutFigures(behind).slice(0, contextLength)];
}

/** In one width and without white space: how lines are broken is no difference. */
const wordsOf = (text: string): string => narrow(text).replace(/ +/g, '');

/** Figures beside the words change more than words do. */
const withoutFigures = (text: string): string => wordsOf(text).replace(/[0-9]+/g, '');

/** 8 hexadecimal digits. */
export const hash = (text: string): string => fnv1a(text).toString(16).padStart(8, '0');
