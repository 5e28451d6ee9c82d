import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { ruleByName } from '../../server/src/rules/registry';
import { editions } from '../../server/src/standard/editions';
import { checkRule } from '../support/check-rule';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';

const labels = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const received = '一、本年新收政府信息公开申请数量';

/** The rows that （七）总计 adds up, but the first. */
const results = editions
  .find(e => e.edition === 'revised')!
  .tables.find(t => t.key === 'applications')!
  .parts[0]!.rows.filter(r => r.under[0] === 'results' && r.kind === 'data' && !['granted', 'total'].includes(r.key))
  .map(r => r.label);

const row = (label: string, cells: string): string => `| ${label} | ${cells.split(' ').join(' | ')} |\n`;

/** 表三 with these rows, `label: 1 0 0 0 0 0 1`. */
const applications = (...rows: readonly (readonly [string, string])[]): string =>
  row('', labels.join(' ')) + rows.map(([label, cells]) => row(label, cells)).join('');

const titled = (year: number, text: string, organ = '云溪市林业局'): string =>
  `${organ}${year}年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${text}`;

const disclosure = (cells: string, regulations = '0 0 0'): string =>
  row('信息内容', '本年制发件数 本年废止件数 现行有效件数') + row('规章', regulations) + row('行政规范性文件', cells);

const trialDisclosure = (cells: string): string =>
  row('信息内容', '本年新制作数量 本年新公开数量 对外公开总数量') + row('规章', '0 0 0') + row('规范性文件', cells);

const decisions = (cells: string): string =>
  row('信息内容', '上一年项目数量 本年增/减 处理决定数量') + row('行政处罚', cells) + row('行政强制', '0 0 0');

const purchases = (cells: string): string => row('信息内容', '采购项目数量 采购总金额') + row('政府集中采购', cells);

const fees = (amount: string): string => row('信息内容', '本年收费金额（单位：万元）') + row('行政事业性收费', amount);

const statistics = (figures: Readonly<Record<string, string>>, note = ''): string =>
  [
    '石桥镇人民政府2016年政府信息公开工作年度报告\n\n七、其他需要报告的事项\n',
    '统计指标\t单位\t统计数',
    `一、主动公开情况\t——\t${figures.heading ?? ''}`,
    `（一）主动公开政府信息数\t条\t${figures.disclosed ?? ''}`,
    `其中：主动公开规范性文件数\t条\t0`,
    `（二）通过不同渠道和方式公开政府信息的情况\t——\t${figures.channels ?? ''}`,
    '1.政府公报公开政府信息数\t条\t0',
    `2.政府网站公开政府信息数\t条\t${figures.website ?? ''}`,
    '3.政务微博公开政府信息数\t条\t0',
    `4.政务微信公开政府信息数\t条\t${figures.wechat ?? ''}`,
    '5.其他方式公开政府信息数\t条\t0',
    `\n${note}\n`,
  ].join('\n');

interface Case {
  readonly name: string;
  readonly rule: string;
  /** With `⟦…⟧` where the rule must speak; without, it must not. */
  readonly text: string;
  readonly severity?: string;
}

const other = (words: string): string =>
  `云溪市林业局2023年政府信息公开工作年度报告\n\n六、其他需要报告的事项\n\n${words}\n`;

