// The tables of the three forms, filled with figures that add up.

const results = [
  ['（一）予以公开'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  [
    '（三）不予公开',
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
  ],
  ['（四）无法提供', '1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  [
    '（五）不予处理',
    '1.信访举报投诉类申请',
    '2.重复申请',
    '3.要求提供公开出版物',
    '4.无正当理由大量反复申请',
    '5.要求行政机关确认或重新出具已获取信息',
  ],
];
const otherTrial = ['（六）其他处理'];
const otherRevised = [
  '（六）其他处理',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

const pipe = rows => rows.map(cells => `| ${cells.join(' | ')} |\n`).join('');
const tabs = rows => rows.map(cells => `${cells.join('\t')}\n`).join('');
const write = { revised: pipe, trial: tabs, legacy: tabs };
const padded = (cells, width) => [...cells, ...Array(width - cells.length).fill('')];
const add = (a, b) => a.map((value, i) => value + b[i]);
const withTotal = counts => [...counts, counts.reduce((sum, count) => sum + count, 0)];

/** 表三 as text, and the figures that prose may state: `received`, `carriedIn`, `done`, `carriedOut`. */
export function applicationsTable(edition, random) {
  const groups = [...results, edition === 'revised' ? otherRevised : otherTrial];
  const rows = groups.flatMap(group => resultRows(group, random));
  const done = rows.filter(row => row.counts).reduce((sum, row) => add(sum, row.counts), Array(6).fill(0));
  const carriedIn = done.map(count => random.int(0, Math.min(count, 5)));
  const carriedOut = done.map(() => random.int(0, 3));
  const received = done.map((count, i) => count + carriedOut[i] - carriedIn[i]);
  const line = (label, counts) => [label, ...withTotal(counts)];
  const body = [
    line('一、本年新收政府信息公开申请数量', received),
    line('二、上年结转政府信息公开申请数量', carriedIn),
    padded(['三、本年度办理结果'], 8),
    ...rows.map(row => (row.counts ? line(row.label, row.counts) : padded([row.label], 8))),
    line('（七）总计', done),
    line('四、结转下年度继续办理', carriedOut),
  ];
  const total = counts => withTotal(counts).at(-1);
  return {
    text: write[edition]([...applicationsHead(), ...body]),
    received: total(received),
    carriedIn: total(carriedIn),
    done: total(done),
    carriedOut: total(carriedOut),
  };
}

function resultRows([head, ...items], random) {
  const most = label => (label.includes('收费通知') ? 0 : 9);
  const filled = label => ({ label, counts: Array.from({ length: 6 }, () => random.int(0, most(label))) });
  return items.length === 0 ? [filled(head)] : [{ label: head }, ...items.map(filled)];
}

const applicationsHead = () => [
  padded(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'], 8),
  ['', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
];

/** 表四 as text, with the totals of 复议 and of both kinds of 诉讼. */
export function reviewTable(edition, random) {
  const group = () => withTotal(Array.from({ length: 4 }, () => random.int(0, 4)));
  const [review, direct, after] = [group(), group(), group()];
  const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const rows = [
    padded(['行政复议', '', '', '', '', '行政诉讼'], 15),
    padded([...kinds, '未经复议直接起诉', '', '', '', '', '复议后起诉'], 15),
    [...Array(5).fill(''), ...kinds, ...kinds],
    [...review, ...direct, ...after],
  ];
  return { text: write[edition](rows), review: review[4], suits: direct[4] + after[4] };
}

const disclosureParts = {
  revised: [
    ['第二十条第（一）项', ['本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '行政规范性文件']],
    ['第二十条第（五）项', ['本年处理决定数量'], ['行政许可']],
    ['第二十条第（六）项', ['本年处理决定数量'], ['行政处罚', '行政强制']],
    ['第二十条第（八）项', ['本年收费金额（单位：万元）'], ['行政事业性收费']],
  ],
  trial: [
    ['第二十条第（一）项', ['本年新制作数量', '本年新公开数量', '对外公开总数量'], ['规章', '规范性文件']],
    ['第二十条第（五）项', ['上一年项目数量', '本年增/减', '处理决定数量'], ['行政许可', '其他对外管理服务事项']],
    ['第二十条第（六）项', ['上一年项目数量', '本年增/减', '处理决定数量'], ['行政处罚', '行政强制']],
    ['第二十条第（八）项', ['上一年项目数量', '本年增/减'], ['行政事业性收费']],
    ['第二十条第（九）项', ['采购项目数量', '采购总金额'], ['政府集中采购']],
  ],
};

const ascending = (random, count) => Array.from({ length: count }, (_, i) => random.int(i * 10, i * 10 + 9));

/** 表二. A 局 makes no 规章 and collects no fees. */
export function disclosureTable(edition, random) {
  const rows = disclosureParts[edition].flatMap(([caption, columns, labels]) => [
    padded([caption], 4),
    padded(['信息内容', ...columns], 4),
    ...labels.map(label => padded([label, ...disclosureCells(label, columns, random)], 4)),
  ]);
  return write[edition](rows);
}

function disclosureCells(label, columns, random) {
  if (label === '规章' || label === '行政事业性收费') return columns.map(() => 0);
  if (label === '政府集中采购') return [random.int(1, 9), `${random.int(10, 99)}.5万元`];
  return ascending(random, columns.length);
}

/** The 统计表 of the legacy form: label, unit, value. `items` is 主动公开政府信息数. */
export function statisticsTable(items, random) {
  const row = (label, unit, value = '') => [label, unit, value];
  const channels = [0, items, random.int(0, items), random.int(0, items), random.int(0, items)];
  const rows = [
    row('统计指标', '单位', '统计数'),
    row('一、主动公开情况', '——'),
    row('（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', items),
    row('其中：主动公开规范性文件数', '条', 2),
    row('制发规范性文件总数', '件', 3),
    row('（二）通过不同渠道和方式公开政府信息的情况', '——'),
    ...['政府公报', '政府网站', '政务微博', '政务微信', '其他方式'].map((channel, i) =>
      row(`${i + 1}.${channel}公开政府信息数`, '条', channels[i]),
    ),
    row('二、回应解读情况', '——'),
    ...zeros(row, '次', ['（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）']),
    row('（二）通过不同渠道和方式回应解读的情况', '——'),
    ...zeros(row, '次', [
      '1.参加或举办新闻发布会总次数',
      '其中：主要负责同志参加新闻发布会次数',
      '2.政府网站在线访谈次数',
      '其中：主要负责同志参加政府网站在线访谈次数',
    ]),
    ...zeros(row, '篇', ['3.政策解读稿件发布数']),
    ...zeros(row, '次', ['4.微博微信回应事件数', '5.其他方式回应事件数']),
    ...applicationStatistics(row, random.int(0, 30), random.int(0, 9)),
    ...zeros(row, '件', ['四、行政复议数量', '（一）维持具体行政行为数', '（二）被依法纠错数', '（三）其他情形数']),
    ...zeros(row, '件', [
      '五、行政诉讼数量',
      '（一）维持具体行政行为或者驳回原告诉讼请求数',
      '（二）被依法纠错数',
      '（三）其他情形数',
    ]),
    row('六、举报投诉数量', '件', 0),
    row('七、依申请公开信息收取的费用', '万元', 0),
    ...staffStatistics(row, random.int(1, 4), random.int(1, 6)),
  ];
  return tabs(rows);
}

const zeros = (row, unit, labels) => labels.map(label => row(label, unit, 0));

function applicationStatistics(row, online, byLetter) {
  const all = online + byLetter;
  return [
    row('三、依申请公开情况', '——'),
    row('（一）收到申请数', '件', all),
    row('1.当面申请数', '件', 0),
    row('2.传真申请数', '件', 0),
    row('3.网络申请数', '件', online),
    row('4.信函申请数', '件', byLetter),
    row('（二）申请办结数', '件', all),
    row('1.按时办结数', '件', all),
    row('2.延期办结数', '件', 0),
    row('（三）申请答复数', '件', all),
    row('1.属于已主动公开范围数', '件', byLetter),
    row('2.同意公开答复数', '件', online),
    ...zeros(row, '件', [
      '3.同意部分公开答复数',
      '4.不同意公开答复数',
      '其中：涉及国家秘密',
      '涉及商业秘密',
      '涉及个人隐私',
      '危及国家安全、公共安全、经济安全和社会稳定',
      '不是《条例》所指政府信息',
      '法律法规规定的其他情形',
      '5.不属于本行政机关公开数',
      '6.申请信息不存在数',
      '7.告知作出更改补充数',
      '8.告知通过其他途径办理数',
    ]),
  ];
}

const staffStatistics = (row, fullTime, partTime) => [
  row('八、机构建设和保障经费情况', '——'),
  row('（一）政府信息公开工作专门机构数', '个', 1),
  row('（二）设置政府信息公开查阅点数', '个', 2),
  row('（三）从事政府信息公开工作人员数', '人', fullTime + partTime),
  row('1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', fullTime),
  row('2.兼职人员数', '人', partTime),
];
