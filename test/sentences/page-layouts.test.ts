import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf, open } from '../support/open';

/** A text whose language does not say that it is a report. */
const openPlain = (text: string) => open(text, 'plaintext');

const lines = (wrong: boolean): readonly string[] => [
  '青禾县柳溪镇2013年政府信息公开工作年度报告',
  '本报告所列数据的统计期限为2013年1月1日至2013年12月31日。',
  '一、概述',
  '2013年，我镇健全工作机制，明确专人负责信息的收集、审核和发布，按时更新公开指南和公开目录，通过网站和公开栏两种渠道公开信息。镇纪检监察室按季度检查公开内容和公开时限，检查结果在镇务会上通报，并记入各站所的年度考核。',
  '二、主动公开政府信息情况',
  `全年主动公开政府信息100条，其中机构类30条，其他类${wrong ? 60 : 70}条。`,
  '三、依申请公开政府信息情况',
  '全年没有收到政府信息公开申请，没有收取费用。',
  '四、因政府信息公开申请行政复议、提起行政诉讼的情况',
  '全年没有发生行政复议和行政诉讼。',
  '五、存在的主要问题及改进措施',
  '公开内容还不够全面。下一步将拓宽公开范围。',
];

/** How extractors of pages write a page that a table lays out. */
const layouts: readonly (readonly [name: string, around: (line: string) => string])[] = [
  ['a bar behind', line => `${line} |`],
  ['bars on both sides', line => `| ${line} |`],
  ['empty cells behind', line => `| ${line} | | |`],
  ['a row of empty cells', line => `${line} | ||||`],
];

const loud = (text: string) =>
  findingsOf(text)
    .filter(f => f.severity === 'error' || f.severity === 'warning')
    .map(f => `${f.code}: ${inChinese(f.message)}`);

suite('pages laid out by tables', () => {
  for (const [name, around] of layouts) {
    const page = (wrong: boolean) =>
      `索引号： | /2014-12 | 公开方式： | 主动公开 |\n${lines(wrong).map(around).join('\n')}\n`;
    test(`${name}: a sound report is silent`, () => {
      const { report } = openPlain(page(false));
      assert.equal(report.title?.text, lines(false)[0]);
      assert.deepEqual(report.headings.map(h => h.title.value).slice(0, 2), ['概述', '主动公开政府信息情况']);
      assert.deepEqual(loud(page(false)), []);
    });
    test(`${name}: a wrong sum is told`, () => {
      assert.deepEqual(
        loud(page(true)).map(said => said.split(':')[0]),
        ['wrong-breakdown'],
      );
    });
  }

  test('bars between words still part cells', () => {
    const { tree } = openPlain('| 规章 | 本年制发件数 |\n| --- | --- |\n| 行政规范性文件 | 3 |\n');
    assert.equal(tree.blocks[0]!.kind, 'table');
  });

  test('the name of a table may stand alone in its row', () => {
    const { tree } = openPlain(
      '| 统计指标 | 单位 | 统计数 |\n| 一、主动公开情况 |\n| （一）主动公开政府信息数 | 条 | 12 |\n',
    );
    assert.equal(tree.blocks.length, 1);
  });
});

const run = (text: string, code: string) =>
  findingsOf(text)
    .filter(f => f.code === code)
    .map(f => `${f.severity}: ${inChinese(f.message)}`);

