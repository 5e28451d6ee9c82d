import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { formatDate } from '../../server/src/text/calendar';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';

const report = (text: string, languageId?: string) => open(text, languageId).report;
const sliceOf = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end);

suite('organ, year and edition', () => {
  const titles: readonly (readonly [string, string | undefined, number | undefined, string, string])[] = [
    ['⟦云溪市林业局⟧2023年政府信息公开工作年度报告', '云溪市林业局', 2023, 'revised', 'department'],
    ['⟦青禾县人民政府⟧2020年政府信息公开工作年度报告', '青禾县人民政府', 2020, 'trial', 'government'],
    ['⟦青禾县人民政府办公室⟧2020年政府信息公开工作年度报告', '青禾县人民政府办公室', 2020, 'trial', 'government'],
    ['⟦石桥镇人民政府⟧2016年度政府信息公开工作报告', '石桥镇人民政府', 2016, 'legacy', 'township'],
    ['⟦河东街道办事处⟧2024年政府信息公开工作年度报告', '河东街道办事处', 2024, 'revised', 'township'],
    ['⟦云溪市⟧2023年政府信息公开工作年度报告', '云溪市', 2023, 'revised', 'government'],
    ['⟦云溪市河东区⟧2016年政府信息公开工作年度报告', '云溪市河东区', 2016, 'legacy', 'government'],
    ['⟦云溪经济技术开发区⟧2023年政府信息公开工作年度报告', '云溪经济技术开发区', 2023, 'revised', 'department'],
    ['⟦云溪市林业局⟧关于2023年政府信息公开工作年度报告', '云溪市林业局', 2023, 'revised', 'department'],
    ['⟦云溪市林业局⟧二〇二三年政府信息公开工作年度报告', '云溪市林业局', 2023, 'revised', 'department'],
    ['⟦云溪市林业局⟧\n2018年政府信息公开工作年度报告', '云溪市林业局', 2018, 'legacy', 'department'],
    ['# ⟦云溪市林业局⟧2023年政府信息公开工作年度报告', '云溪市林业局', 2023, 'revised', 'department'],
    ['⟦云溪市林业局⟧政府信息公开工作年度报告（2022年度）', '云溪市林业局', 2022, 'revised', 'department'],
    ['⟦𬭸县水务局⟧2023年政府信息公开工作年度报告', '𬭸县水务局', 2023, 'revised', 'department'],
  ];
  for (const [marked, name, year, edition, kind] of titles) {
    test(marked.replace('\n', '↵'), () => {
      const { text, ranges } = readMarks(`${marked}\n\n一、总体情况\n`);
      const read = report(text);
      assert.deepEqual([read.organ?.name, read.year, read.edition, read.organ?.kind], [name, year, edition, kind]);
      assert.deepEqual(read.organ?.range, ranges[0]);
      assert.equal(sliceOf(text, read.title?.range)?.startsWith('#'), false);
    });
  }

  test('without a title the period gives the year', () => {
    const read = report(
      '本报告数据的统计期限为2021年1月1日至2021年12月31日。\n\n一、总体情况\n\n二、主动公开政府信息情况\n',
    );
    assert.deepEqual([read.title, read.year, read.edition], [undefined, 2021, 'revised']);
  });

  test('without a year the words of the tables give the edition', () => {
    assert.equal(report('| 信息内容 | 本年新制作数量 |\n| 规章 | 0 |\n').edition, 'trial');
    assert.equal(report('随便什么文字。').edition, 'revised');
  });
});

suite('what is recognised as a report', () => {
  const texts: readonly (readonly [string, boolean])[] = [
    ['云溪市林业局2023年政府信息公开工作年度报告\n', true],
    ['# 会议纪要\n\n讨论了信息公开工作。\n', false],
    ['一、总体情况\n\n二、主动公开政府信息情况\n', true],
    ['一、总体情况\n\n二、存在的主要问题\n', false],
    ['# README\n\nInstall with `npm`.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n', false],
    ['', false],
    // Guides, notices and news speak of the same things.
    ['青禾县水务局政府信息公开指南\n一、主动公开\n范围如下。\n二、依申请公开\n向本机关提出。\n', false],
    ['关于做好2023年政府信息公开工作年度报告编制工作的通知\n一、总体情况\n二、主动公开政府信息情况\n', false],
    ['# 我县发布2023年政府信息公开年报\n\n## 概述\n\n正文。\n', false],
    ['中共云溪市委机构编制委员会办公室2023年政府信息公开工作年度报告\n', true],
  ];
  for (const [text, recognised] of texts) {
    test(JSON.stringify(text.slice(0, 24)), () => assert.equal(report(text, 'plaintext').recognised, recognised));
  }
});

