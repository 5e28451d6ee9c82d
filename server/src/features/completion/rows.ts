import type { Form, FormRow, Report } from '../../report/report';
import type { PartSpec, RowSpec } from '../../standard/standard';
import { slot } from '../../templates/slots';
import { fold } from '../../text/fold';
import { say } from '../../text/message';
import { range } from '../../text/range';
import { withoutEnumerator } from '../../tree/enumerators';
import { formAt } from '../figure-at';
import type { Draft } from './completion';
import type { Place } from './place';

/** The rows that the form table of the cursor lacks, the next one first; a line that has no cells yet gets all of them. */
export function completeRows(place: Place): readonly Draft[] {
  const typed = labelTyped(place.before);
  if (typed === undefined || standsBefore(place, typed)) return [];
  const form = formBefore(place.document.report, place.start);
  if (!form) return [];
  const others = form.rows.filter(row => row.range.end <= place.start || row.range.start >= place.end);
  return missingRows(form, others, place.start)
    .filter(({ row }) => isMeant(typed, row))
    .map(({ part, row }) => draftFor(place, form, part, row, typed))
    .filter(({ template }) => template !== typed);
}

/** The first cell as far as it is typed: `| 总`; undefined where the cursor stands in another cell, or in a sentence. */
function labelTyped(before: string): string | undefined {
  const typed = /^[|｜]? *([^|｜\t，。；,]*)$/.exec(before)?.[1];
  return typed === undefined || typed.length > 40 ? undefined : typed;
}

/** The cursor stands before a label that is there, or on a line that is no row yet. */
const standsBefore = ({ before, after }: Place, typed: string): boolean =>
  typed === '' && (before === '' || /^[^|｜\t]*[^|｜\t\s]/.test(after));

/** The form that the line stands in, or ends. */
function formBefore(report: Report, start: number): Form | undefined {
  return formAt(report, start) ?? formAt(report, Math.max(0, start - 1));
}

interface Missing {
  readonly part: PartSpec;
  readonly row: RowSpec;
}

function missingRows({ spec }: Form, others: readonly FormRow[], start: number): readonly Missing[] {
  const all = spec.parts.flatMap(part => part.rows.map(row => ({ part, row })));
  const missing = all.filter(({ row }) => row.label !== '' && !row.local && !others.some(other => other.spec === row));
  const above = others.findLast(row => row.spec && row.range.start < start)?.spec;
  const from = all.findIndex(({ row }) => row === above);
  const next = missing.filter(one => all.indexOf(one) > from);
  return [...next, ...missing.filter(one => !next.includes(one))];
}

/** What is typed begins the label, with or without its counter; two characters may stand anywhere in it. */
function isMeant(typed: string, { label, aliases = [] }: RowSpec): boolean {
  const key = fold(typed);
  return [label, ...aliases].some(
    words =>
      fold(words).startsWith(key) ||
      fold(withoutEnumerator(words)).startsWith(key) ||
      (key.length > 1 && fold(words).includes(key)),
  );
}

function draftFor(
  place: Place,
  { spec: { name, equations } }: Form,
  part: PartSpec,
  row: RowSpec,
  typed: string,
): Draft {
  const { offset, after } = place;
  const from = offset - typed.length;
  const cell = /^[^|｜\t]*/.exec(after)![0];
  const isOpen = after.trim() === '';
  const basis = equations.find(equation => 'total' in equation && equation.total === row.key)?.basis;
  return {
    kind: 'row',
    label: row.label,
    detail: say`${name}的行`,
    documentation: basis ? say`依据：${basis}` : '',
    replace: range(from, isOpen ? place.end : offset + cell.trimEnd().length),
    typed,
    template: isOpen ? row.label + cellsFor(place.before, part, row) : row.label,
  };
}

/** The cells of a row behind its label, in the notation that the line has begun; none where it shows no notation. */
function cellsFor(before: string, part: PartSpec, row: RowSpec): string {
  const units = part.rows.some(({ unit }) => unit !== undefined) ? [row.unit ?? '——'] : [];
  const cells = [...units, ...part.columns.map(() => (row.kind === 'data' ? slot : ''))];
  return /^[|｜]/.test(before) ? ` | ${cells.join(' | ')} |` : '';
}
