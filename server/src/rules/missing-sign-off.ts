import { endsWithOpenDate } from '../report/open-sign-off';
import type { Report } from '../report/report';
import { say } from '../text/message';
import { range } from '../text/range';
import { insertSignOff } from './insertions';
import { defineRule, type Finding } from './rule';

export const missingSignOff = defineRule({
  name: 'missing-sign-off',
  category: 'structure',
  severity: 'hint',
  fix: 'insert',
  basis: say`公文通行体例：文末署机关名称和成文日期`,
  check: {
    *report(report: Report): Iterable<Finding> {
      const { signOff, body } = report;
      if (signOff || body.end === body.start || endsWithOpenDate(report) || isDatedAtTop(report)) return;
      const edits = insertSignOff(report);
      yield {
        range: range(body.end - 1, body.end),
        about: 'sign-off',
        message: say`文末没有落款。请署上机关名称和成文日期；网页另外标明的，可以不写。`,
        repairs: edits.length > 0 ? [{ title: say`插入落款，日期待填`, edits }] : [],
      };
    },
  },
});

/** `（2014年3月10日）` or a cover's `二〇一四年三月`, alone on a line before the first section. */
const dateLine =
  /^[ \t\u3000]*[（(]?[ \u3000]*(?:20\d\d|二[〇○零0O][〇○零0O一二三四五六七八九]{2}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?日)?[ \u3000]*[）)]?[ \t\u3000]*\r?$/m;
const farthest = 2000;

function isDatedAtTop({ tree, sections, body }: Report): boolean {
  const end = Math.min(sections[0]?.heading.range.start ?? body.start, body.start + farthest);
  return dateLine.test(tree.text.slice(body.start, end));
}
