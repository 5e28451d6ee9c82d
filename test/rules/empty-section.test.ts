import { suite, test } from 'mocha';
import { emptySection as rule } from '../../server/src/rules/empty-section';
import { checkRule } from '../support/check-rule';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';

suite('rules/empty-section', () => {
  test('the form’s own sub-headings are no list: each that nobody wrote under is told', () => {
    checkRule(
      rule,
      `${title}一、总体情况
（一）主动公开情况
全年公开信息12条。
⟦（二）依申请公开情况⟧
⟦（三）政府信息管理⟧
（四）平台建设
网站改版一次。
⟦（五）监督保障⟧

二、主动公开政府信息情况
没有。
`,
    );
  });

  test('where none is written the section is told, once', () => {
    checkRule(
      rule,
      `${title}⟦一、总体情况⟧
（一）主动公开
（二）依申请公开
（三）政府信息管理
（四）政府信息公开平台建设
（五）监督保障

二、主动公开政府信息情况
没有。
`,
    );
  });

  test('sub-headings that say something themselves are a list', () => {
    checkRule(
      rule,
      `${title}一、总体情况
（一）主动公开工作扎实推进
（二）依申请公开工作规范有序
（三）平台建设不断完善

二、存在的问题
（一）人员不足
（二）更新不及时
`,
    );
  });

  test('a signature still without its day is nothing written', () => {
    checkRule(
      rule,
      `${title}一、总体情况
全年公开信息12条。

⟦二、存在的主要问题及改进情况⟧

云溪市林业局
2024年　月　日
`,
    );
  });
});
