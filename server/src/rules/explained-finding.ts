import { type Cause, causesLedBy } from '../report/causes';
import { type Change, cellsOf } from '../report/changes';
import { columnName, rowName, textOf } from '../report/names';
import type { Rearrangement } from '../report/rearrangements';
import type { Form, FormCell, Sum } from '../report/report';
import { amountOf } from '../report/sums';
import { list, type Message, say } from '../text/message';
import { tidy } from '../text/tidy';
import type { Finding, Related, Repair } from './rule';
import { blanksNamed, differenceOf, nameOf, repairsOf } from './sum-repairs';

type ToFinding = (form: Form, cause: Cause) => Finding;

/** One finding for each cause whose first relation is of this `kind`: what explains all that it breaks, else what `plainly` says. */
export function* findingsLedBy(kind: Sum['kind'], form: Form, plainly: ToFinding): Iterable<Finding> {
  for (const cause of causesLedBy(form, kind)) yield explainedFinding(form, cause) ?? plainly(form, cause);
}

/** One finding for all that one cell, or figures in wrong places, break; undefined where nothing explains the cause. */
function explainedFinding(form: Form, cause: Cause): Finding | undefined {
  if (cause.moved) return movedFinding(form, cause.sums, cause.moved);
  return cause.suspect && suspectFinding(form, cause.sums, cause.suspect);
}

/** It stands on the cell and explains each relation that it breaks. */
function suspectFinding(form: Form, sums: readonly Sum[], suspect: Change): Finding {
  const [{ cell, value }, along] = suspect.cells as readonly [Change['cells'][0], Change['cells'][0]?];
  const stated = textOf(cell);
  const pair = along ? say`，同行总计为 ${along.cell.text}` : '';
  const meant = along ? say`改为 ${tidy(value)}、总计改为 ${tidy(along.value)}` : say`改为 ${tidy(value)}`;
  return {
    range: cell.range,
    message: say`${form.spec.name}${nameOf(cell)}为 ${stated}${pair}，有 ${sums.length} 处因此对不上：${list(sums.map(inWords), say`；`)}。都${differenceOf(amountOf(cell), value)}，错处应在这一格：${meant}，各处就都相符。请按台账核对。`,
    related: relatedTo(sums, cell),
    repairs: repairsOf(form, sums[0]!),
  };
}

function movedFinding(form: Form, sums: readonly Sum[], moved: Rearrangement): Finding {
  const shown = moved.kind === 'exchange' ? moved.cells[0] : sums[0]!.left[0]!;
  const [what, mending] = movedInWords(moved);
  return {
    range: shown.range,
    message: say`${form.spec.name}${what}，有 ${sums.length} 处因此对不上：${list(sums.slice(0, mostNamed).map(inWords), say`；`)}${sums.length > mostNamed ? say`等` : ''}。${mending}，各处就都相符。请对照表头核对。`,
    related: relatedTo(sums, shown),
    repairs: moved.kind === 'shift' ? [] : [exchangeRepair(moved)],
  };
}

const mostNamed = 3;

/** What went wrong, and what rights it. */
function movedInWords(moved: Rearrangement): readonly [what: Message, mending: Message] {
  if (moved.kind === 'columns')
    return [say`“${list(moved.columns.map(columnName), say`”列与“`)}”列像是整列填反了`, say`两列对调`];
  const name = rowName(moved.row.spec!);
  const row = name === '' ? say`这一行` : say`“${name}”一行`;
  if (moved.kind === 'exchange')
    return [
      say`${row}的“${list(
        moved.cells.map(c => columnName(c.column)),
        say`”与“`,
      )}”像是填反了`,
      say`两格对调`,
    ];
  return [say`${row}像是错了一列`, moved.towards === 'right' ? say`整行向右移一格` : say`整行向左移一格`];
}

/** The texts of two cells, or of two columns, change places. */
function exchangeRepair(moved: Exclude<Rearrangement, { kind: 'shift' }>): Repair {
  const [a, b] = moved.kind === 'exchange' ? moved.cells.map(cell => cell.column) : moved.columns;
  const rows = moved.kind === 'exchange' ? [moved.row] : moved.rows;
  const edits = rows.flatMap(({ cells }) => {
    const [first, second] = [a, b].map(column => cells.find(cell => cell.column === column));
    return first && second && first.text !== second.text
      ? [
          { range: first.range, newText: second.text },
          { range: second.range, newText: first.text },
        ]
      : [];
  });
  return {
    title:
      moved.kind === 'columns'
        ? say`把“${columnName(a!)}”与“${columnName(b!)}”两列对调`
        : say`把“${columnName(a!)}”与“${columnName(b!)}”两格对调`,
    edits,
  };
}

/** `“自然人”列（七）总计为 8，各项合计为 12`. */
function inWords(sum: Sum): Message {
  const { kind, left, right, leftSum, rightSum, group } = sum;
  const inRow = (cell: FormCell) => rowName(cell.row!);
  const inColumn = (cell: FormCell) => columnName(cell.column);
  if (kind === 'row-total')
    return say`${group ?? say`“${inRow(left[0]!)}”行`}总计为 ${leftSum}，各栏合计为 ${rightSum}${blanksNamed(right, inColumn)}`;
  const column = say`“${columnName(left[0]!.column)}”列`;
  if (kind === 'balance')
    return say`${column}本年新收与上年结转合计 ${leftSum}，办理结果总计与结转下年度合计 ${rightSum}${blanksNamed(cellsOf(sum), inRow)}`;
  const total = kind === 'column-total' ? say`${column}（七）总计` : say`“${rowName(left[0]!.row!)}”`;
  return say`${total}为 ${tidy(leftSum)}，各项合计为 ${tidy(rightSum)}${blanksNamed(right, inRow)}`;
}

/** The other cells of all these relations, each once; the parts that are 0 say nothing. */
export function relatedTo(sums: readonly Sum[], shown: FormCell): readonly Related[] {
  const telling = sums.flatMap(sum => cellsOf(sum).filter(cell => sum.left.includes(cell) || amountOf(cell) !== 0));
  return [...new Set(telling)]
    .filter(cell => cell !== shown)
    .map(cell => ({ range: cell.range, message: say`${nameOf(cell)}：${textOf(cell)}` }));
}
