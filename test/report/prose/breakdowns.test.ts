import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { Breakdown } from '../../../server/src/report/report';
import { proseOf } from '../../support/prose';

/** `329 = 90+8`: closed; `329 ≥ 90+8`: open. */
const said = ({ total, parts, closed }: Breakdown): string =>
  `${total.value} ${closed ? '=' : '≥'} ${parts.map(p => p.value).join('+')}`;

suite('breakdowns in prose', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['共329条，其中工作动态90条，政策解读8条，其他信息228条。', '329 = 90+8+228'],
    ['共329条,其中:工作动态90条,政策解读8条。', '329 = 90+8'],
    ['共12件，分别为网络申请7件、信函申请5件。', '12 = 7+5'],
    ['共12件。其中，网络申请7件，信函申请5件。', '12 = 7+5'],
    // Open lists: only what is too much can be told.
    ['共42条，其中主要有动态30条、公告3条。'],
    ['共42条，其中动态30条、公告3条等。', '42 ≥ 30+3'],
    ['共42条，其中动态30余条、公告3条。', '42 = 30+3'],
    ['共42条，其中动态30条、约3条公告。', '42 = 30+3'],
    ['申请5件，其中网络申请7件。', '5 ≥ 7'],
    // Another channel after the semicolon, another measure, another sentence.
    ['公开290条，其中概况12条，动态278条；“云溪林业”公众号公开信息255条。', '290 = 12+278'],
    ['公开22条，其中部门财务2条（其中预算1条、决算1条）、动态20条。', '22 = 2+20', '2 = 1+1'],
    ['开展培训5次，其中局机关2次，参加人员60人次。', '5 ≥ 2'],
    ['共30条，其中动态10条。公告20条。', '30 ≥ 10'],
    ['共100件，其中公开60件，占60%，不公开40件，占40%。', '100 = 60+40'],
    ['收到申请8件，办结8件。'],
    ['较上年增加8件，其中网络2件、信函3件。'],
  ];
  for (const [text, ...expected] of cases) {
    test(text, () => assert.deepEqual(proseOf(text).breakdowns.map(said), expected));
  }
});
