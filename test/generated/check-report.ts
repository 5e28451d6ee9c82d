import type { ReportDocument } from '../../server/src/document/document';
import { inChinese } from '../support/in-chinese';
import { open } from '../support/open';
import { nameOf, type Plan } from './plan';
import { cellKey, cellsOf, figureOf } from './values';
import { writeReport } from './write-report';

/** What a report reads as other than planned, a line each; empty if all is right. */
export function missesOf(plan: Plan): readonly string[] {
  const document = open(writeReport(plan));
  const misses = [...missesOfFacts(plan, document), ...missesOfCells(plan, document), ...graveFindings(document)];
  return misses.map(miss => `${nameOf(plan)}: ${miss}`);
}

function missesOfFacts({ standard, year, organ, style }: Plan, { report }: ReportDocument): readonly string[] {
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['edition', report.edition, standard.edition],
    ['year', report.year, year],
    ['organ', report.organ?.name, organ.name],
    ['kind', report.organ?.kind, organ.kind],
    ['period from', day(report.period?.from?.value), `${year}-1-1`],
    ['period to', day(report.period?.to?.value), `${year}-12-31`],
    ['sign-off', day(report.signOff?.date?.value), style.signOff ? `${year + 1}-1-16` : undefined],
    ['sign-off organ', report.signOff?.organ?.value, style.signOff ? organ.name : undefined],
    ['publication', day(report.publication?.value), style.residue ? `${year + 1}-1-18` : undefined],
    [
      'sections',
      report.sections.map(s => s.key).join(),
      standard.sections
        .filter(s => s.absence)
        .map(s => s.key)
        .join(),
    ],
    [
      'wordings',
      report.sections
        .filter(s => s.wording !== 'form')
        .map(s => s.heading.title.value)
        .join(),
      '',
    ],
    [
      'forms',
      report.forms.map(f => `${f.edition} ${f.spec.key} in ${f.section?.key}`).join(),
      formsOf(standard).join(),
    ],
    ['unaligned', report.forms.flatMap(f => f.rows.filter(r => !r.aligned).map(r => r.label.value)).join(), ''],
    ['other tables', report.otherTables.length, 0],
  ];
  return facts.flatMap(([what, read, meant]) => (read === meant ? [] : [`${what} is ${read}, not ${meant}`]));
}

const day = (date: { year: number; month: number; day: number } | undefined): string | undefined =>
  date && `${date.year}-${date.month}-${date.day}`;

const formsOf = ({ edition, tables, sections }: Plan['standard']): readonly string[] =>
  tables.map(t => `${edition} ${t.key} in ${sections.find(s => s.tables.includes(t.key))?.key}`);

/** Cells by key: every one that the plan fills is there once with its figure, and no other. */
function missesOfCells({ standard, values }: Plan, { report }: ReportDocument): readonly string[] {
  const read = new Map<string, number | undefined | string>();
  const twice: string[] = [];
  for (const form of report.forms) {
    for (const row of form.rows) {
      for (const { column, value } of row.cells) {
        const key = cellKey(form.spec.key, row.part.key, row.spec?.key ?? `?${row.label.value}`, column.key);
        if (read.has(key)) twice.push(`${key} is read twice`);
        read.set(key, value.kind === 'number' ? value.value : value.kind === 'blank' ? undefined : value.kind);
      }
    }
  }
  const wrong = standard.tables.flatMap(spec =>
    cellsOf(spec).flatMap(({ part, row, column }) => {
      const key = cellKey(spec.key, part.key, row.key, column);
      const meant = figureOf(values.get(key) ?? '');
      const found = read.get(key);
      read.delete(key);
      return found === meant ? [] : [`${key} is ${found}, not ${meant}`];
    }),
  );
  return [
    ...shortened(wrong),
    ...shortened(twice),
    ...shortened([...read.keys()].map(key => `${key} is no cell of the plan`)),
  ];
}

const most = 3;

/** A table read amiss has hundreds of wrong cells: the first few tell enough. */
const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} cells more`];

function graveFindings(document: ReportDocument): readonly string[] {
  const grave = document.findings({}).filter(f => f.severity === 'error' || f.severity === 'warning');
  return grave.map(
    f =>
      `${f.severity} ${f.code}: ${inChinese(f.message)} [${document.text.slice(f.range.start, f.range.end).slice(0, 30)}]`,
  );
}
