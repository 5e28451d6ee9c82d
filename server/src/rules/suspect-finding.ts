import type { Cause } from '../report/causes';
import { type Change, cellsOf } from '../report/changes';
import { columnName, rowName } from '../report/names';
import type { Form, FormCell, Sum } from '../report/report';
import { amountOf } from '../report/sums';
import type { Finding, Related } from './rule';
import { blanksNamed, differenceOf, nameOf, repairsOf, tidy } from './sum-repairs';

/** One finding for all relations that one cell breaks: it stands on that cell and explains each of them. */
export function suspectFinding(form: Form, { sums }: Cause, suspect: Change): Finding {
  const [{ cell, value }, along] = suspect.cells as readonly [Change['cells'][0], Change['cells'][0]?];
  const stated = cell.text === '' ? '空白' : cell.text;
  const pair = along ? `，同行总计为 ${along.cell.text}` : '';
  const meant = along ? `改为 ${tidy(value)}、总计改为 ${tidy(along.value)}` : `改为 ${tidy(value)}`;
  return {
    range: cell.range,
    message:
      `${form.spec.name}${nameOf(cell)}为 ${stated}${pair}，有 ${sums.length} 处因此对不上：` +
      `${sums.map(sum => inWords(sum)).join('；')}。都${differenceOf(amountOf(cell), value)}，` +
      `错处应在这一格：${meant}，各处就都相符。请按台账核对。`,
    related: relatedTo(sums, cell),
    repairs: repairsOf(form, sums[0]!),
  };
}

/** `“自然人”列（七）总计为 8，各项合计为 12`. */
function inWords(sum: Sum): string {
  const { kind, left, right, leftSum, rightSum, group } = sum;
  const inRow = (cell: FormCell) => rowName(cell.row!);
  const inColumn = (cell: FormCell) => columnName(cell.column);
  if (kind === 'row-total')
    return `${group ?? '本行'}总计为 ${leftSum}，各栏合计为 ${rightSum}${blanksNamed(right, inColumn)}`;
  const column = `“${columnName(left[0]!.column)}”列`;
  if (kind === 'balance')
    return (
      `${column}本年新收与上年结转合计 ${leftSum}，办理结果总计与结转下年度合计 ${rightSum}` +
      blanksNamed(cellsOf(sum), inRow)
    );
  const total = kind === 'column-total' ? `${column}（七）总计` : `“${rowName(left[0]!.row!)}”`;
  return `${total}为 ${tidy(leftSum)}，各项合计为 ${tidy(rightSum)}${blanksNamed(right, inRow)}`;
}

/** The other cells of all these relations, each once; the parts that are 0 say nothing. */
export function relatedTo(sums: readonly Sum[], shown: FormCell): readonly Related[] {
  const telling = sums.flatMap(sum => cellsOf(sum).filter(cell => sum.left.includes(cell) || amountOf(cell) !== 0));
  return [...new Set(telling)]
    .filter(cell => cell !== shown)
    .map(cell => ({ range: cell.range, message: `${nameOf(cell)}：${cell.text === '' ? '空白' : cell.text}` }));
}
