import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { pageSummary } from '../../server/src/features/page-summary';

suite('features/page-summary', () => {
  test('keeps what explains, without title and examples', () => {
    const page =
      '# stale-year\n\n年份是去年的。\n\n## 怎样改\n\n改为今年。\n\n## 反例\n\n```\n⟦2022年⟧\n```\n\n## 正例\n\n无';
    assert.equal(pageSummary(page, 'zh-cn'), '年份是去年的。\n\n**怎样改**\n\n改为今年。');
  });

  test('begins with the English summary for a reader of English, and leaves it out for others', () => {
    const page = '# stale-year\n\n年份是去年的。\n\n_English: Last year’s year._\n\n## 怎样改\n\n改为今年。\n';
    assert.equal(pageSummary(page, 'en'), 'Last year’s year.\n\n年份是去年的。\n\n**怎样改**\n\n改为今年。');
    assert.equal(pageSummary(page, 'zh-cn'), '年份是去年的。\n\n**怎样改**\n\n改为今年。');
  });

  test('reads any line ends', () => {
    assert.equal(pageSummary('# a\r\n\r\n甲\r\n\r\n乙\r\n\r\n### 正例\r\n', 'zh-cn'), '甲\n\n乙');
  });

  test('cuts a long page between paragraphs, and leaves no heading over nothing', () => {
    const page = `# a\n\n${'长'.repeat(500)}\n\n## 怎样改\n\n${'长'.repeat(500)}\n\n完`;
    assert.equal(pageSummary(page, 'zh-cn'), '长'.repeat(500));
  });

  test('keeps the first paragraph however long it is', () => {
    assert.equal(pageSummary(`# a\n\n${'长'.repeat(900)}\n\n短`, 'zh-cn'), '长'.repeat(900));
  });

  test('has nothing to say of an empty page', () => {
    assert.equal(pageSummary('', 'zh-cn'), '');
    assert.equal(pageSummary('# a\n\n## 为什么\n', 'zh-cn'), '');
  });
});
