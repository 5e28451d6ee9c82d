import { cellAt, placeOfForm } from '../report/form-cells';
import { isQuoted } from '../report/quoted-form';
import type { Form, FormCell, Report } from '../report/report';
import { amountOf } from '../report/sums';
import { editions } from '../standard/editions';
import type { EditionName, PartSpec, Standard, TableSpec } from '../standard/standard';
import { filledTable } from '../templates/filled-table';
import type { WrittenRow } from '../templates/form-grid';
import { type Message, say } from '../text/message';
import { lastAtMost } from '../text/search';
import type { Tree } from '../tree/tree';
import { defineRule, type Finding, type Repair } from './rule';

export const outdatedTable = defineRule({
  name: 'outdated-table',
  category: 'table',
  severity: 'warning',
  fix: 'offer',
  basis: say`国办公开办函〔2021〕30号（2021年度起）、国办公开办函〔2019〕60号（2019、2020年度）：各年度使用当年的格式`,
  check: {
    *form(form, { report }): Iterable<Finding> {
      if (report.year === undefined || form.edition === report.edition || isQuoted(report, form)) return;
      yield toFinding(report, form, report.year);
    },
  },
});

function toFinding(report: Report, form: Form, year: number): Finding {
  const { standard } = report;
  const current = standard.tables.find(table => table.key === form.spec.key);
  const instead = current
    ? say`${year}年度应使用${standard.source}的${current.name}。请换用新表并重新填写。`
    : say`${year}年度的格式没有这张表。`;
  return {
    range: placeOfForm(form),
    message: say`这是${used(form.edition)}使用的${form.spec.name}，${instead}`,
    repairs: current ? replacement(report, form, current, year) : [],
  };
}

/** The new table in the place of the old one, offered only where every figure has a place in it: none gets lost. */
function replacement({ tree }: Report, form: Form, current: TableSpec, year: number): readonly Repair[] {
  const kept = form.rows.flatMap(row => row.cells.filter(cell => amountOf(cell) !== 0 || cell.value.kind === 'text'));
  const homeless = kept.some(cell => !current.parts.some(part => isPlaceOf(part, cell)));
  if (homeless || form.rows.some(row => !row.aligned) || !standsAlone(tree, form)) return [];
  const parts = current.parts.map(part => ({ part, rows: rowsOf(part, form) }));
  const table = filledTable(current, parts, 'markdown').trimEnd();
  const newText = tree.text.includes('\r\n') ? table.replaceAll('\n', '\r\n') : table;
  return [{ title: say`换成${year}年度格式的${form.spec.name}，数字照旧`, edits: [{ range: form.range, newText }] }];
}

const isPlaceOf = ({ rows, columns }: PartSpec, { row, column }: FormCell): boolean =>
  rows.some(r => r.key === row?.key && r.kind === 'data') && columns.some(c => c.key === column.key);

const rowsOf = ({ rows, columns }: PartSpec, form: Form): readonly WrittenRow[] =>
  rows
    .filter(row => !row.local)
    .map(({ key, label, kind, unit }) => ({
      label,
      ...(unit !== undefined && { unit }),
      cells: columns.map(column => (kind === 'data' ? (cellAt(form, key, column.key)?.text ?? '') : '')),
    }));

/** True if nothing but its own tables and blank lines stands where the form stands. */
function standsAlone({ blocks, starts }: Tree, { range }: Form): boolean {
  for (let at = lastAtMost(starts, range.start); at < blocks.length && starts[at]! < range.end; at++) {
    if (blocks[at]!.kind !== 'table' && blocks[at]!.kind !== 'blank') return false;
  }
  return true;
}

const used = (edition: EditionName): Message => years(editions.find(standard => standard.edition === edition)!);

function years({ years: { first, last } }: Standard): Message {
  if (first === undefined) return say`${last!}年度及以前`;
  return last === undefined ? say`${first}年度起` : say`${first}至${last}年度`;
}
