import type { Voice } from '../l10n/voice';
import { columnName, rowName } from '../report/names';
import type { FormCell, Report } from '../report/report';
import { amountOf, isBlank } from '../report/sums';
import { list, say, type Text } from '../text/message';
import { tidy } from '../text/tidy';
import { cellTitle } from './cell-title';
import { figureAt } from './figure-at';
import { statedLines } from './figure-hover';
import type { Hover } from './hover';
import { countedIn, type Relation, relationsOf, totalledIn } from './relations';

/** What a cell of a form is, what it must equal and what that is made of, with today's numbers; what the prose says of it. */
export function cellHover(report: Report, offset: number, voice: Voice): Hover | undefined {
  const place = figureAt(report, offset);
  if (!place) return undefined;
  const { form, cell } = place;
  const relations = relationsOf(form);
  const lines = [
    ...totalledIn(relations, cell).map(equationLine),
    ...relations.filter(r => isOther(r) && [...r.left, ...r.right].includes(cell)).map(equationLine),
    ...countedIn(relations, cell).map(relation => say`计入${totalName(relation)} ${written(relation.left[0]!)}`),
    ...statedLines(report, cell),
  ];
  const head = say`**${cellTitle(form, cell)}**：${written(cell)}${unitOf(cell)}`;
  return {
    range: cell.range,
    markdown: [voice.say(head), lines.map(line => `- ${voice.say(line)}`).join('\n')].filter(Boolean).join('\n\n'),
  };
}

const isOther = ({ kind }: Relation): boolean => kind === 'balance' || kind === 'part';

const written = (cell: FormCell): Text => (isBlank(cell) ? say`空白` : cell.text);

function unitOf({ row, column, value }: FormCell): string {
  const unit = row?.unit ?? column.unit;
  return unit && value.kind === 'number' && !value.unit ? ` ${unit}` : '';
}

/** `本行“总计”`, `“总计”行`: the total of a relation by what sets it apart from its parts. */
function totalName({ kind, left, group }: Relation): Text {
  const total = left[0]!;
  if (kind === 'row-total') return say`本行“${group ? `${group}／` : ''}${columnName(total.column)}”`;
  return say`“${nameIn(kind, total)}”`;
}

const nameIn = (kind: Relation['kind'], { row, column }: FormCell): string =>
  kind !== 'row-total' && row && row.label !== '' ? rowName(row) : columnName(column);

/** `应为 自然人 3 + 商业企业 1 = 4（其余 4 格为 0）✓` */
function equationLine(relation: Relation): Text {
  const { kind, left, right } = relation;
  if (kind === 'part') return say`${side(relation, left)} ≤ ${side(relation, right)}${sign(relation)}`;
  if (kind === 'balance') return say`${side(relation, left)} = ${side(relation, right)}${sign(relation)}`;
  return say`应为 ${side(relation, right)} = ${tidy(relation.rightSum)}${silent(right)}${sign(relation)}`;
}

function side({ kind }: Relation, cells: readonly FormCell[]): Text {
  const counting = cells.filter(cell => amountOf(cell) !== 0);
  const named = (counting.length > 0 && cells.length > 2 ? counting : cells).slice(0, mostNamed);
  const more = counting.length > mostNamed ? say` + …（共 ${counting.length} 格）` : '';
  const summands = list(
    named.map(cell => say`${nameIn(kind, cell)} ${written(cell)}`),
    say` + `,
  );
  return say`${summands}${more}`;
}

const mostNamed = 8;

/** The cells that `side` leaves out, as they add nothing. */
function silent(cells: readonly FormCell[]): Text {
  const blank = cells.filter(isBlank).length;
  const zero = cells.filter(cell => !isBlank(cell) && amountOf(cell) === 0).length;
  const words = [zero > 0 ? say`${zero} 格为 0` : '', blank > 0 ? say`${blank} 格空白，按 0 计` : ''].filter(Boolean);
  return words.length > 0 && cells.length > 2 ? say`（${list(words, say`，`)}）` : '';
}

function sign({ state, left, right, leftSum, rightSum }: Relation): Text {
  if (state === 'holds') return ' ✓';
  if (state === 'open') return [...left, ...right].some(isBlank) ? say`，未填全` : '';
  const distance = Math.abs(tidy(leftSum - rightSum));
  return leftSum > rightSum ? say` ✗ 多 ${distance}` : say` ✗ 少 ${distance}`;
}
