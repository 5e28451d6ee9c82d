import { columnName, rowName } from '../report/names';
import type { Form, FormCell } from '../report/report';
import type { ColumnSpec, PartSpec, RowSpec } from '../standard/standard';
import { say, type Text } from '../text/message';

/** `本年度办理结果／不予公开／属于国家秘密`; '' for the one row of 表四. */
function rowTitle(part: PartSpec, row: RowSpec): string {
  const groups = row.under.flatMap(key => part.rows.find(other => other.key === key) ?? []);
  return [...groups, row].map(rowName).filter(Boolean).join('／');
}

/** `法人或其他组织／商业企业`: the path of the header without what all columns share; '' where there is one column. */
function columnTitle(part: PartSpec, column: ColumnSpec): string {
  if (part.columns.length === 1) return '';
  return column.path.filter(label => !part.columns.every(({ path }) => path.includes(label))).join('／');
}

/** `表三“总计”行“自然人”列`, without what the table has only one of. */
export function cellTitle(form: Form, cell: FormCell): Text {
  const part = partOf(form, cell);
  const row = part && cell.row ? rowTitle(part, cell.row) : '';
  const column = part ? columnTitle(part, cell.column) : columnName(cell.column);
  const { name } = form.spec;
  if (row && column) return say`${name}“${row}”行“${column}”列`;
  if (row) return say`${name}“${row}”行`;
  return column ? say`${name}“${column}”列` : name;
}

const partOf = (form: Form, cell: FormCell): PartSpec | undefined =>
  form.rows.find(row => row.cells.includes(cell))?.part;