suite('lines that a page broke or joined', () => {
  const title = '青禾县柳溪镇2013年政府信息公开工作年度报告\n\n';

  test('a short name defined on the line of a link', () => {
    const preamble =
      '根据《\n中华人民共和国政府信息公开条例》（以下简称\n《条例》）的要求，编制本报告。\n按照\n《条例》规定，我镇更新了指南。\n';
    assert.deepEqual(run(`${title}${preamble}`, 'undefined-short-name'), []);
    assert.equal(run(`${title}${preamble.replace('以下简称\n《条例》', '见附件')}`, 'undefined-short-name').length, 1);
  });

  test('a heading at the end of the line before', () => {
    const joined = `${title}如有疑问，请与我镇联系。 一、概述\n全年工作平稳有序。\n二、主动公开政府信息情况\n全年公开12条。\n`;
    assert.deepEqual(run(joined, 'broken-numbering'), []);
    assert.deepEqual(run(joined, 'stray-space'), []);
    assert.equal(run(joined.replace(' 一、概述', ''), 'broken-numbering').length, 0, 'one number alone is no run');
    assert.notDeepEqual(run(`${joined.replace(' 一、概述', '')}四、附件\n无。\n`, 'broken-numbering'), []);
  });

  test('a space amid a phrase is still told', () => {
    assert.equal(
      run(`${title}一、概述\n全年工作平稳有序，公开信息 及时准确，没有发生差错。\n`, 'stray-space').length,
      1,
    );
  });

  test('a title of two lines whose year is on the first', () => {
    const { report } = openPlain('2008年青禾县交通局\n政府信息公开年度报告\n\n一、概述\n全年公开12条。\n');
    assert.equal(report.year, 2008);
    assert.equal(report.title?.text, '2008年青禾县交通局政府信息公开年度报告');
  });

  test('the name of a page above the title', () => {
    const { report } = openPlain('青禾学院信息公开年度报告\n\n青禾学院2013-2014学年度\n信息公开年度报告\n\n一、概述\n');
    assert.equal(report.title?.text, '青禾学院2013-2014学年度信息公开年度报告');
    assert.equal(report.year, 2013);
  });

  test('without a title, a year that is only planned for is not that of the report', () => {
    const text =
      '2014年我镇主动公开政府信息16条。\n三、依申请公开情况\n全年没有申请。\n为此，2015年政府信息公开工作我们将加强培训。\n柳溪镇人民政府\n2015年1月10日\n';
    assert.deepEqual(run(text, 'wrong-sign-off'), []);
    assert.equal(open(text).report.year, 2014);
  });

  test('a line of the page with the day of release', () => {
    const page = `${title}2014-03-28 12:00 来源： 发布机构： 【字体： 打印\n\n一、概述\n全年公开12条。\n`;
    assert.deepEqual(run(page, 'unbalanced-pair'), []);
  });

  test('the path of a page is no title', () => {
    const { report } = openPlain(
      '>> 政务公开 >> 部门信息公开 >> 县林业局 >> 政府信息公开年报\n\n青禾县林业局2009年政府信息公开工作报告\n\n一、概述\n',
    );
    assert.equal(report.title?.text, '青禾县林业局2009年政府信息公开工作报告');
  });
});

suite('reports known by their own words', () => {
  const rows: readonly (readonly [text: string, recognised: boolean])[] = [
    ['县卫生局认真贯彻条例，现将我局2010年度政府信息公开工作年度报告如下：\n公开信息200余条。\n', true],
    ['按照条例要求，现对我街2009年度政府信息公开工作报告如下，请审阅。\n一、概述\n', true],
    ['本年报是根据《中华人民共和国政府信息公开条例》编制的。\n一、情况\n', true],
    ['按照条例规定，现将2013年我区信息公开情况报告如下：\n一、概述\n', true],
    ['现将2010年上半年信息公开情况报告如下：\n一、概述\n', false],
    ['现将2010年第三季度政府信息公开检查情况通报如下：\n一、情况\n', false],
    ['现将我局2010年度信访工作报告如下：\n一、情况\n', false],
    ['各单位应当在本报告中说明《中华人民共和国政府信息公开条例》的落实情况。\n', false],
  ];
  for (const [text, recognised] of rows)
    test(`${recognised ? 'a report' : 'none'}: ${text.split('\n')[0]}`, () => {
      assert.equal(openPlain(text).report.recognised, recognised);
    });
});
