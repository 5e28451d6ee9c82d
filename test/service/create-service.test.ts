import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { chinese } from '../../server/src/l10n/voice';
import { createVoices } from '../../server/src/l10n/voices';
import { checkText } from '../../server/src/service/check-text';
import { createService } from '../../server/src/service/create-service';
import type { Levels } from '../../server/src/service/service';
import { sample } from '../features/sample';

const uri = 'file:///a.txt';

function serviceWith(text: string, languageId = 'nianbao', levels: Levels = {}) {
  const service = createService({ levels: () => levels });
  service.open({ uri, languageId, version: 1, text });
  return service;
}

suite('service/create-service', () => {
  test('says what was recognised', () => {
    const { counts, ...facts } = serviceWith(sample).status(uri);
    assert.deepEqual(facts, { recognised: true, edition: 'revised', year: 2023, organ: '云溪市林业局' });
    assert.ok(Object.values(counts).every(Number.isInteger));
  });

  test('counts what it finds', () => {
    const service = serviceWith(sample);
    const { counts } = service.status(uri);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    assert.equal(total, service.findings(uri).length);
  });

  test('is silent where there is no report', () => {
    const service = serviceWith('# 购物清单\n\n- 白菜2棵\n', 'markdown');
    assert.equal(service.status(uri).recognised, false);
    assert.deepEqual(service.findings(uri), []);
    assert.deepEqual(service.missingSections(uri), []);
    assert.equal(service.hover(uri, 3, { cells: true, law: true }, chinese), undefined);
  });

  test('has nothing to say of what is not open', () => {
    const service = serviceWith(sample);
    service.close(uri);
    assert.deepEqual(service.findings(uri), []);
    assert.deepEqual(service.outline(uri), []);
    assert.deepEqual(service.foldingRanges(uri), []);
    assert.deepEqual(
      service.codeActions(uri, { start: 0, end: 9 }, () => true),
      [],
    );
    assert.deepEqual(service.insertableTables(uri), []);
    assert.equal(service.blankTable(uri, 'review', 'text'), '');
    assert.equal(service.printTree(uri, chinese), '');
    assert.equal(service.status(uri).recognised, false);
  });

  test('finds the same in a text typed piece by piece as in a whole one', () => {
    const service = serviceWith('');
    for (let length = 1; length <= sample.length; length += 13) {
      service.open({ uri, languageId: 'nianbao', version: length, text: sample.slice(0, length) });
      service.findings(uri);
    }
    service.open({ uri, languageId: 'nianbao', version: 9999, text: sample });
    assert.deepEqual(service.findings(uri), serviceWith(sample).findings(uri));
    assert.deepEqual(service.outline(uri), serviceWith(sample).outline(uri));
  });

  test('asks for levels again when settings have changed, not before', () => {
    let asked = 0;
    const service = createService({
      levels: () => {
        asked++;
        return {};
      },
    });
    service.open({ uri, languageId: 'nianbao', version: 1, text: sample });
    service.findings(uri);
    service.status(uri);
    service.open({ uri, languageId: 'nianbao', version: 2, text: `${sample}\n` });
    service.findings(uri);
    assert.equal(asked, 1);
    service.settingsChanged();
    service.findings(uri);
    assert.equal(asked, 2);
  });

  test('offers the tables of the edition', () => {
    const service = serviceWith(sample);
    assert.deepEqual(
      service.insertableTables(uri).map(({ name }) => name),
      ['表二', '表三', '表四'],
    );
    assert.match(service.blankTable(uri, 'review', 'snippet'), /\$1\b[\s\S]*\$15\b[\s\S]*\$0/);
    assert.doesNotMatch(service.blankTable(uri, 'review', 'text'), /\$/);
    assert.equal(service.blankTable(uri, 'statistics', 'text'), '');
  });

  test('writes a blank report of the year, in which nothing is missing', () => {
    const service = serviceWith('');
    const { fileName, text } = service.blankReport('青禾县水务局', 2023);
    assert.match(fileName, /^青禾县水务局2023年政府信息公开工作年度报告\./);
    service.open({ uri, languageId: 'nianbao', version: 2, text });
    assert.deepEqual(service.missingSections(uri), []);
    assert.equal(service.status(uri).organ, '青禾县水务局');
  });

  test('checks a text without opening it', () => {
    const service = serviceWith('');
    const { symbols, ...checked } = service.check('file:///b.txt', 'nianbao', sample);
    assert.deepEqual(checked, checkText(sample, 'nianbao', { levels: {} }));
    assert.ok(symbols.some(({ name }) => name === '一、总体情况'));
    assert.deepEqual(service.symbols('file:///b.txt'), []);
    assert.equal(checkText('白菜', 'plaintext', { levels: {} }).status.recognised, false);
  });

  test('has no page for a rule that is none', () => {
    assert.equal(serviceWith('').rulePage('no-such-rule'), undefined);
    assert.equal(serviceWith('').rulePage('constructor'), undefined);
  });

  test('prints what it read', () => {
    const printed = serviceWith(sample).printTree(uri, chinese);
    assert.match(serviceWith(sample).printTree(uri, createVoices()('en')), /^Layout\n[\s\S]*\nMeaning\n/);
    assert.match(printed, /heading 1 .*一、总体情况/);
    assert.match(printed, /section review form/);
    assert.match(printed, /figure .*36条/);
    assert.match(printed, /sign-off .*云溪市林业局 2024年1月18日/);
  });
});

suite('features/missing-sections', () => {
  const complete = (text: string) => applyEdits(text, serviceWith(text).missingSections(uri));

  test('puts each in its place, numbered by it', () => {
    const heads = complete(sample).match(/^[一二三四五六七八]、.*$/gm);
    assert.deepEqual(heads, [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  test('leaves nothing missing, and the second time changes nothing', () => {
    const completed = complete(sample);
    assert.equal(complete(completed), completed);
  });

  test('puts the last ones before the sign-off', () => {
    const short = sample.replace(/六、[\s\S]*?信息处理费。\n\n/, '');
    assert.match(complete(short), /六、其他需要报告的事项\n[\s\S]*\n\n云溪市林业局\n2024年1月18日\n/);
  });

  test('keeps the line ends of the text', () => {
    assert.doesNotMatch(complete(sample.replaceAll('\n', '\r\n')), /[^\r]\n/);
  });

  test('starts on a line of its own after a text without a last line end', () => {
    const completed = complete('云溪市林业局2023年政府信息公开工作年度报告');
    assert.match(completed, /年度报告\n\n一、总体情况\n/);
    assert.equal(completed.match(/^[一二三四五六]、/gm)?.length, 6);
  });
});