const cases: readonly Case[] = [
  {
    rule: 'outdated-table',
    name: 'in 2019 one step less: the form was encouraged',
    text: titled(2019, disclosure('1 0 2').replace('规章', '⟦规章⟧')),
    severity: 'info',
  },
  {
    rule: 'outdated-table',
    name: 'no repair where a figure has no place in the new form',
    text: titled(2022, trialDisclosure('2 2 9').replace('规章', '⟦规章⟧')),
  },
  {
    rule: 'outdated-table',
    name: 'silent without a year',
    text: `二、主动公开政府信息情况\n\n${trialDisclosure('2 2 9')}`,
  },
  {
    rule: 'unknown-row',
    name: 'a label that resembles the form’s',
    text: applications(
      [received, '1 0 0 0 0 0 1'],
      ['⟦1.属于国家机秘⟧', '0 0 0 0 0 0 0'],
      ['2.其他法律行政法规禁止公开', '0 0 0 0 0 0 0'],
    ),
  },
  {
    rule: 'unknown-row',
    name: 'a cut label is the converter’s',
    text: applications([received, '1 0 0 0 0 0 1'], ['5.要求行政机关确认或重新出具', '0 0 0 0 0 0 0']),
  },
  {
    rule: 'unknown-row',
    name: '规范性文件 for 行政规范性文件',
    text: titled(2022, disclosure('1 0 2').replace('行政规', '规')),
  },
  {
    rule: 'unknown-row',
    name: 'local rows of the 统计表',
    text: `${statistics({}).trimEnd()}\n八、报送信息数\t条\t4\n`,
  },
  {
    rule: 'misplaced-row',
    name: 'as few rows as possible',
    text: applications(
      [received, '0 0 0 0 0 0 0'],
      ['⟦四、结转下年度继续办理⟧', '0 0 0 0 0 0 0'],
      ['2.重复申请', '0 0 0 0 0 0 0'],
      ['3.要求提供公开出版物', '0 0 0 0 0 0 0'],
    ),
  },
  {
    rule: 'wrong-cell-count',
    name: 'said once where many rows are short',
    text: applications(
      [`⟦${received}⟧`, '1 0 1'],
      ['1.属于国家秘密', '0 0 0'],
      ['2.重复申请', '0 0'],
      ['（七）总计', '1 0 1'],
      ['3.要求提供公开出版物', '0 0 0 0 0 0 0'],
    ),
  },
  {
    rule: 'wrong-cell-count',
    name: 'a label alone is not filled in',
    text: titled(2022, `信息内容 | 本年收费金额（单位：万元） |\n⟦行政事业性收费⟧ |\n`),
    severity: 'hint',
  },
  {
    rule: 'missing-row',
    name: 'a form of other years is to be replaced as a whole',
    text: titled(2022, trialDisclosure('4 4 5') + purchases('8 768060元')),
  },
  { rule: 'wrong-cell-count', name: 'trailing empties', text: applications([received, '1 0 0 0 0 0 1  ']) },
  {
    rule: 'blank-total',
    name: 'worse where it matters most',
    text: applications([received, '1 0 0 0 0 0 ⟦/⟧']),
    severity: 'warning',
  },
  {
    rule: 'blank-total',
    name: 'a row left blank altogether',
    text: applications([received, '1 0 0 0 0 0 1'], ['2.重复申请', '/ / / / / / /']),
  },
  { rule: 'blank-total', name: 'a row one column off', text: applications([received, '0 3 0 0 0 3 /']) },
  { rule: 'unit-in-cell', name: 'a note stays', text: applications([received, '⟦3件（其中信函1件）⟧ 0 0 0 0 0 3']) },
  { rule: 'unit-in-cell', name: 'an amount has its unit', text: titled(2020, purchases('8 768060元')) },
  {
    rule: 'duplicate-indicator',
    name: 'the same figures in the 统计表',
    text: `${statistics({ website: '3' }).trimEnd()}\n2.政府网站公开政府信息数\t条\t3\n`,
  },
  {
    rule: 'duplicate-indicator',
    name: 'other figures in the 统计表',
    text: `${statistics({ website: '3' }).trimEnd()}\n⟦2.政府网站公开政府信息数⟧\t条\t5\n`,
  },
  { rule: 'shifted-row', name: 'not where another cell explains it', text: applications([received, '2 1 0 0 0 0 0']) },
  { rule: 'impossible-stock', name: 'none in force though some were made', text: titled(2022, disclosure('2 0 ⟦0⟧')) },
  {
    rule: 'impossible-stock',
    name: 'what was made this year was repealed too',
    text: titled(2022, disclosure('3 2 0')),
  },
  { rule: 'impossible-stock', name: 'old stock was repealed', text: titled(2022, disclosure('2 9 1')) },
  { rule: 'impossible-stock', name: 'less open than newly opened', text: titled(2020, trialDisclosure('4 4 ⟦2⟧')) },
  { rule: 'impossible-stock', name: 'below zero', text: titled(2020, decisions('3 ⟦减5⟧ 0')), severity: 'error' },
  { rule: 'impossible-stock', name: '减 is a sign', text: titled(2020, decisions('5 减4 0')) },
  {
    rule: 'inconsistent-channels',
    name: 'all channels together fall short',
    text: statistics({ disclosed: '⟦40⟧', website: '20', wechat: '5' }),
  },
  { rule: 'inconsistent-channels', name: 'blank channels say nothing', text: statistics({ disclosed: '40' }) },
  {
    rule: 'inconsistent-channels',
    name: 'the heading says what （一） says',
    text: statistics({ heading: '25', disclosed: '25', channels: '30', website: '25', wechat: '5' }),
  },
  {
    rule: 'inconsistent-channels',
    name: 'the heading says neither',
    text: statistics({ heading: '⟦60⟧', disclosed: '25', channels: '30', website: '25', wechat: '5' }),
    severity: 'hint',
  },
  {
    rule: 'inconsistent-channels',
    name: 'a note wants the sum',
    text: statistics(
      { heading: '⟦25⟧', disclosed: '25', channels: '30', website: '25', wechat: '5' },
      '注：各子栏目之和应等于总栏目数',
    ),
    severity: 'info',
  },
  {
    rule: 'doubtful-amount',
    name: 'neither 元 nor 万元',
    text: titled(2020, purchases('8 ⟦52.15⟧')),
    severity: 'hint',
  },
  {
    rule: 'doubtful-amount',
    name: 'the header names the unit',
    text: titled(2020, purchases('8 52.15').replace('采购总金额', '采购总金额（万元）')),
  },
  { rule: 'doubtful-amount', name: '元 where 万元 is asked for', text: titled(2022, fees('⟦52000元⟧')) },
  { rule: 'doubtful-amount', name: 'a city collects much', text: titled(2022, fees('316441')) },
  { rule: 'doubtful-amount', name: 'purchases without money', text: titled(2020, purchases('3 ⟦0⟧')) },
  { rule: 'unauthorized-regulation', name: 'a local department', text: titled(2022, disclosure('1 0 2', '0 0 ⟦3⟧')) },
  {
    rule: 'unauthorized-regulation',
    name: 'a city may be one with districts',
    text: titled(2022, disclosure('1 0 2', '2 0 9'), '云溪市人民政府'),
  },
  {
    rule: 'unauthorized-regulation',
    name: 'an autonomous region',
    text: titled(2022, disclosure('1 0 2', '2 0 9'), '云南溪自治区人民政府'),
  },
  {
    rule: 'unauthorized-regulation',
    name: 'a centre that says it has no powers',
    text: titled(2022, `我中心无行政执法职能。\n\n${disclosure('⟦1⟧ 0 2')}`, '云溪市招商服务中心'),
    severity: 'info',
  },
  {
    rule: 'unauthorized-regulation',
    name: 'a centre that says nothing of it',
    text: titled(2022, disclosure('1 0 2'), '云溪市招商服务中心'),
  },
  {
    rule: 'fee-contradiction',
    name: 'requests closed for want of a fee that nobody asked for',
    text: `云溪市林业局2023年政府信息公开工作年度报告\n\n${applications(['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '1 0 0 0 0 0 1'], [received, '1 0 0 0 0 0 1'])}\n六、其他需要报告的事项\n\n本年度⟦未发出收费通知⟧。\n`,
    severity: 'hint',
  },
  {
    rule: 'fee-contradiction',
    name: 'what a notice asked for was not paid',
    text: other('发出收费通知2件，通知金额300元，未收取信息处理费。'),
  },
  {
    rule: 'fee-contradiction',
    name: 'a rate is no amount',
    text: other('信息处理费按规定计收，每件105元的标准没有适用，未发出收费通知。'),
  },
  { rule: 'fee-contradiction', name: 'other money', text: other('未收取信息处理费。全年培训经费12345元。') },
];

