import { formSign, isDemanded } from '../report/form-signs';
import { keysOf } from '../report/lexicon';
import { isLocalForm } from '../report/local-form';
import { rowName } from '../report/names';
import { isQuoted } from '../report/quoted-form';
import type { Form, FormRow, Report } from '../report/report';
import type { PartSpec, RowSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { nextLine } from '../text/line-index';
import { list, say } from '../text/message';
import { range, type TextEdit, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

/** Rows of the form that follow each other and are all missing. */
interface Gap {
  readonly part: PartSpec;
  readonly rows: readonly RowSpec[];
  readonly before?: FormRow;
}

export const missingRow = defineRule({
  name: 'missing-row',
  category: 'table',
  severity: 'warning',
  fix: 'insert',
  basis: say`年度报告格式各表所列的行，没有发生的填 0`,
  formsWith: formSign.order,
  check: {
    *form(form, { report }): Iterable<Finding> {
      if (isQuoted(report, form) || isOfOtherYears(form, report) || isLocalForm(form, report.year)) return;
      const gaps = form.notation === 'scattered' ? [] : gapsOf(form);
      const left = gaps.length > 0 ? wordsLeft(form, report) : '';
      for (const gap of gaps) if (!gap.rows.every(row => holdsRow(left, row))) yield toFinding(form, gap, report);
    },
  },
});

/** Where columns lost their place on the page: the words of the section that are no row of the table. */
function wordsLeft({ notation, rows, section }: Form, { tree }: Report): string {
  if (!section || (notation !== 'lines' && notation !== 'spaces')) return '';
  let left = '';
  let from = section.range.start;
  for (const { range } of rows) {
    left += tree.text.slice(from, range.start);
    from = Math.max(from, range.end);
  }
  return fold(left + tree.text.slice(from, section.range.end));
}

const shortest = 4;

/** True if a row stands among them, though it was not read. */
function holdsRow(words: string, { label }: RowSpec): boolean {
  const key = keysOf(label)[0] ?? '';
  return key.length >= shortest && words.includes(key);
}

/** The whole table is to be replaced: `outdated-table` says so. */
const isOfOtherYears = (form: Form, { year, edition }: Report): boolean =>
  year !== undefined && form.edition !== edition;

function gapsOf(form: Form): Gap[] {
  const present = new Map<RowSpec, FormRow>();
  for (const row of form.rows) if (row.spec) present.set(row.spec, row);
  const gaps: { part: PartSpec; rows: RowSpec[]; before?: FormRow }[] = [];
  let before: FormRow | undefined;
  let open = false;
  for (const part of form.spec.parts) {
    for (const row of part.rows) {
      const there = present.get(row);
      if (there) {
        before = there;
        open = false;
      } else if (isDemanded(row)) {
        if (open && gaps.at(-1)!.part === part) gaps.at(-1)!.rows.push(row);
        else gaps.push({ part, rows: [row], ...(before ? { before } : {}) });
        open = true;
      }
    }
  }
  return gaps;
}

const mostNamed = 3;

function toFinding(form: Form, gap: Gap, { tree }: Report): Finding {
  const { name } = form.spec;
  const many = gap.rows.length > mostNamed;
  const named = list(
    gap.rows.slice(0, mostNamed).map(row => (row.label === '' ? say`填数的` : say`“${rowName(row)}”`)),
  );
  const names = many ? say`${named}等` : named;
  const rows = gap.rows.length > 1 ? say`${names} ${gap.rows.length} 行` : say`${names}一行`;
  const edits = isSideways(form, gap) ? undefined : insertRows(gap, tree.text, form.notation);
  return {
    range: placeOf(form, gap),
    about: [form.spec.key, gap.part.key, ...gap.rows.map(row => row.key)].join(' '),
    message: gap.before
      ? say`${name}在这一行之后缺少${rows}。没有发生的填 0。`
      : say`${name}缺少${rows}。没有发生的填 0。`,
    repairs: edits ? [{ title: say`插入空白行${names}`, edits }] : [],
  };
}

/** Rows of a table on its side stand in the same lines. */
const isSideways = ({ rows }: Form, { before }: Gap): boolean =>
  rows.some(row => row !== before && row.range.start === before?.range.start);

function placeOf({ rows, range: whole }: Form, { before }: Gap): TextRange {
  const row = before ?? rows[0];
  if (!row) return range(whole.start, whole.start + 1);
  return row.label.value === '' ? row.range : row.label.range;
}

/** Copies the row before, with the new label and blank cells: so it has the same columns in the same notation. */
function insertRows({ rows, before, part }: Gap, text: string, notation: Form['notation']): TextEdit[] | undefined {
  if (!before || before.part !== part || before.cells.length === 0) return undefined;
  const line = range(text.lastIndexOf('\n', before.range.start - 1) + 1, nextLine(text, before.range.end));
  const source = text.slice(line.start, line.end);
  if (!/[|\t]/.test(source) || before.label.range.start < line.start) return undefined;
  const end = source.search(/\r?\n?$/);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const parting = notation === 'triples' ? lineEnd + lineEnd : lineEnd;
  const blank = (label: string) => blankRow(before, source.slice(0, end), line.start, label);
  return [
    {
      range: range(line.start + end, line.start + end),
      newText: rows.map(row => `${parting}${blank(row.label)}`).join(''),
    },
  ];
}

function blankRow({ label, cells }: FormRow, source: string, start: number, newLabel: string): string {
  const holes = [{ at: label.range, by: newLabel }, ...cells.map(cell => ({ at: cell.range, by: '' }))];
  const lead = source.slice(0, label.range.start - start).replace(/[^|\t\s]/g, '');
  let at = label.range.start - start;
  let row = lead;
  for (const { at: place, by } of holes) {
    row += source.slice(at, place.start - start) + by;
    at = place.end - start;
  }
  return row + source.slice(at);
}
