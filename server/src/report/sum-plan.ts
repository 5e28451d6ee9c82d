import type { ColumnSpec, Equation, RowSpec, TableSpec } from '../standard/standard';
import { readEnumerator } from '../tree/enumerators';

/**
 * Between which cells of a table the relations of its form are, whatever the cells say. A cell is named by its place among
 * the cells of all rows.
 */
export interface PlannedSum {
  readonly equation: Equation;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 其中 rows below the parts, which are not added. */
  readonly notAdded: readonly number[];
}

/** What is needed of a row to know which relations it enters. */
export interface PlannedRow {
  /** Its label as written. */
  readonly name: string;
  readonly spec?: RowSpec | undefined;
  readonly aligned: boolean;
  readonly cells: readonly PlannedCell[];
}

interface PlannedCell {
  readonly column: ColumnSpec;
  /** Nothing stands in it, or a mark that nothing applies. */
  readonly blank: boolean;
}

/** A usable row: the columns of its cells, and the place of its first one. */
interface Line {
  readonly columns: readonly ColumnSpec[];
  readonly first: number;
}

type Lines = ReadonlyMap<string, Line>;
type Sides = Pick<PlannedSum, 'left' | 'right' | 'notAdded'>;
type ByColumn = Exclude<Equation, { kind: 'row-total' }>;

/** Every relation of the table whose cells are all there and whose total is filled in. */
export function planSums(spec: TableSpec, rows: readonly PlannedRow[]): readonly PlannedSum[] {
  if (spec.equations.length === 0) return [];
  const lines = linesOf(rows);
  const own = ownRows(rows);
  const planned = spec.equations.flatMap(equation => {
    const sides = equation.kind === 'row-total' ? alongRows(equation, lines) : alongColumns(equation, lines);
    return sides.flatMap(side => {
      const whole = equation.kind === 'group-total' && own.length > 0 ? withOwnParts(side, equation, own) : side;
      return whole ? [{ equation, ...whole }] : [];
    });
  });
  const cells = rows.flatMap(row => row.cells);
  return planned.filter(sum => isMeaningful(sum, cells));
}

/** A total left blank is said elsewhere; a group of which no part is filled in says nothing against its total. */
function isMeaningful({ equation: { kind }, left, right }: PlannedSum, cells: readonly PlannedCell[]): boolean {
  const isBlankTotal = (at: number): boolean => cells[at]!.blank && cells[at]!.column.key === 'total';
  if (kind === 'balance') return !left.some(isBlankTotal) && !right.some(isBlankTotal);
  if (cells[left[0]!]!.blank) return false;
  return kind !== 'group-total' || right.some(at => !cells[at]!.blank);
}

function linesOf(rows: readonly PlannedRow[]): Lines {
  const lines = new Map<string, Line>();
  let first = 0;
  for (const { spec, aligned, cells } of rows) {
    if (spec && aligned && cells.length > 0) lines.set(spec.key, { columns: cells.map(cell => cell.column), first });
    first += cells.length;
  }
  return lines;
}

const none: readonly number[] = [];

function alongRows({ total, of }: Extract<Equation, { kind: 'row-total' }>, lines: Lines): readonly Sides[] {
  return [...lines.values()].flatMap(({ columns, first }) => {
    const placeOf = (key: string): number => columns.findIndex(column => column.key === key);
    const parts = of.map(placeOf);
    const left = placeOf(total);
    if (left < 0 || parts.includes(-1)) return [];
    return [{ left: [first + left], right: parts.map(part => first + part), notAdded: none }];
  });
}

/** As many columns as the row of the total has, or the first of a balance. */
function alongColumns(equation: ByColumn, lines: Lines): readonly Sides[] {
  const leading = equation.kind === 'balance' ? equation.left[0] : wholeOf(equation);
  const width = (leading === undefined ? undefined : lines.get(leading))?.columns.length ?? 0;
  return Array.from({ length: width }, (_, column) => columnSides(equation, lines, column)).flat();
}

