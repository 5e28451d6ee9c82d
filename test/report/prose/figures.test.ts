import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { Figure } from '../../../server/src/report/report';
import { checkPlaces } from '../../support/check-places';
import { readMarks } from '../../support/marked-text';
import { proseOf } from '../../support/prose';

/** `工作动态 90 条`; what an approximate figure allows as `60..70`. */
const said = ({ label, value, low, high, exact, unit }: Figure): string =>
  `${label.value} ${exact ? value : `${rounded(low)}..${rounded(high)}`} ${unit}`.trim();

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

suite('figures in prose', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['公开信息共⟦329条⟧，其中工作动态⟦90条⟧、政策解读⟦8条⟧', '公开信息共 329 条', '工作动态 90 条', '政策解读 8 条'],
    ['公开信息⟦1,204条⟧', '公开信息 1204 条'],
    ['公开信息⟦１２０４条⟧', '公开信息 1204 条'],
    ['公开信息⟦1 204条⟧，浏览⟦1 020 400余次⟧', '公开信息 1204 条', '浏览 1020400..1020500 次'],
    ['2023年⟦120条⟧，见表5 ⟦30条⟧', '2023年 120 条', '见表5 30 条'],
    ['公开信息 ⟦120 条⟧', '公开信息 120 条'],
    ['公开信息 ⟦120\r\n条⟧', '公开信息 120 条'],
    ['阅读量⟦1.2万次⟧', '阅读量 12000 次'],
    ['举办活动⟦40余场⟧', '举办活动 40..50 场'],
    ['发布⟦500多条⟧', '发布 500..600 条'],
    ['发布⟦1.2万余条⟧', '发布 12000..13000 条'],
    ['接待⟦近100人次⟧', '接待 90..100 人次'],
    ['发放⟦约200份⟧', '发放 180..220 份'],
    ['发布⟦30条以上⟧', '发布 30..45 条'],
    ['采购总金额⟦21.57万元⟧', '采购总金额 215700 元'],
    ['占⟦34.5%⟧', '占 34.5 %'],
    ['占⟦34.5％⟧', '占 34.5 %'],
    ['上升⟦1.52个百分点⟧', '上升 1.52 个百分点'],
    ['设⟦十五个⟧专栏', '设 15 个'],
    ['由⟦六部⟧分组成', '由 6 部'],
    ['收到申请⟦0件⟧', '收到申请 0 件'],
    ['第3期'],
    ['第三次全会'],
    ['一个问题'],
    ['〔2021〕30号'],
    ['2019年1月28日'],
    ['一是公开及时'],
    ['邮编652800，电话0870-6120418'],
  ];
  for (const [marked, ...expected] of cases) {
    test(marked.replace(/\r?\n/g, '↵'), () => {
      const { text, ranges } = readMarks(marked);
      const { figures } = proseOf(text);
      checkPlaces(text, figures, ranges);
      assert.deepEqual(figures.map(said), expected);
    });
  }
});
