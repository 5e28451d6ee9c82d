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
      if (signOff || body.end === body.start || endsWithOpenDate(report)) return;
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
