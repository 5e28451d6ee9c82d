import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf, open } from '../support/open';

const numerals = '一二三四五六';
const aspects = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
const sections = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** A report with the five aspects under 总体情况, each numbered by `inner`, and the sections by `outer`. */
function reportWith(inner: (i: number) => string, outer: (i: number) => string, runIn = false): string {
  const under = aspects.map((name, i) => `${inner(i)}${name}${runIn ? '。' : '\n'}${name}工作按规定开展。\n`);
  const all = sections.map(
    (name, i) => `${outer(i)}${name}\n${i === 0 ? under.join('') : '本节的情况见年度工作台账。\n'}`,
  );
  return `云溪市林业局2023年政府信息公开工作年度报告\n\n${all.join('\n')}`;
}

const told = (text: string): readonly string[] =>
  findingsOf(text)
    .map(({ code }) => code)
    .filter(code => /section|numbering/.test(code));

const outlineOf = (text: string): readonly string[] =>
  open(text).report.sections.map(({ heading }) => heading.title.value);

const han = (i: number): string => `${numerals[i]}、`;
const paren = (i: number): string => `（${numerals[i]}）`;
const arabic = (i: number): string => `${i + 1}、`;
const none = (): string => '';

suite('headings under 总体情况', () => {
  const layouts: readonly (readonly [name: string, text: string])[] = [
    ['numbers of their own', reportWith(paren, han)],
    ['the numbers are lost', reportWith(none, han)],
    ['half of the number is lost', reportWith(() => '）', han)],
    ['both levels in 一、', reportWith(han, han)],
    ['both levels in 一、, with the paragraph in the line', reportWith(han, han, true)],
    ['both levels in （一）', reportWith(paren, paren)],
    ['both levels in （一）, with the paragraph in the line', reportWith(paren, paren, true)],
    ['both levels in 1、', reportWith(arabic, arabic)],
    ['both levels in 1、, with the paragraph in the line', reportWith(arabic, arabic, true)],
  ];
  for (const [name, text] of layouts) {
    test(name, () => {
      assert.deepEqual(told(text), []);
      assert.deepEqual(outlineOf(text), sections);
    });
  }

  test('in another section, too', () => {
    const text = reportWith(paren, han).replace(
      '存在的主要问题及改进情况\n本节的情况见年度工作台账。',
      '存在的主要问题及改进情况\n一、存在的主要问题\n解读不多。\n二、改进情况\n今后加强。',
    );
    assert.deepEqual(told(text), []);
    assert.deepEqual(outlineOf(text), sections);
  });

  test('numbers that begin anew at the end stay as they are', () => {
    const text = `${reportWith(paren, han)}\n一、附则\n好。\n\n二、附表\n好。\n`;
    assert.equal(outlineOf(text).length, 8);
  });

  test('the same under names that the form nearly has', () => {
    const text = reportWith(paren, paren).replaceAll('情况\n', '的情况\n');
    assert.deepEqual(told(text), []);
    assert.equal(outlineOf(text).length, 6);
  });

  test('one under the section’s own name', () => {
    const text = reportWith(none, han).replace('\n主动公开\n', '\n主动公开政府信息情况\n');
    assert.deepEqual(told(text), []);
    assert.deepEqual(outlineOf(text), sections);
  });

  test('a section that is said twice in the form’s words stays one', () => {
    const text = reportWith(paren, han).replace('三、收到和处理政府信息公开申请情况', '三、主动公开政府信息情况');
    assert.ok(told(text).includes('duplicate-section'));
  });

  test('sections under other names that are not said again stay sections', () => {
    const text = reportWith(paren, han)
      .replace('二、主动公开政府信息情况', '二、主动公开')
      .replace('三、收到和处理政府信息公开申请情况', '三、依申请公开');
    assert.deepEqual(told(text), ['renamed-section', 'renamed-section']);
    assert.equal(outlineOf(text).length, 6);
  });

  test('sections counted on from 总体情况 are not taken for parts of it', () => {
    const text = `云溪市林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n好。\n\n二、主动公开\n好。\n\n三、依申请公开\n好。\n\n四、主动公开政府信息情况\n好。\n`;
    assert.deepEqual(outlineOf(text).length, 4);
  });
});
