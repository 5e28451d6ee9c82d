import type { ColumnSpec, PartSpec, RowSpec, TableSpec } from '../../server/src/standard/standard';
import { cellKey, figureOf, type Values } from './values';

/** A cell as printed: merged cells have spans and stand where they begin. */
export interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Grid {
  readonly columns: number;
  /** Rows of column headers at the head of the table. */
  readonly headers: number;
  readonly rows: readonly (readonly GridCell[])[];
}

const cell = (text: string, column: number, columnSpan = 1, rowSpan = 1): GridCell => ({
  text,
  column,
  columnSpan,
  rowSpan,
});

/** The table as the form prints it, with merged cells, filled in. */
export function gridOf(spec: TableSpec, values: Values, subtotal: boolean): Grid {
  const textsOf = (part: PartSpec, row: RowSpec) =>
    part.columns.map(column => values.get(cellKey(spec.key, part.key, row.key, column.key)) ?? '');
  if (spec.key === 'disclosure') return disclosureGrid(spec, textsOf);
  if (spec.key === 'applications') return applicationsGrid(spec, textsOf, subtotal);
  return spec.key === 'review' ? reviewGrid(spec, textsOf) : statisticsGrid(spec, textsOf);
}

type TextsOf = (part: PartSpec, row: RowSpec) => readonly string[];

function disclosureGrid(spec: TableSpec, textsOf: TextsOf): Grid {
  const columns = 4;
  const line = (texts: readonly string[]) =>
    texts.map((text, at) => cell(text, at, at === texts.length - 1 ? columns - at : 1));
  const rows = spec.parts.flatMap(part => [
    [cell(part.caption!, 0, columns)],
    line([part.corner!, ...part.columns.map(c => c.path[0]!)]),
    ...part.rows.map(row => line([row.label, ...textsOf(part, row)])),
  ]);
  return { columns, headers: 0, rows };
}

const labelColumns = 3;

function applicationsGrid(spec: TableSpec, textsOf: TextsOf, subtotal: boolean): Grid {
  const part = spec.parts[0]!;
  const names = part.columns.map(column => column.path.at(-1)!);
  const leaves = [...names.slice(1, -1), ...(subtotal ? ['小计'] : [])];
  const last = labelColumns + 1 + leaves.length;
  const header = [
    [cell(spec.corner!, 0, labelColumns, 3), cell('申请人情况', labelColumns, leaves.length + 2)],
    [
      cell(names[0]!, labelColumns, 1, 2),
      cell('法人或其他组织', labelColumns + 1, leaves.length),
      cell('总计', last, 1, 2),
    ],
    leaves.map((name, i) => cell(name, labelColumns + 1 + i)),
  ];
  const body = bodyRows(part).map(({ groups, row }) => {
    const depth = row.under.length;
    const texts = textsOf(part, row);
    const figures = subtotal ? withSubtotal(texts) : texts;
    return [
      ...groups,
      cell(row.label, depth, labelColumns - depth),
      ...figures.map((text, i) => cell(text, labelColumns + i)),
    ];
  });
  return { columns: last + 1, headers: 3, rows: [...header, ...body] };
}

/** The sum of the organisations stands between them and the total. */
function withSubtotal(texts: readonly string[]): readonly string[] {
  const organisations = texts.slice(1, -1);
  const sum = organisations.reduce((total, text) => total + (figureOf(text) ?? 0), 0);
  return [texts[0]!, ...organisations, String(sum), texts.at(-1)!];
}

/** Rows with figures, each with the group labels that begin beside it. */
function bodyRows(part: PartSpec): readonly { groups: readonly GridCell[]; row: RowSpec }[] {
  let open: GridCell[] = [];
  return part.rows.flatMap(row => {
    if (row.kind === 'group') {
      const held = part.rows.filter(r => r.kind !== 'group' && r.under.includes(row.key)).length;
      open.push(cell(row.label, row.under.length, 1, held));
      return [];
    }
    const groups = open;
    open = [];
    return [{ groups, row }];
  });
}

function reviewGrid(spec: TableSpec, textsOf: TextsOf): Grid {
  const part = spec.parts[0]!;
  const top = [cell('行政复议', 0, 5, 2), cell('行政诉讼', 5, 10)];
  const second = [cell('未经复议直接起诉', 5, 5), cell('复议后起诉', 10, 5)];
  const third = part.columns.map((column: ColumnSpec, i) => cell(column.path.at(-1)!, i));
  const figures = textsOf(part, part.rows[0]!).map((text, i) => cell(text, i));
  return { columns: 15, headers: 3, rows: [top, second, third, figures] };
}

function statisticsGrid(spec: TableSpec, textsOf: TextsOf): Grid {
  const part = spec.parts[0]!;
  const line = (texts: readonly string[]) => texts.map((text, at) => cell(text, at));
  const rows = part.rows
    .filter(row => !row.local)
    .map(row => line([row.label, row.unit ?? '——', ...textsOf(part, row)]));
  return { columns: 3, headers: 1, rows: [line(['统计指标', '单位', '统计数']), ...rows] };
}
