import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createDocumentOpener } from '../../server/src/document/document';
import { foldingRanges } from '../../server/src/features/folding';
import { createLineIndex } from '../../server/src/text/line-index';
import { sample } from './sample';

const opener = createDocumentOpener();

/** First and last line of each fold, as text. */
function folds(text: string, languageId = 'nianbao'): string[] {
  const lines = text.split(/\r?\n/);
  const index = createLineIndex(text);
  const line = (offset: number) => lines[index.positionAt(offset).line]!.slice(0, 8);
  return foldingRanges(opener.open(text, languageId)).map(
    fold => `${fold.kind} ${line(fold.start)} … ${line(fold.end)}`,
  );
}

suite('features/folding', () => {
  test('folds sections, sub-headings, tables and page residue', () => {
    assert.deepEqual(folds(sample), [
      'section 一、总体情况 … 全年收到申请2件',
      'section （一）主动公开 … 全年主动公开信息',
      'section （二）依申请公开 … 全年收到申请2件',
      'section 二、主动公开政府 … 本年度未制发规范',
      'section 四、政府信息公开 … | 0 | 0 ',
      'table | 行政复议 | … | 0 | 0 ',
      'section 六、其他需要报告 … 2024年1月1',
      'residue 扫一扫在手机打开 … 打印本页',
    ]);
  });

  test('does the same with other line ends', () => {
    assert.deepEqual(folds(sample.replaceAll('\n', '\r\n')), folds(sample));
  });

  test('folds nothing that stands on one line, and nothing where there is no report', () => {
    assert.deepEqual(folds('云溪市林业局2023年政府信息公开工作年度报告\n一、总体情况'), []);
    assert.deepEqual(folds('# 购物\n\n一、白菜\n两棵。\n', 'markdown'), []);
  });
});