const wholeOf = (equation: Exclude<ByColumn, { kind: 'balance' }>): string =>
  equation.kind === 'part' ? equation.whole : equation.total;

/** A part row that the table lacks leaves a group open to doubt; optional rows (local ones) count where they are. */
function columnSides(equation: ByColumn, lines: Lines, column: number): readonly Sides[] {
  if (equation.kind === 'group-total') {
    const left = present([equation.total], lines, column);
    const right = present(equation.of, lines, column);
    const told = left.length > 0 && right.length > 0;
    return told ? [{ left, right, notAdded: present(equation.notAdded, lines, column) }] : [];
  }
  const [leftKeys, rightKeys] = sideKeys(equation);
  const left = present(leftKeys, lines, column);
  const right = present(rightKeys, lines, column);
  const complete = left.length === leftKeys.length && right.length === rightKeys.length;
  return complete ? [{ left, right, notAdded: none }] : [];
}

/** The cells of a column in those of these rows that the table has. */
const present = (keys: readonly string[], lines: Lines, column: number): readonly number[] =>
  keys.flatMap(key => {
    const line = lines.get(key);
    return line && column < line.columns.length ? [line.first + column] : [];
  });

function sideKeys(equation: Exclude<ByColumn, { kind: 'group-total' }>): [readonly string[], readonly string[]] {
  if (equation.kind === 'balance') return [equation.left, equation.right];
  return equation.kind === 'part' ? [[equation.part], [equation.whole]] : [[equation.total], equation.of];
}

type Group = Extract<Equation, { kind: 'group-total' }>;

/** A row of a table that has rows which no form has: where its first cell stands, and what it is counted by. */
interface OwnRow {
  readonly key: string | undefined;
  readonly first: number;
  readonly blank: boolean;
  readonly counter: ReturnType<typeof readEnumerator>;
}

/** All rows with one cell, if any of them is no row of the form. */
function ownRows(rows: readonly PlannedRow[]): readonly OwnRow[] {
  if (rows.every(({ spec, cells }) => spec || cells.length === 0)) return [];
  let first = 0;
  return rows.flatMap(({ name, spec, cells }) => {
    const at = first;
    first += cells.length;
    if (cells.length !== 1) return [];
    const counter = readEnumerator(name.trim().replace(/^其中[:：]?\s*/, ''));
    return [{ key: spec?.key, first: at, blank: cells[0]!.blank, counter }];
  });
}

/**
 * Places count in their own way: `3.电子邮件申请数` between `2.传真申请数` and `4.网络申请数`. Rows that are counted on with the
 * form's are parts too, and what is counted otherwise is a part of a part. Undefined where rows of another kind stand among the parts, so that nobody knows.
 */
function withOwnParts(sides: Sides, { total, of, notAdded }: Group, rows: readonly OwnRow[]): Sides | undefined {
  const from = rows.findIndex(row => row.key === total) + 1;
  const known = new Set([...of, ...notAdded]);
  const parts: number[] = [];
  const nested = new Set<number>();
  let last: OwnRow['counter'];
  const end = rows.findLastIndex(row => row.key !== undefined && of.includes(row.key));
  for (let at = from; at < rows.length; at++) {
    const { key, first, blank, counter } = rows[at]!;
    if (key !== undefined && !known.has(key)) break;
    if (key !== undefined && !of.includes(key)) continue;
    if (key !== undefined && last && counter && counter.style !== last.style) nested.add(first);
    else if (key !== undefined) last = counter;
    else if (!counter) {
      if (last && at > end) break;
      return undefined;
    } else if (last && counter.style !== last.style) {
      if (counter.style.startsWith('han')) break;
    } else if (last && counter.value <= last.value) break;
    else {
      last = counter;
      if (!blank) parts.push(first);
    }
  }
  const right = nested.size > 0 ? sides.right.filter(at => !nested.has(at)) : sides.right;
  return { ...sides, right: [...right, ...parts] };
}
