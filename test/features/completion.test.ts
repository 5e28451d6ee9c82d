import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { completions } from '../../server/src/features/completion/complete';
import type { Completion } from '../../server/src/features/completion/completion';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { editions } from '../../server/src/standard/editions';
import { blankReport } from '../../server/src/templates/blank-report';
import { createPlan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { readMarks } from '../support/marked-text';
import { findingsOf, open } from '../support/open';
import { applications } from './filled-report';

const title = '云溪市林业局2023年政府信息公开工作年度报告\n\n';

const at = (marked: string, languageId?: string): readonly Completion[] => {
  const { text, cursor } = readMarks(marked);
  return completions(open(text, languageId), cursor!);
};

const labels = (marked: string): readonly string[] => at(title + marked).map(({ label }) => label);

/** The text after the first completion, or the one of this label, is taken. */
function taken(marked: string, label?: string): string {
  const { text, cursor } = readMarks(marked);
  const all = completions(open(text), cursor!);
  const chosen = label === undefined ? all[0] : all.find(one => one.label === label);
  assert.ok(chosen, `nothing to take: ${all.map(one => one.label).join()}`);
  return applyEdits(text, [{ range: chosen.replace, newText: chosen.text }, ...chosen.also]);
}

const threeSections = '一、总体情况\n\n略。\n\n‸\n\n三、存在的主要问题及改进情况\n\n略。\n';

suite('features/completion: headings', () => {
  test('of a new report come in the form’s order and wording', () => {
    assert.deepEqual(
      labels('‸').filter(label => /^[一二三四五六]、/.test(label)),
      [
        '一、总体情况',
        '一、总体情况 …',
        '二、主动公开政府信息情况',
        '二、主动公开政府信息情况 …',
        '三、收到和处理政府信息公开申请情况',
        '三、收到和处理政府信息公开申请情况 …',
        '四、政府信息公开行政复议、行政诉讼情况',
        '四、政府信息公开行政复议、行政诉讼情况 …',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
        '六、其他需要报告的事项 …',
      ],
    );
  });

  test('are found by counter and by name', () => {
    for (const typed of ['三', '三、', '三、收到', '收到', '收到和处理'])
      assert.equal(labels(`${typed}‸`)[0], '三、收到和处理政府信息公开申请情况', typed);
    assert.deepEqual(labels('主动‸'), ['二、主动公开政府信息情况', '二、主动公开政府信息情况 …']);
  });

  test('are only those missing where the cursor stands, numbered rightly', () => {
    assert.deepEqual(
      labels(threeSections).filter(label => !label.endsWith('…') && label.includes('、')),
      ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'],
    );
    assert.equal(labels(threeSections.replace('‸', '五、‸'))[0], '二、主动公开政府信息情况');
  });

  test('renumber what stands behind', () => {
    const numberedOn = threeSections.replace('三、存在', '二、存在');
    const text = taken(title + numberedOn, '二、主动公开政府信息情况');
    assert.match(text, /略。\n\n二、主动公开政府信息情况\n\n\n\n三、存在的主要问题/);
    assert.match(taken(title + numberedOn.replace('‸', '二、主‸')), /三、存在的主要问题/);
    assert.match(taken(title + threeSections.replace('‸', '二、主‸')), /三、存在的主要问题/);
  });

  test('follow the manner of those that are there', () => {
    assert.equal(labels('## 一、总体情况\n\n略。\n\n## ‸\n')[0], '二、主动公开政府信息情况');
    assert.match(taken(`${title}## 一、总体情况\n\n略。\n\n二、‸\n`), /\n## 二、主动公开/);
    assert.match(taken(`${title}## 一、总体情况\n\n略。\n\n## 二‸\n`), /\n## 二、主动公开/);
    assert.equal(labels('第一部分 总体情况\n\n略。\n\n第二‸\n')[0], '第二部分 主动公开政府信息情况');
  });

  test('are those of the edition', () => {
    const old = '云溪市林业局2017年政府信息公开工作年度报告\n\n';
    assert.ok(at(`${old}‸`).some(({ label }) => label === '四、政府信息公开的收费及减免情况'));
  });

  test('can bring along what belongs below them', () => {
    assert.match(taken(`${title}‸`, '一、总体情况 …'), /（一）主动公开\n\n\n\n（二）依申请公开\n[\s\S]*（五）监督保障/);
    const table = at(`${title}‸`).find(({ label }) => label.startsWith('四、') && label.endsWith('…'))!;
    assert.match(table.snippet, /\| \$1 +\| \$2 /);
    assert.match(table.text, /\| 结果维持/);
  });

  test('of aspects come in order, and the rest is renumbered', () => {
    const part =
      '一、总体情况\n\n（一）主动公开\n\n略。\n\n‸\n\n（二）平台建设\n\n略。\n\n二、主动公开政府信息情况\n\n略。\n';
    assert.deepEqual(
      labels(part).filter(label => label.startsWith('（')),
      ['（二）依申请公开', '（三）政府信息管理'],
    );
    assert.match(taken(title + part, '（二）依申请公开'), /（二）依申请公开\n\n\n\n（三）平台建设/);
    assert.deepEqual(labels(part.replace('‸', '（三‸）')), ['（三）政府信息管理']);
    assert.match(taken(title + part.replace('‸', '（‸）')), /略。\n\n（二）依申请公开\n/);
  });

  test('do not come where a sentence or a table stands, nor behind the sign-off', () => {
    for (const words of [
      '一、总体情况\n\n全年公开信息3条，主动‸',
      '一、总体情况\n\n工作动态‸3条。',
      '一、总体情况\n\n略。\n\n云溪市林业局\n2024年1月18日\n\n‸',
      '| 甲 | 乙‸ |\n| --- | --- |\n| 1 | 2 |\n',
    ])
      assert.deepEqual(labels(words), [], words);
  });
});

suite('features/completion: sentences', () => {
  const sections = (other: string, review = '略。') =>
    `一、总体情况\n\n略。\n\n四、政府信息公开行政复议、行政诉讼情况\n\n${review}\n\n六、其他需要报告的事项\n\n${other}\n`;

  test('give the period and the basis before the first section', () => {
    assert.deepEqual(labels('本报告‸\n\n一、总体情况\n\n略。\n'), [
      '本报告依据《中华人民共和国政府信息公开条例》编制。',
      '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
    ]);
    assert.deepEqual(labels('统计期限‸\n\n一、总体情况\n').length, 1);
    assert.deepEqual(labels('本报告所列数据的统计期限为2023年1月1日至2023年12月31日。\n\n统计‸\n\n一、总体情况\n'), []);
  });

  test('say that there was nothing, with year and organ', () => {
    const fee = '2023年，云溪市林业局未发出收费通知，未收取信息处理费。';
    for (const typed of ['未收取', '没有收取', '信息处理费', '2023年，', '云溪市林业局未'])
      assert.ok(labels(sections(`${typed}‸`)).includes(fee), typed);
    assert.ok(labels(sections('没有其他事项。信息处理费‸')).includes(fee));
    assert.deepEqual(labels(sections('略。', '没有‸')), [
      '2023年，云溪市林业局没有因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。',
    ]);
  });

  test('are not offered where the report says it, or a table counts some', () => {
    assert.deepEqual(labels(sections('全年未收取信息处理费。信息处理费‸')), []);
    const { text } = readMarks(
      applications().replace('一、有关情况', '一、收到和处理政府信息公开申请情况').replace('以上。', '未收到‸'),
    );
    assert.deepEqual(labels(text.replace(/^.*\n\n/, '').replace('未收到', '未收到‸')), []);
  });

  test('and nothing comes inside of words', () => {
    for (const words of ['没‸', '我们没有‸', '全年没有收到投诉‸', '收费通知‸书'])
      assert.deepEqual(labels(sections(words)), [], words);
  });

  test('bring no finding with them', () => {
    let tried = 0;
    for (const year of [2017, 2020, 2023]) {
      const standard = editions.find(({ years }) => (years.first ?? year) <= year && year <= (years.last ?? year))!;
      const { text } = blankReport(standard, { organ: '云溪市林业局', year });
      for (const heading of text.matchAll(/^[一二三四五六七]、.*\n/gm)) {
        const place = heading.index + heading[0].length;
        const draft = `${text.slice(0, place)}\n\n${text.slice(place)}`;
        for (const one of completions(open(draft), place + 1).filter(({ kind }) => kind === 'sentence')) {
          tried++;
          const known = new Set(findingsOf(draft).map(({ code }) => code));
          const after = applyEdits(draft, [{ range: one.replace, newText: one.text }]);
          assert.deepEqual(
            findingsOf(after)
              .filter(({ code }) => !known.has(code))
              .map(({ code }) => code),
            [],
            one.label,
          );
        }
      }
    }
    assert.ok(tried > 5, `${tried}`);
  });
});

suite('features/completion: tables and years', () => {
  const without = (row: string) => applications().replace(new RegExp(`^.*${row}.*\n`, 'm'), '');

  test('rows that the table lacks come, the next one first, with their cells', () => {
    const text = without('2.其他法律').replace(/^(\| 1.属于国家秘密.*)$/m, '$1\n|‸');
    const [first, ...others] = at(text);
    assert.equal(first?.label, '2.其他法律行政法规禁止公开');
    assert.deepEqual(others, []);
    assert.equal(first.snippet, '2.其他法律行政法规禁止公开 | $1 | $2 | $3 | $4 | $5 | $6 | $7 |$0');
  });

  test('rows are found by any words of theirs', () => {
    const text = without('（七）总计').replace(/^(\| 3.其他 .*)$/m, '$1\n| 总计‸');
    assert.deepEqual(
      at(text).map(({ label }) => label),
      ['（七）总计'],
    );
    assert.match(taken(text), /\n\| （七）总计 \| {2}\| {2}\| {2}\| {2}\| {2}\| {2}\| {2}\|\n/);
  });

  test('only the label is put in where cells stand already', () => {
    const text = without('（七）总计').replace(/^(\| 3.其他 .*)$/m, '$1\n| 总‸ | 1 | 2 | 0 | 0 | 0 | 0 | 3 |');
    assert.match(taken(text), /\n\| （七）总计 \| 1 \| 2 \|/);
  });

  test('nothing comes for a label that is there', () => {
    const row = (line: string) => at(applications().replace(/^\| （七）总计 +\|/m, line)).map(({ label }) => label);
    assert.deepEqual(row('‸| （七）总计 |'), []);
    assert.deepEqual(row('| ‸（七）总计 |'), []);
    assert.deepEqual(row('| （七）总计‸ |'), []);
    assert.deepEqual(labels('一、总体情况‸\n\n略。\n'), []);
  });

  test('nothing comes in the cells for figures', () => {
    const text = without('（七）总计').replace(/^(\| 3.其他 .*)$/m, '$1\n| （七）总计 | 20‸');
    assert.deepEqual(at(text), []);
  });

  test('the blank table comes where its section has none', () => {
    const text = `${title}四、政府信息公开行政复议、行政诉讼情况\n\n表‸\n`;
    assert.deepEqual(
      at(text).map(({ label }) => label),
      ['表四　政府信息公开行政复议、行政诉讼情况'],
    );
    assert.match(taken(text), /情况\n\n\| 行政复议/);
  });

  test('a year is the report’s, and at the end the next', () => {
    assert.deepEqual(labels('一、总体情况\n\n20‸\n\n二、主动公开\n'), ['2023年', '2022年', '2024年']);
    assert.deepEqual(labels('一、总体情况\n\n略。较202‸年增加。'), []);
    assert.deepEqual(labels('一、总体情况\n\n自202‸年起。\n\n二、主动公开\n'), ['2023年', '2022年', '2024年']);
    assert.equal(taken(`${title}一、总体情况\n\n自20‸年起。`), `${title}一、总体情况\n\n自2023年起。`);
    assert.equal(labels('一、总体情况\n\n略。\n\n云溪市林业局\n20‸')[0], '2024年');
    assert.deepEqual(labels('一、总体情况\n\n全年公开信息20‸'), []);
    assert.deepEqual(labels('一、总体情况\n\n国办公开办函〔20‸'), []);
  });
});

suite('features/completion: anywhere', () => {
  test('nothing comes where there is no report', () => {
    assert.deepEqual(at('# 购物\n\n一‸\n', 'markdown'), []);
    assert.deepEqual(at('‸', 'plaintext'), []);
  });

  test('what is put in stands around the cursor on its line, and edits elsewhere are apart from it', () => {
    for (let seed = 0; seed < 2; seed++) {
      const text = writeReport(createPlan(seed)).replace(/^三、.*$/m, '');
      const document = open(text);
      for (let offset = 0; offset <= text.length; offset += 47) {
        for (const { replace, typed, also } of completions(document, offset)) {
          assert.ok(replace.start <= offset && offset <= replace.end);
          assert.equal(text.slice(replace.start, offset), typed);
          assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/);
          for (const edit of also) assert.ok(edit.range.end <= replace.start || replace.end <= edit.range.start);
        }
      }
    }
  });
});
