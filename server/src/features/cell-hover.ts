import { columnName, rowName } from '../report/names';
import type { FormCell, Report } from '../report/report';
import { amountOf, isBlank } from '../report/sums';
import { cellTitle } from './cell-title';
import { tidy } from './expected-totals';
import { figureAt } from './figure-at';
import type { Hover } from './hover';
import { countedIn, type Relation, relationsOf, totalledIn } from './relations';

/** What a cell of a form is, what it must equal and what that is made of, with today's numbers. */
export function cellHover(report: Report, offset: number): Hover | undefined {
  const place = figureAt(report, offset);
  if (!place) return undefined;
  const { form, cell } = place;
  const relations = relationsOf(form);
  const lines = [
    ...totalledIn(relations, cell).map(equationLine),
    ...relations.filter(r => isOther(r) && [...r.left, ...r.right].includes(cell)).map(equationLine),
    ...countedIn(relations, cell).map(relation => `计入${totalName(relation)} ${written(relation.left[0]!)}`),
  ];
  const head = `**${cellTitle(form, cell)}**：${written(cell)}${unitOf(cell)}`;
  return {
    range: cell.range,
    markdown: [head, lines.map(line => `- ${line}`).join('\n')].filter(Boolean).join('\n\n'),
  };
}

const isOther = ({ kind }: Relation): boolean => kind === 'balance' || kind === 'part';

const written = (cell: FormCell): string => (isBlank(cell) ? '空白' : cell.text);

function unitOf({ row, column, value }: FormCell): string {
  const unit = row?.unit ?? column.unit;
  return unit && value.kind === 'number' && !value.unit ? ` ${unit}` : '';
}

/** `本行“总计”`, `“总计”行`: the total of a relation by what sets it apart from its parts. */
function totalName({ kind, left, group }: Relation): string {
  const total = left[0]!;
  if (kind === 'row-total') return `本行“${group ? `${group}／` : ''}${columnName(total.column)}”`;
  return `“${nameIn(kind, total)}”`;
}

const nameIn = (kind: Relation['kind'], { row, column }: FormCell): string =>
  kind !== 'row-total' && row && row.label !== '' ? rowName(row) : columnName(column);

/** `应为 自然人 3 + 商业企业 1 = 4（其余 4 格为 0）✓` */
function equationLine(relation: Relation): string {
  const { kind, left, right } = relation;
  if (kind === 'part') return `${side(relation, left)} ≤ ${side(relation, right)}${sign(relation)}`;
  if (kind === 'balance') return `${side(relation, left)} = ${side(relation, right)}${sign(relation)}`;
  return `应为 ${side(relation, right)} = ${tidy(relation.rightSum)}${silent(right)}${sign(relation)}`;
}

function side({ kind }: Relation, cells: readonly FormCell[]): string {
  const counting = cells.filter(cell => amountOf(cell) !== 0);
  const named = (counting.length > 0 && cells.length > 2 ? counting : cells).slice(0, mostNamed);
  const more = counting.length > mostNamed ? ` + …（共 ${counting.length} 格）` : '';
  return named.map(cell => `${nameIn(kind, cell)} ${written(cell)}`).join(' + ') + more;
}

const mostNamed = 8;

/** The cells that `side` leaves out, as they add nothing. */
function silent(cells: readonly FormCell[]): string {
  const blank = cells.filter(isBlank).length;
  const zero = cells.filter(cell => !isBlank(cell) && amountOf(cell) === 0).length;
  const words = [zero > 0 ? `${zero} 格为 0` : '', blank > 0 ? `${blank} 格空白，按 0 计` : ''].filter(Boolean);
  return words.length > 0 && cells.length > 2 ? `（${words.join('，')}）` : '';
}

function sign({ state, left, right, leftSum, rightSum }: Relation): string {
  if (state === 'holds') return ' ✓';
  if (state === 'open') return [...left, ...right].some(isBlank) ? '，未填全' : '';
  return ` ✗ ${leftSum > rightSum ? '多' : '少'} ${Math.abs(tidy(leftSum - rightSum))}`;
}
