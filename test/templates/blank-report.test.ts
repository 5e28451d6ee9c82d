import assert from 'node:assert/strict';
import { editions } from '../../server/src/standard/editions';
import { blankReport } from '../../server/src/templates/blank-report';
import { sectionTemplate } from '../../server/src/templates/section-template';
import { standardForYear } from '../../server/src/templates/standard-for-year';

const reportOn = (year: number) => blankReport(standardForYear(editions, year), { organ: '云溪市林业局', year });
const headingsIn = (text: string) => text.split('\n').filter(line => /^[一二三四五六七八九]、/.test(line));
const proseIn = (text: string) => text.split('\n').filter(line => !line.startsWith('|'));

suite('blankReport', () => {
  test('is a report of the form’s six sections, its period and an open date', () => {
    assert.deepEqual(
      proseIn(reportOn(2022).text).filter(line => line !== ''),
      [
        '云溪市林业局2022年政府信息公开工作年度报告',
        '本报告依据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2022年1月1日至2022年12月31日。',
        '一、总体情况',
        '（一）主动公开',
        '（二）依申请公开',
        '（三）政府信息管理',
        '（四）平台建设',
        '（五）监督保障',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
        '（一）信息处理费收取情况',
        '云溪市林业局',
        '2023年　月　日',
      ],
    );
  });

  test('has the tables of its year', () => {
    assert.match(reportOn(2020).text, /本年新制作数量/);
    assert.match(reportOn(2021).text, /本年制发件数/);
    assert.match(reportOn(2018).text, /统计指标/);
  });

  test('follows article 32 up to 2018 and leaves out what is only allowed', () => {
    assert.deepEqual(headingsIn(reportOn(2018).text), [
      '一、概述',
      '二、主动公开政府信息情况',
      '三、依申请公开政府信息情况',
      '四、政府信息公开的收费及减免情况',
      '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
      '六、政府信息公开工作存在的主要问题及改进措施',
      '七、其他需要报告的事项',
    ]);
  });

  test('is named after its title and ends in one line end', () => {
    const { fileName, text } = reportOn(2022);
    assert.equal(fileName, '云溪市林业局2022年政府信息公开工作年度报告.nianbao');
    assert.match(text, /日\n$/);
    assert.doesNotMatch(text, /\n{3}|X|_|×|\uFDD0/);
  });
});

suite('sectionTemplate', () => {
  test('numbers the heading as told and puts the table below it', () => {
    const standard = standardForYear(editions, 2022);
    const text = sectionTemplate(standard, standard.sections[3]!, 4);
    assert.match(text, /^四、政府信息公开行政复议、行政诉讼情况\n\n\| 行政复议 /);
  });
});

suite('standardForYear', () => {
  test('gives the edition in force for reports on that year', () => {
    const names = [2010, 2018, 2019, 2020, 2021, 2030].map(year => standardForYear(editions, year).edition);
    assert.deepEqual(names, ['legacy', 'legacy', 'trial', 'trial', 'revised', 'revised']);
  });
});
