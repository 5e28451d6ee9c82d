import { range } from '../../text/range';
import type { Comparison, ContradictoryChange } from '../claims';

const up =
  '增至|增加到|增加至|增长到|增长至|增为|增加为|增长为|上升为|提高为|上升到|上升至|提高到|提高至|提升到|提升至|升至';
const down =
  '减至|减为|减少为|下降为|降为|减少到|减少至|下降到|下降至|降至|降到|降低到|降低至|回落到|回落至|缩短至|缩短到|压缩至|压缩到';
const number = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?[万亿]?)';
const unit = '(条次|人次|个工作日|工作日|条|件|篇|次|期|份|个|项|场|人|天|万元|元|%)';
/** `由5件增至3件`. */
const fromTo = new RegExp(
  `(?:由|从|较|比) {0,2}(?:(?:19|20)\\d\\d年)?[^,。;:、\\d]{0,12}${number} {0,2}${unit}[^,。;:、\\d]{0,6}?(${up}|${down}) {0,2}(?:(?:(?:19|20)\\d\\d年|今年|本年度?)的? {0,2})?${number} {0,2}${unit}`,
  'g',
);
/** `同比下降-12%`, `同比增长下降5%`. */
const doubled =
  /(?:下降|减少|降低|回落)了? {0,2}-\d+(?:\.\d+)?%?|(?:同比|环比|较上年|较去年|比上年|比去年)(?:增长|增加|上升|提高)了?(?:下降|减少|降低|回落)/g;

const comparing = '(?:同比|较上年|比上年|较去年|比去年|较上一年|比上一年)(?:同期)?';
const rise = '(?:增长|增加|上升|提高)';
const fall = '(?:下降|减少|降低|回落)';
const amount = '了?(?:约)? {0,2}\\d[\\d,.]*[万亿]? {0,2}(?:条次|个百分点|[条件篇次期份个项场人%])';
/** `同比下降18%，较上年增加36条`: two changes of one count from one year. */
const crossed = new RegExp(
  `${comparing}(?:${rise}${amount}[,、] ?(?:${comparing})?${fall}|${fall}${amount}[,、] ?(?:${comparing})?${rise})${amount}`,
  'g',
);

/** Changes that contradict themselves, in a narrowed text; `comparisons` is asked only where there may be one. */
export function findContradictoryChanges(
  plain: string,
  comparisons: () => readonly Comparison[],
): ContradictoryChange[] {
  if (!/[至到为]|较|比|降|减|落/.test(plain)) return [];
  const found: ContradictoryChange[] = [];
  for (const m of plain.matchAll(fromTo)) {
    const [whole, a = '', unitA, word = '', b = '', unitB] = m;
    if (unitA !== unitB || agrees(up.split('|').includes(word), read(a), read(b))) continue;
    found.push({ kind: 'direction', range: range(m.index, m.index + whole.length), from: read(a), to: read(b), word });
  }
  for (const { now, was, word, rising, range } of comparisons())
    if (was && !agrees(rising, was.value, now.value))
      found.push({ kind: 'direction', range, from: was.value, to: now.value, word });
  for (const m of plain.matchAll(crossed))
    found.push({ kind: 'crossed', range: range(m.index, m.index + m[0].length) });
  for (const m of plain.matchAll(doubled))
    found.push({ kind: 'doubled', range: range(m.index, m.index + m[0].length) });
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

const read = (digits: string): number =>
  Number(digits.replace(/[,万亿]/g, '')) * (digits.endsWith('万') ? 10_000 : digits.endsWith('亿') ? 100_000_000 : 1);

const agrees = (rising: boolean, from: number, to: number): boolean => (rising ? to > from : to < from);
