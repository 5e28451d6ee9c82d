import type { ReportDocument } from '../document/document';
import type { Voice } from '../l10n/voice';
import type { CellValue, Figure, Form, Prose, Report, Section, Stated } from '../report/report';
import { type CalendarDate, formatDate } from '../text/calendar';
import { say } from '../text/message';
import { range, shiftRange, sliceOf, type TextRange } from '../text/range';
import type { Block, Tree } from '../tree/tree';

/** The blocks of the layout, then what was read from them, one line each; `[3,9)` is a range in UTF-16 units. */
export function printTree({ tree, report }: ReportDocument, { say: inWords }: Voice): string {
  const meaning = report.recognised ? printMeaning(report) : [inWords(say`不是年度报告`)];
  return [inWords(say`版面`), ...indent(printBlocks(tree)), inWords(say`内容`), ...indent(meaning), ''].join('\n');
}

const indent = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`);
const printRange = ({ start, end }: TextRange): string => `[${start},${end})`;

/** At most 40 units, on one line. */
function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

const printBlocks = (tree: Tree): readonly string[] =>
  tree.blocks.flatMap((block, i) => {
    const start = tree.starts[i]!;
    return [
      `${blockName(block)} ${printRange(range(start, start + block.text.length))} ${blockWords(block)}`.trimEnd(),
    ];
  });

function blockName(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.kind === 'table') return `table ${block.notation}`;
  return block.kind;
}

function blockWords(block: Block): string {
  if (block.kind === 'table') return block.rows.map(row => row.cells.map(cell => cell.text).join(' | ')).join(' ⏎ ');
  return excerpt(block.text);
}

function printMeaning(report: Report): readonly string[] {
  return [
    `edition ${report.edition}`,
    `year ${report.year ?? '?'}`,
    ...stated('title', report.title?.text, report.title?.range),
    ...stated('organ', report.organ && `${report.organ.name} (${report.organ.kind})`, report.organ?.range),
    ...stated('period', report.period && periodWords(report.period), report.period?.range),
    ...stated('sign-off', report.signOff && signOffWords(report.signOff), report.signOff?.range),
    ...stated('publication', dateWords(report.publication), report.publication?.range),
    ...report.sections.map(printSection),
    ...report.forms.flatMap(printForm),
    ...report.paragraphs.flatMap(({ prose, start }) => printProse(prose, start)),
  ];
}

const stated = (name: string, words: string | undefined, at: TextRange | undefined): readonly string[] =>
  words === undefined || !at ? [] : [`${name} ${printRange(at)} ${excerpt(words)}`];

const dateWords = (date: Stated<CalendarDate> | undefined): string | undefined => date && formatDate(date.value);

const periodWords = ({ from, to, explained }: NonNullable<Report['period']>): string =>
  `${dateWords(from) ?? '?'} – ${dateWords(to) ?? '?'}${explained ? ' explained' : ''}`;

const signOffWords = ({ organ, date }: NonNullable<Report['signOff']>): string =>
  `${organ?.value ?? '?'} ${dateWords(date) ?? '?'}`;

const printSection = ({ heading, key, wording, range }: Section): string =>
  `section ${key ?? '-'} ${wording} ${printRange(range)} ${excerpt(heading.title.value)}`;

const printForm = (form: Form): readonly string[] => [
  `form ${form.spec.name} ${form.edition} ${printRange(form.range)}${form.aligned ? '' : ' misaligned'}`,
  ...form.rows.map(row => `  ${row.spec?.key ?? '?'}: ${row.cells.map(cell => cellWords(cell.value)).join(' ')}`),
];

function cellWords(value: CellValue): string {
  if (value.kind === 'number') return `${value.value}${value.unit ?? ''}`;
  return { blank: '·', none: '/', text: '?' }[value.kind];
}

/** Dates, figures and breakdowns of one paragraph; nothing for a paragraph without any. */
function printProse(prose: Prose, start: number): readonly string[] {
  const lines = [
    ...prose.dates.map(date => `date ${at(prose, date.range, start)}`),
    ...prose.figures.map(figure => `figure ${at(prose, figure.range, start)} = ${figureWords(figure)}`),
    ...prose.breakdowns.map(({ total, parts, closed }) => {
      const sum = parts.map(part => part.value).join(' + ');
      return `breakdown ${total.value} ${closed ? '=' : '≥'} ${sum}`;
    }),
  ];
  if (lines.length === 0) return [];
  return [`paragraph ${printRange(shiftRange(prose.content, start))}`, ...indent(lines)];
}

const at = (prose: Prose, where: TextRange, start: number): string =>
  `${printRange(shiftRange(where, start))} ${excerpt(sliceOf(prose.text, where))}`;

const figureWords = ({ value, exact, unit, label }: Figure): string =>
  `${exact ? '' : '~'}${value}${unit} ${label.value}`.trimEnd();