suite('rules of tables and sums', () => {
  for (const { rule, name, text, severity } of cases) {
    test(`${rule}: ${name}`, () => checkRule(ruleByName(rule)!, text, severity ? { severities: [severity] } : {}));
  }

  test('no sum is checked in a row whose cells cannot be told apart', () => {
    const text = applications([received, '5 0 0 0 0 1'], ['2.重复申请', '0 0 0 0 0 0 0']);
    assert.deepEqual(
      findingsOf(text).filter(f => f.code === 'wrong-row-total'),
      [],
    );
  });
});

suite('one cause, one finding', () => {
  const form = (natural: string, total: string): string =>
    applications(
      [received, '5 2 0 0 0 0 7'],
      ['二、上年结转政府信息公开申请数量', '0 0 0 0 0 0 0'],
      ['（七）总计', `${natural} 2 0 0 0 0 ${total}`],
      ['四、结转下年度继续办理', '0 0 0 0 0 0 0'],
    );
  const sums = (text: string) => findingsOf(text).filter(f => ruleByName(f.code)?.category === 'sums');

  test('a cell that breaks its row and the balance is told once, with its right figure', () => {
    const [found, ...more] = sums(form('6', '7'));
    assert.deepEqual(more, []);
    assert.equal(found?.code, 'wrong-row-total');
    assert.equal(
      inChinese(found.message),
      '表三“总计／自然人”为 6，有 2 处因此对不上：“总计”行总计为 7，各栏合计为 8；“自然人”列本年新收与上年结转合计 5，' +
        '办理结果总计与结转下年度合计 6。都多 1，错处应在这一格：改为 5，各处就都相符。请按台账核对。',
    );
    assert.ok(found.related.some(r => inChinese(r.message) === '“本年新收政府信息公开申请数量／自然人”：5'));
    assert.deepEqual(
      found.repairs.map(r => r.edits[0]?.newText),
      ['5'],
    );
  });

  test('a cell and its total that are off alike are told once, at the cell', () => {
    const text = form('6', '8');
    const [found, ...more] = sums(text);
    assert.deepEqual(more, []);
    assert.equal(found?.code, 'unbalanced-applications');
    assert.equal(text.slice(found.range.start, found.range.end), '6');
    assert.match(inChinese(found.message), /“总计”列随之多 1/);
    assert.ok(found.related.some(r => inChinese(r.message) === '“总计／总计”：8'));
  });

  test('where a row’s own total is blank nothing is said of the column of totals, and the blank is told', () => {
    const found = findingsOf(
      applications(
        [received, '5 0 0 0 0 0 5'],
        ['二、上年结转政府信息公开申请数量', '0 0 0 0 0 0 0'],
        ['（一）予以公开', '5 0 0 0 0 0 /'],
        ...results.map(label => [label, '0 0 0 0 0 0 0'] as const),
        ['（七）总计', '5 0 0 0 0 0 5'],
        ['四、结转下年度继续办理', '0 0 0 0 0 0 0'],
      ),
    );
    assert.deepEqual(
      found
        .filter(f => ruleByName(f.code)?.category === 'sums' || f.code === 'blank-total')
        .map(f => inChinese(f.message)),
      ['表三“予以公开”的总计没有填，各栏合计为 5。请补填总计。'],
    );
  });

  test('a row one column off is told once, and how to mend it', () => {
    const found = findingsOf(applications([received, '0 3 0 0 0 3 0'])).map(f => f.code);
    assert.deepEqual(found.filter(code => /row$|total$/.test(code) && code !== 'missing-row').sort(), [
      'shifted-row',
      'wrong-row-total',
    ]);
  });
});
