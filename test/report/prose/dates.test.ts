import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ProseDate } from '../../../server/src/report/report';
import { checkPlaces } from '../../support/check-places';
import { readMarks } from '../../support/marked-text';
import { proseOf } from '../../support/prose';

/** `2023-5-4`, `?-5-4`, `2023`; a fault with what was meant: `2019 !run-together=2019年12月31日`. */
function said({ year, month, day, fault }: ProseDate): string {
  const parts = [year ?? '?', ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
  return parts.join('-') + (fault ? ` !${fault.kind}${fault.meant ? `=${fault.meant}` : ''}` : '');
}

suite('dates in prose', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['自⟦2022年1月1日⟧起至⟦2022年12月31日⟧止', '2022-1-1', '2022-12-31'],
    ['自⟦2022年1月1日⟧至⟦12月31日⟧', '2022-1-1', '?-12-31'],
    ['自 ⟦2023 年 1 月 1 日⟧ 至 ⟦2023 年 12 月 31 日⟧', '2023-1-1', '2023-12-31'],
    ['至 ⟦2023\n年 12 月 31 日⟧止', '2023-12-31'],
    ['至 ⟦2023\r\n年 12 月 31 日⟧止', '2023-12-31'],
    ['⟦２０２３年５月４日⟧', '2023-5-4'],
    ['⟦二〇二三年五月四日⟧', '2023-5-4'],
    ['⟦二○二四年一月二十日⟧', '2024-1-20'],
    ['⟦2022年⟧，我局', '2022'],
    ['截至⟦2022年12月⟧', '2022-12'],
    ['⟦2023-05-04⟧发布', '2023-5-4'],
    ['⟦2023.5.4⟧发布', '2023-5-4'],
    ['至⟦2019年1231⟧，', '2019 !run-together=2019年12月31日'],
    ['至⟦2019年111⟧，', '2019 !run-together'],
    ['自⟦2019年1月28⟧（成立之日）', '2019-1-28 !missing-day-mark=2019年1月28日'],
    [
      '自⟦20221月1日⟧至⟦202212月31日⟧',
      '2022-1-1 !missing-year-mark=2022年1月1日',
      '2022-12-31 !missing-year-mark=2022年12月31日',
    ],
    ['自⟦202211日⟧起至⟦20221231日⟧止', '2022 !spaced-out=2022年1月1日', '2022 !spaced-out=2022年12月31日'],
    ['至⟦2022111日⟧止', '2022 !spaced-out'],
    ['历时203650日'],
    ['⟦2022年2月30日⟧', '2022-2-30'],
    ['⟦2022年13月1日⟧', '2022-13-1'],
    ['〔2021〕30号'],
    ['共2019条'],
    ['工作3个月'],
    ['每月1次'],
    ['比率1.15'],
    ['电话0870-6120418'],
    ['⟦2019年⟧1231条', '2019'],
    ['⟦2018年⟧至⟦2020年⟧', '2018', '2020'],
  ];
  for (const [marked, ...expected] of cases) {
    test(marked.replace(/\r?\n/g, '↵'), () => {
      const { text, ranges } = readMarks(marked);
      const { dates } = proseOf(text);
      checkPlaces(text, dates, ranges);
      assert.deepEqual(dates.map(said), expected);
    });
  }
});
