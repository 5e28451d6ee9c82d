import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { levelOf, readEnumerator, withoutEnumerator } from '../../server/src/tree/enumerators';

suite('enumerators', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['一、总体情况', 'han 1 “一、” “一”'],
    ['十二、其他', 'han 12 “十二、” “十二”'],
    ['一.总体情况', 'han 1 “一.” “一”'],
    ['（一）主动公开', 'han-paren 1 “（一）” “一”'],
    ['(三) 平台建设', 'han-paren 3 “(三) ” “三”'],
    ['（ 二 ）依申请', 'han-paren 2 “（ 二 ）” “二”'],
    ['1.属于国家秘密', 'arabic 1 “1.” “1”'],
    ['３．危及', 'arabic 3 “３．” “３”'],
    ['10、网站', 'arabic 10 “10、” “10”'],
    ['(1)政策', 'arabic-paren 1 “(1)” “1”'],
    ['2）动态', 'arabic-paren 2 “2）” “2”'],
    ['③公告', 'arabic-paren 3 “③” “③”'],
    ['第一部分 总体情况', 'part 1 “第一部分 ” “一”'],
    ['第二章、公开', 'part 2 “第二章、” “二”'],
  ];
  for (const [text, expected] of cases) {
    test(text, () => {
      const found = readEnumerator(text, 0)!;
      assert.ok(found, 'is a counter');
      const { range, number } = found;
      assert.equal(
        `${found.style} ${found.value} “${text.slice(range.start, range.end)}” “${text.slice(number.start, number.end)}”`,
        expected,
      );
    });
  }

  const none = [
    '1.15万件',
    '2023年',
    '一是加强',
    '三公经费',
    '十佳单位',
    '五一、十一期间',
    '（三八）活动',
    '第一次',
    '12',
    '1.5',
    '总体情况',
    '',
    '（见附件）',
    '(2021)12号',
  ];
  for (const text of none)
    test(`no counter: ${text || '(nothing)'}`, () => assert.equal(readEnumerator(text), undefined));

  test('offsets count from where the content stands', () => {
    assert.deepEqual(readEnumerator('（一）甲', 7)?.range, { start: 7, end: 10 });
  });

  test('nested counters are all left out', () => assert.equal(withoutEnumerator('（六）1.其他'), '其他'));

  test('however many they are', () => assert.equal(withoutEnumerator(`${'一、'.repeat(50_000)}其他`), '其他'));

  test('levels', () =>
    assert.deepEqual((['han', 'part', 'han-paren', 'arabic', 'arabic-paren'] as const).map(levelOf), [1, 1, 2, 3, 4]));
});
