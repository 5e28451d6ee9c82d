import type { ReportDocument } from '../../server/src/document/document';
import type { FormCell } from '../../server/src/report/report';
import { editions } from '../../server/src/standard/editions';
import type { TableKey } from '../../server/src/standard/standard';
import { filledTable } from '../../server/src/templates/filled-table';
import { open } from '../support/open';

const revised = editions.find(({ edition }) => edition === 'revised')!;

/** What stands in a cell of a table, by the keys of its row and column. */
export type CellText = (row: string, column: string) => string;

/** The text of a report on 2023 with one table of the form in it. */
export function filledReport(table: TableKey, textOf: CellText): string {
  const spec = revised.tables.find(({ key }) => key === table)!;
  const parts = spec.parts.map(part => ({
    part,
    rows: part.rows.map(row => ({
      label: row.label,
      cells: part.columns.map(column => (row.kind === 'data' ? textOf(row.key, column.key) : '')),
    })),
  }));
  return `云溪市林业局2023年政府信息公开工作年度报告\n\n一、有关情况\n\n${filledTable(spec, parts, 'markdown')}\n以上。\n`;
}

/** 表三 of one natural person and two enterprises: 3 received, 2 granted, 1 carried out. Sound, but for `changes`. */
export const applications = (changes: Readonly<Record<string, string>> = {}): string =>
  filledReport('applications', (row, column) => {
    const figures = { natural: [1, 0, 1, 0], business: [2, 0, 1, 1], total: [3, 0, 2, 1] }[column];
    const index = { received: 0, 'carried-in': 1, granted: 2, total: 2, 'carried-out': 3 }[row];
    return changes[`${row} ${column}`] ?? String(figures && index !== undefined ? figures[index] : 0);
  });

/** The cell of a row and column of the only table. */
export function cellIn({ report }: ReportDocument, row: string, column: string): FormCell {
  const cells = report.forms.flatMap(form => form.rows.flatMap(({ cells: own }) => own));
  return cells.find(cell => cell.row?.key === row && cell.column.key === column)!;
}

/** `granted natural` for the cell whose content begins at `start`. */
export function keyAt({ report }: ReportDocument, start: number): string | undefined {
  const cells = report.forms.flatMap(form => form.rows.flatMap(({ cells: own }) => own));
  const cell = cells.find(({ range }) => range.start === start);
  return cell && `${cell.row?.key} ${cell.column.key}`;
}

export const openApplications = (changes?: Readonly<Record<string, string>>): ReportDocument =>
  open(applications(changes));