suite('period', () => {
  const periods: readonly (readonly [string, string | undefined, string | undefined, boolean])[] = [
    ['本报告统计期限自⟦2022年1月1日起至2022年12月31日⟧止。', '2022年1月1日', '2022年12月31日', false],
    ['所列数据的统计期限为⟦2022年1月1日至12月31日⟧。', '2022年1月1日', '2022年12月31日', false],
    ['统计期间：⟦2022年1月1日—2022年12月31日⟧。', '2022年1月1日', '2022年12月31日', false],
    ['统计期限自⟦2022年3月6日（我局组建之日）起至2022年12月31日⟧止。', '2022年3月6日', '2022年12月31日', true],
    ['统计期限自⟦2022年1月1日至2022年1231⟧，', '2022年1月1日', undefined, false],
    ['统计期限为⟦2022年1月至12月⟧。', '2022年1月1日', '2022年12月31日', false],
    ['统计期限自⟦２０２２年１月１日至２０２２年１２月３１日⟧。', '2022年1月1日', '2022年12月31日', false],
  ];
  for (const [marked, from, to, explained] of periods) {
    test(marked, () => {
      const { text, ranges } = readMarks(marked);
      const { period } = report(`云溪市林业局2022年政府信息公开工作年度报告\n\n${text}\n`);
      const shift = '云溪市林业局2022年政府信息公开工作年度报告\n\n'.length;
      const days = [period?.from, period?.to].map(end => end && formatDate(end.value));
      assert.deepEqual([...days, period?.explained], [from, to, explained]);
      assert.deepEqual(period?.range, { start: ranges[0]!.start + shift, end: ranges[0]!.end + shift });
    });
  }

  test('a meeting of two days is no period', () => {
    assert.equal(
      report('云溪市林业局2022年政府信息公开工作年度报告\n\n2022年5月4日至5月6日召开会议。\n').period,
      undefined,
    );
  });
});

suite('sign-off and publication', () => {
  const head = '云溪市林业局2022年政府信息公开工作年度报告\n\n六、其他需要报告的事项\n\n无。\n\n';
  const endings: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['云溪市林业局\n2023年1月16日\n', '云溪市林业局', '2023年1月16日'],
    [
      '\u3000\u3000云溪市林业局\n\n\u3000\u30002023年1月16日\n\n扫一扫在手机打开当前页面\n',
      '云溪市林业局',
      '2023年1月16日',
    ],
    ['2023年1月16日', undefined, '2023年1月16日'],
    ['二〇二三年一月十六日\n', undefined, '2023年1月16日'],
    ['云溪市林业局\r\n2023 年 1 月 16 日\r\n', '云溪市林业局', '2023年1月16日'],
    ['2023年1月16日，我局召开会议。\n', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [ending, organ, date] of endings) {
    test(JSON.stringify(ending), () => {
      const { signOff } = report(head + ending);
      assert.deepEqual([signOff?.organ?.value, signOff?.date && formatDate(signOff.date.value)], [organ, date]);
    });
  }

  const published = [
    '发布时间：2023-01-18\n\n',
    '发布日期: 2023年1月18日\n\n',
    '索引号：A1\n生成日期：\n2023-01-18 15:49\n\n',
  ];
  for (const lead of published) {
    test(JSON.stringify(lead), () => {
      const { publication } = report(lead + head);
      assert.equal(publication && formatDate(publication.value), '2023年1月18日');
    });
  }
});

suite('sections', () => {
  const headings: readonly (readonly [number, string, string])[] = [
    [2023, '一、总体情况', 'overview form'],
    [2023, '一、概述', 'overview discouraged'],
    [2023, '二、主动公开政府信息的情况', 'proactive accepted'],
    [2023, '三、行政机关收到和处理政府信息公开申请情况', 'request accepted'],
    [2023, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'review accepted'],
    [2023, '五、存在问题及改进措施', 'problems discouraged'],
    [2023, '六、政府信息公开收费及减免情况', 'fee foreign'],
    [2023, '七、招商引资成效', 'undefined own'],
    [2017, '一、总体情况', 'overview accepted'],
    [2017, '四、政府信息公开的收费及减免情况', 'fee form'],
  ];
  for (const [year, heading, expected] of headings) {
    test(`${year} ${heading}`, () => {
      const { sections } = report(`云溪市林业局${year}年政府信息公开工作年度报告\n\n${heading}\n\n正文说明。\n`);
      assert.deepEqual(
        sections.map(s => `${s.key} ${s.wording}`),
        [expected],
      );
    });
  }
});
