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
  /** Header words that must not be cut: they alone tell the order of the columns. */
  readonly telling?: boolean;
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
  const columns = part.columns.map(({ path }) => ({ name: path.at(-1)!, inner: path.length > 2 }));
  const first = columns.findIndex(c => c.inner);
  const end = columns.findLastIndex(c => c.inner) + 1;
  const leaves = [...columns.slice(first, end).map(c => c.name), ...(subtotal ? ['小计'] : [])];
  const more = subtotal ? 1 : 0;
  const outer = columns.flatMap(({ name, inner }, at) =>
    inner ? [] : [cell(name, labelColumns + at + (at >= end ? more : 0), 1, 2)],
  );
  const group = cell('法人或其他组织', labelColumns + first, leaves.length);
  const header = [
    [cell(spec.corner!, 0, labelColumns, 3), cell('申请人情况', labelColumns, columns.length + more)],
    inOrder([...outer, group]),
    leaves.map((name, i) => cell(name, labelColumns + first + i)),
  ];
  const body = bodyRows(part).map(({ groups, row }) => {
    const depth = row.under.length;
    const texts = textsOf(part, row);
    const figures = subtotal ? withSubtotal(texts, first, end) : texts;
    return [
      ...groups,
      cell(row.label, depth, labelColumns - depth),
      ...figures.map((text, i) => cell(text, labelColumns + i)),
    ];
  });
  return { columns: labelColumns + columns.length + more, headers: 3, rows: [...header, ...body] };
}

/** The sum of the organisations stands behind them. */
function withSubtotal(texts: readonly string[], first: number, end: number): readonly string[] {
  const sum = texts.slice(first, end).reduce((total, text) => total + (figureOf(text) ?? 0), 0);
  return [...texts.slice(0, end), String(sum), ...texts.slice(end)];
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
  const at = (name: string) => part.columns.findIndex(column => column.path.includes(name));
  const top = [cell('行政复议', at('行政复议'), 5, 2), cell('行政诉讼', at('行政诉讼'), 10)];
  const second = ['未经复议直接起诉', '复议后起诉'].map(name => cell(name, at(name), 5));
  const third = part.columns.map((column: ColumnSpec, i) => cell(column.path.at(-1)!, i));
  const figures = textsOf(part, part.rows[0]!).map((text, i) => cell(text, i));
  const rows = [inOrder(top), inOrder(second), third, figures];
  return { columns: 15, headers: 3, rows };
}

const inOrder = (cells: readonly GridCell[]): readonly GridCell[] => cells.toSorted((a, b) => a.column - b.column);

function statisticsGrid(spec: TableSpec, textsOf: TextsOf): Grid {
  const part = spec.parts[0]!;
  const line = (texts: readonly string[]) => texts.map((text, at) => cell(text, at));
  const rows = part.rows
    .filter(row => !row.local)
    .map(row => line([row.label, row.unit ?? '——', ...textsOf(part, row)]));
  return { columns: 3, headers: 1, rows: [line(['统计指标', '单位', '统计数']), ...rows] };
}
