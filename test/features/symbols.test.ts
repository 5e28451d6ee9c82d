import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createDocumentOpener } from '../../server/src/document/document';
import { type OutlineItem, outline } from '../../server/src/features/symbols';
import { sliceOf } from '../../server/src/text/range';
import { inChinese } from '../support/in-chinese';
import { sample } from './sample';

const opener = createDocumentOpener();

const outlineOf = (text: string, languageId = 'nianbao') => outline(opener.open(text, languageId));

/** Names and details as an indented list. */
const print = (items: readonly OutlineItem[], indent = ''): string[] =>
  items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${inChinese(name)}${detail && ` (${detail})`}`,
    ...print(children, `${indent}  `),
  ]);

suite('features/symbols', () => {
  test('hangs sections under the title, sub-headings and tables under sections', () => {
    assert.deepEqual(print(outlineOf(sample)), [
      'title 云溪市林业局2023年政府信息公开工作年度报告',
      '  section 一、总体情况',
      '    heading （一）主动公开',
      '    heading （二）依申请公开',
      '  section 二、主动公开政府信息情况',
      '  section 四、政府信息公开行政复议、行政诉讼情况',
      '    table 表四 (政府信息公开行政复议、行政诉讼情况)',
      '  section 六、其他需要报告的事项',
    ]);
  });

  test('selects the words of the heading, and ends before the next one', () => {
    const [title] = outlineOf(sample);
    const [overview] = title!.children;
    assert.equal(sliceOf(sample, overview!.selection), '一、总体情况');
    assert.ok(sliceOf(sample, overview!.range).endsWith('依法答复。'));
  });

  test('every item holds its selection and its children, whatever the text', () => {
    const check = (items: readonly OutlineItem[]) => {
      for (const { range, selection, children } of items) {
        for (const inner of [selection, ...children.map(child => child.range)])
          assert.ok(range.start <= inner.start && inner.end <= range.end);
        check(children);
      }
    };
    for (let cut = 0; cut < sample.length; cut += 31) {
      check(outlineOf(sample.slice(0, cut)));
      check(outlineOf(sample.slice(cut)));
    }
  });

  test('is empty where there is no report', () => {
    assert.deepEqual(outlineOf('# 购物清单\n\n一、白菜\n', 'markdown'), []);
    assert.deepEqual(outlineOf('', 'markdown'), []);
  });
});
