import { cellAt, numberIn } from '../report/form-cells';
import { rowName, textOf } from '../report/names';
import type { Form, FormCell, Report } from '../report/report';
import { amountOf, isBlank } from '../report/sums';
import { noteOnTotals } from '../report/table-notes';
import { say } from '../text/message';
import { defineRule, type Finding, type Related } from './rule';

export const inconsistentChannels = defineRule({
  name: 'inconsistent-channels',
  category: 'sums',
  severity: 'warning',
  fix: 'none',
  basis: say`国办发〔2014〕32号统计表：主动公开数按条计，不同渠道和方式公开相同信息计1条`,
  check: {
    *form(form, { report }): Iterable<Finding> {
      if (form.spec.key !== 'statistics') return;
      yield* againstChannels(form);
      yield* headings(form, report);
    },
  },
});

const cellOf = (form: Form, row: string): FormCell | undefined => cellAt(form, row, 'value');
const cellsOf = (form: Form, rows: readonly string[]): readonly FormCell[] =>
  rows.flatMap(row => cellOf(form, row) ?? []);

const channelRows = ['gazette', 'website', 'microblog', 'wechat', 'other'].map(name => `channels-${name}`);

/** Each item went out by one channel at least, and no channel carries more items than there are. */
function* againstChannels(form: Form): Iterable<Finding> {
  const disclosed = cellOf(form, 'disclosed');
  const stated = numberIn(disclosed);
  const channels = cellsOf(form, channelRows);
  if (!disclosed || stated === undefined || !channels.some(cell => numberIn(cell))) return;
  const largest = channels.toSorted((a, b) => amountOf(b) - amountOf(a))[0]!;
  const all = channels.reduce((sum, cell) => sum + amountOf(cell), 0);
  const head = say`${form.spec.name}“${rowName(disclosed.row!)}”为 ${stated}，`;
  const related = channels.filter(cell => amountOf(cell) !== 0).map(said);
  if (amountOf(largest) > stated)
    yield {
      range: disclosed.range,
      message: say`${head}而“${rowName(largest.row!)}”一项就有 ${amountOf(largest)}。相同信息只计 1 条，一个渠道公开的不会多于总数，请核对口径。`,
      related,
    };
  else if (all < stated && channels.length === channelRows.length)
    yield {
      range: disclosed.range,
      message: say`${head}各渠道合计只有 ${all}。每条信息至少经一个渠道公开，请核对。`,
      related,
    };
}

const said = (cell: FormCell): Related => ({
  range: cell.range,
  message: say`${rowName(cell.row!)}：${textOf(cell)}`,
});

/** The two headings over （一） and （二）; the national form leaves them empty. */
const groups = [
  { heading: 'proactive', parts: ['disclosed', 'channels'] },
  { heading: 'responses', parts: ['responded', 'response-channels'] },
] as const;

function* headings(form: Form, report: Report): Iterable<Finding> {
  for (const { heading, parts } of groups) {
    const total = cellOf(form, heading);
    const cells = cellsOf(form, parts);
    const stated = numberIn(total);
    if (!total || stated === undefined || cells.length < parts.length || cells.every(isBlank)) continue;
    const sum = cells.reduce((added, cell) => added + amountOf(cell), 0);
    if (stated === sum) continue;
    const note = noteOnTotals(report, form);
    const [first] = cells;
    if (!note && (stated === 0 || stated === amountOf(first!))) continue;
    yield headingFinding(form, total, sum, cells.map(said), note && { range: note, message: say`表注` });
  }
}

function headingFinding(form: Form, total: FormCell, sum: number, parts: readonly Related[], note?: Related): Finding {
  const name = say`${form.spec.name}“${rowName(total.row!)}”为 ${total.text}，（一）（二）合计为 ${sum}`;
  return {
    range: total.range,
    severity: note ? 'info' : 'hint',
    message: note
      ? say`${name}，与表注所说的不一致。请按表注核对，或修改表注。`
      : say`${name}。这一行通常留空，请核对口径。`,
    related: [...parts, ...(note ? [note] : [])],
  };
}
