import { range, type TextRange } from '../../text/range';

const years =
  /(?<![\d.-])((?:19|20)\d\d) {0,2}年?(?:度)? {0,2}(?:-{1,2}|至) {0,2}((?:19|20)\d\d) {0,2}年(?! {0,2}\d{1,2} {0,2}月)/g;
const days =
  /(?<!\d)(\d{1,2}) {0,2}月 {0,2}(\d{1,2}) {0,2}日? {0,2}(?:-{1,2}|至|到) {0,2}(?:(\d{1,2}) {0,2}月 {0,2})?(\d{1,2}) {0,2}日/g;

const wholeDays =
  /((?:19|20)\d\d) {0,2}年 {0,2}(\d{1,2}) {0,2}月 {0,2}(\d{1,2}) {0,2}日起? {0,2}(?:-{1,2}|至|到) {0,2}((?:19|20)\d\d) {0,2}年 {0,2}(\d{1,2}) {0,2}月 {0,2}(\d{1,2}) {0,2}日/g;

/** Years and days that run backwards in a narrowed text: `2021-2018年`, `5月8日至3日`, `2023年5月8日至2023年3月1日`. */
export function findReversedRanges(plain: string): TextRange[] {
  if (!/[-至到]/.test(plain) || !/[年日]/.test(plain)) return [];
  const found = [
    ...[...plain.matchAll(years)].filter(([, from, to]) => Number(from) > Number(to)),
    ...[...plain.matchAll(wholeDays)]
      .filter(([, ...parts]) => dayNumber(parts) > dayNumber(parts.slice(3)))
      .filter(({ index }) => !/统计|数据|期限/.test(plain.slice(Math.max(0, index - leadWidth), index))),
    ...[...plain.matchAll(days)].filter(
      ([, month, from, toMonth, to]) => (toMonth === undefined || toMonth === month) && Number(from) > Number(to),
    ),
  ];
  return found.map(m => range(m.index, m.index + m[0].length)).toSorted((a, b) => a.start - b.start);
}

/** Before the days of a report's own period, which has a rule of its own. */
const leadWidth = 24;

/** Greater for a later day. */
const dayNumber = ([year, month, day]: readonly string[]): number =>
  Number(year) * 10_000 + Number(month) * 100 + Number(day);
