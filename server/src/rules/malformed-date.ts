import type { DateFault, Prose, ProseDate } from '../report/report';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const malformedDate = defineRule({
  name: 'malformed-date',
  category: 'dates',
  severity: 'warning',
  fix: 'offer',
  basis: say`公文日期写全年、月、日：2023年1月1日`,
  looksAt: ({ dates }) => dates,
  check: {
    *paragraph({ text, dates }: Prose): Iterable<Finding> {
      for (const date of dates) if (date.fault) yield toFinding(text, date, date.fault);
    },
  },
});

const what: Readonly<Record<DateFault['kind'], Message>> = {
  'run-together': say`“月”“日”缺失，数字连在了一起`,
  'missing-day-mark': say`日期后缺“日”字`,
  'missing-month-mark': say`缺“月”字`,
  'missing-year-mark': say`缺“年”字`,
  'spaced-out': say`“年”“月”“日”缺失`,
  'doubled-mark': say`“月”字重复`,
  'missing-day': say`“日”字前缺数字`,
  'odd-year': say`年份不是四位数字`,
};

function toFinding(text: string, { range }: ProseDate, { kind, meant }: DateFault): Finding {
  return {
    range,
    message: say`日期“${text.slice(range.start, range.end)}”写得不对：${what[kind]}（也可能是从网页复制时丢失的）。${meant ? say`应为“${meant}”。` : ''}`,
    repairs: meant ? [{ title: say`改为“${meant}”`, edits: [{ range, newText: meant }] }] : [],
  };
}
