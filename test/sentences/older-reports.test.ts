import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';
import { checkSentences, type SentenceRow } from './check-sentences';

const period = '本报告所列数据的统计期限为2014年1月1日至2014年12月31日。';

/** Before the first section of a report on 2014. */
const asPreamble = (sentence: string): string =>
  `青禾县柳溪镇人民政府2014年政府信息公开工作年度报告\n\n${sentence}${period}\n\n一、概述\n\n本镇的情况如下。\n`;

const inOverview = (sentence: string): string =>
  `青禾县柳溪镇人民政府2014年政府信息公开工作年度报告\n\n${period}\n\n一、概述\n\n${sentence}\n`;

const handedOver: readonly SentenceRow[] = [
  ['特向社会公布2013年度柳溪镇政府信息公开年度报告。', 'stale-year'],
  ['根据《条例》的要求，现公布青禾县柳溪镇2013年度政府信息公开工作年度报告。', 'stale-year'],
  ['根据《条例》的要求,现将2013年度政府信息公开工作报告如下。', 'stale-year'],
  ['现向社会公众公布 2013 年度政府信息公开年报。', 'stale-year'],
  ['特向社会公布2014年度柳溪镇政府信息公开年度报告。', ''],
  ['本年报是根据条例要求，由柳溪镇编制的2012年度政府信息公开年度报告。', 'stale-year'],
  ['根据条例的规定，编制《2013年柳溪镇政府信息公开年度报告》。', 'stale-year'],
  ['本年报是根据条例要求，由柳溪镇编制的2014年度政府信息公开年度报告。', ''],
  ['我镇于2014年2月按时公布2013年度政府信息公开年度报告。', ''],
  ['参照2013年度政府信息公开年度报告编制。', ''],
];

const laterYears: readonly SentenceRow[] = [
  ['2013年度主动公开政府信息54条。', 'stale-year'],
  ['2013年共公开信息54条。', 'stale-year'],
  ['2014年度主动公开政府信息54条。', ''],
  ['全镇公开信息54条。此外，2015年我镇通过门户网站公开各类信息24条。', 'stale-year'],
  ['2015年，我镇收到申请3件。', 'stale-year'],
  ['2013年，我镇通过门户网站公开各类信息24条。', 'stale-year'],
  ['2015年，我镇计划公开信息60条。', ''],
  ['2015年第一季度，我镇公开信息12条。', ''],
  ['2015年，我镇将公开信息60条。', ''],
  ['2013年度主动公开政府信息54条，2014年度主动公开政府信息60条。', ''],
  ['现公布2013年度政府信息公开年度报告的做法已经固定下来。', ''],
];

const untilThen: readonly SentenceRow[] = [
  ['截止12月末，回复留言25条。', 'irregular-term'],
  ['截止12月底，回复留言25条。', 'irregular-term'],
  ['统计数据截止至2014年12月31日。', 'irregular-term'],
  ['统计数据截至2014年12月31日。', ''],
  ['申请截止月份为12月。', ''],
  ['我镇成立了已镇长为组长的政务公开工作领导小组。', 'irregular-term'],
  ['我镇成立了以镇长为组长的政务公开工作领导小组。', ''],
  ['领导小组成立已三年，由镇长担任组长。', ''],
  ['网上申请截止日期为12月底。', ''],
];

const dates: readonly SentenceRow[] = [
  ['相关数据的时限从2014年1月1日至2014年12月月31日。', 'malformed-date'],
  ['相关数据的时限自2014年1月日起至2014年12月31日止。', 'malformed-date'],
  ['相关数据的时限自2014年1月1日起至2014年12月31日止。', ''],
  ['每年1月、7月各检查一次，2014年7月月底完成整改。', ''],
  ['2014年9月日照充足，林木长势良好。', ''],
];

const shares: readonly SentenceRow[] = [
  ['公开政府信息1120条。居前三位的是：动态类620条（55.4%）、公告类260条（23.2%）、政策类120条（10.7%）。', ''],
  ['公开政府信息1120条，其中动态类620条（55.4%）、公告类260条（43.2%）、政策类240条（21.4%）。', 'wrong-percentage'],
  ['公开政府信息65条。其中，网上公开20条，所占比例为30.8%，揭示板公开45条，所占比例69.2%。', ''],
  ['公开政府信息65条。其中，网上公开20条，所占比例为30.8%，揭示板公开45条，所占比例75%。', 'wrong-percentage'],
  ['公开政府信息65条，其中网上公开20条，占总体比例的40%。', 'wrong-percentage'],
  ['公开政府信息33条，全文电子化率达100%。其中，法规类6条，占18.2%；规划类20条，占60.6%；机构类7条，占21.2%。', ''],
  [
    '公开政府信息33条，全文电子化率达100%。其中，法规类6条，占15.2%；规划类20条，占60.6%；机构类7条，占21.2%。',
    'wrong-percentage',
  ],
  ['本镇主动公开政府信息50条，机构职能类信息1条，占总体的比例为2%；业务动态类信息49条，占总体的比例为98%。', ''],
  [
    '本镇主动公开政府信息50条，机构职能类信息5条，占总体的比例为2%；业务动态类信息49条，占总体的比例为98%。',
    'wrong-percentage',
  ],
  ['公开政府信息33条。另有内部信息6条，占全部文件的15.2%。', ''],
];

/** Headings that lost their lines when a page was turned into text. */
const runIn: readonly SentenceRow[] = [
  [
    '（一）公开内容。公开公文3份。 二、依申请公开政府信息情况 没有申请。 三、收费情况\n没有收费。\n四、复议诉讼情况\n没有发生。',
    '',
  ],
  ['公开公文3份。\n四、复议诉讼情况\n没有发生。', 'broken-numbering'],
  ['公开公文3份。 三、收费情况 没有收费。\n四、复议诉讼情况\n没有发生。', 'broken-numbering'],
  ['公开了第二、第三季度的公文。\n四、复议诉讼情况\n没有发生。', 'broken-numbering'],
];

/** Lists whose first number stands in the sentence that announces them. */
const begunBefore: readonly SentenceRow[] = [
  ['公开信息505条，其中1.机构类15条；\n2.文件类302条；\n3.其他188条。', ''],
  ['公开内容如下：1.机构类；\n2.文件类；\n3.其他。', ''],
  ['公开内容如下：\n2.文件类；\n3.其他。', 'broken-numbering'],
  ['公开信息1.5万条：\n2.文件类；\n3.其他。', 'broken-numbering'],
  ['主要做法有：（一）建立制度。\n（二）加强培训。本年组织培训两次。', ''],
  ['主要做法有：建立制度。\n（二）加强培训。本年组织培训两次。', 'broken-numbering'],
];

const channels: readonly SentenceRow[] = [
  ['新增主动公开政府信息607条，其中机构信息0条，工作信息469条（动态465条、通知4条），民生64条，其他74条。', ''],
  [
    '新增主动公开政府信息607条，其中机构信息0条，工作信息469条（动态465条、通知4条），民生64条，其他81条。',
    'wrong-breakdown',
  ],
  ['公开政府信息比上年新增20条，其中政策10条，动态8条。', ''],
  ['新增公开信息20条，累计公开300条，其中政策100条，动态200条。', ''],
  ['累计主动公开信息862条，其中，“公开专栏”公开244条，政务微博公开348条；微信公众号公开270条。', ''],
  ['累计主动公开信息862条，其中，“公开专栏”公开244条，政务微博公开348条；微信公众号公开280条。', 'wrong-breakdown'],
  ['门户网站公开信息290条，其中动态200条，公告90条；微信公众号公开信息255条。', ''],
  ['门户网站公开信息290条，其中动态200条，公告80条；微信公众号公开信息255条。', 'wrong-breakdown'],
  ['公开信息5.6万条，其中县局网站3260条，各站所5.27万条。', ''],
  ['公开信息5.6万条，其中县局网站3260条，各站所5.47万条。', 'wrong-breakdown'],
  ['公开信息236.8万条，其中省直12.6万条、市县224.3万条。', ''],
  ['公开信息236.8万条，其中省直12.6万条、市县234.3万条。', 'wrong-breakdown'],
  ['接听来电4.5万个，其中咨询3.8万个、投诉0.5万个、建议0.2万个。', ''],
  ['收到申请11件，其中3件为同一申请人重复申请，实际答复9件。', ''],
  ['收到申请11件，其中3件为重复申请，1件申请人撤回，已办结10件。', ''],
  ['收到申请11件，其中3件予以公开，9件不予公开。', 'wrong-breakdown'],
  ['收到申请11件，其中3件予以公开，其余9件不予公开。', 'wrong-breakdown'],
  ['收到申请11件，其中3件予以公开，另有8件不予公开。', ''],
  ['公开信息100条，其中网站公开20条，微博公开30条；微信公众号公开40条；公告栏公开10条。', ''],
];

const changes: readonly SentenceRow[] = [
  ['公开信息283条（其中办公室31条、股室182条、站所70条），比2013年的256条增加27条，增长10.5%。', ''],
  ['公开信息283条（其中办公室31条、股室182条、站所70条），比2013年的256条减少27条。', 'contradictory-change'],
  ['公开信息283条（其中办公室31条、股室182条、站所70条），比2013年的256条增加37条。', 'wrong-growth'],
  ['公开公告12篇（预算1篇，专项11篇），较上年的9篇增加3篇，增幅33.3%。', ''],
  ['公开公告12篇（预算1篇，专项11篇），较上年的9篇增加3篇，增幅43.3%。', 'wrong-growth'],
  ['公开公告12篇（上年为9篇），增加3篇。', ''],
  ['公开公告12篇（上年为9篇），增加4篇。', 'wrong-growth'],
  ['公开信息192条，其中政策22条，动态163条，其他7条，比2013年的154条增长25%。', ''],
  ['公开信息192条，其中政策22条，动态163条，其他7条，比2013年增加38条，增长25%。', ''],
  ['公开信息192条，其中政策22条，动态163条，其他7条，比2013年的154条增长15%。', 'wrong-growth'],
  ['公开信息192条，其中政策22条，动态163条，其他7条，比2013年的5条增长40%。', ''],
  ['公开信息192条，其中政策22条，动态163条，其他7条，比2013年的254条增长15%。', 'contradictory-change'],
  ['公开公告（不含转载的2篇），较上年的9篇增加3篇。', ''],
];

/** A report on a year whose figures cover these days. */
const covering = (words: string): string =>
  `青禾县柳溪镇人民政府${words.slice(1, 5)}年政府信息公开工作年度报告\n\n本报告所列数据的统计期限${words}。\n\n一、概述\n\n本镇的情况如下。\n`;

const periods: readonly SentenceRow[] = [
  ['自2008年5月1日起至2008年12月31日止', ''],
  ['自2008年5月1日至12月31日', ''],
  ['自2008年5月1日《条例》实施之日起至2008年12月31日止', ''],
  ['自2008年1月1日起至2008年12月31日止', ''],
  ['自2008年6月1日起至2008年12月31日止', 'wrong-period'],
  ['自2008年5月1日起至2008年11月30日止', 'wrong-period'],
  ['自2009年5月1日起至2009年12月31日止', 'wrong-period'],
];

/** The first lines of a report that has no date at its end. */
const begun = (lines: string): string => `${lines}\n${period}\n\n一、概述\n\n本镇的情况如下。\n`;
const title = '青禾县柳溪镇2014年政府信息公开工作年度报告';

const datedAbove: readonly SentenceRow[] = [
  [`${title}\n（2015年3月10日）`, ''],
  [`${title}\n(2015年3月 10 日)`, ''],
  [`${title}\n（二〇一五年三月十日）`, ''],
  [`${title}\n\n柳溪镇人民政府\n2015年3月`, ''],
  [title, 'missing-sign-off'],
  [`${title}\n2015年3月10日，本镇公布这份报告。`, 'missing-sign-off'],
  [`${title}\n（2014年）`, 'missing-sign-off'],
];

const titles: readonly SentenceRow[] = [
  [`索引号 | 0123/2015-0002 | 分类 | 年报 |\n标 题 | ${title} | ||\n时 效 | 有效 |`, ''],
  ['索引号 | 0123/2015-0002 | 分类 | 年报 |\n发布机构 | 柳溪镇 | 2015-03-10 |\n时 效 | 有效 |', 'missing-title'],
  [`本报告按要求编制。\n索引号 | 0123/2015-0002 |\n标 题 | ${title} |`, 'missing-title'],
];

/** Above the sections of a report on 2020. */
const aboveSections = (lines: string): string =>
  `青禾县审计局2020年政府信息公开工作年度报告\n${lines}\n一、总体情况\n\n本局的情况如下。\n\n二、主动公开政府信息情况\n\n见附件。\n`;

const manner: readonly SentenceRow[] = [
  ['无\n主动公开\n青禾县审计局', ''],
  ['依申请公开\n2021-01-23', ''],
  ['公开方式：主动公开', ''],
];

/** All that the law asks of a report on 2014, with headings as they come. */
const wholeReport = (headings: string): string =>
  `青禾县柳溪镇人民政府2014年政府信息公开工作年度报告\n\n${period}\n\n${headings}\n\n青禾县柳溪镇人民政府\n2015年1月20日\n`;

const names = [
  '概　述',
  '政府信息主动公开情况',
  '依申请公开政府信息情况',
  '收费及减免情况',
  '复议、诉讼和申诉的情况',
  '存在的主要问题和改进措施',
  '其他需要报告的事项',
];
const numbered = (gap: string, left: readonly number[] = []): string =>
  names
    .map((name, i) => (left.includes(i) ? '' : `${'一二三四五六七'[i]}${gap}${name}\n\n本镇存在的问题今后将改进。`))
    .join('\n\n');
const inLine = (left: readonly number[] = []): string =>
  `一、概述\n本镇的情况如下。${names
    .map((name, i) => (i === 0 || left.includes(i) ? '' : ` ${'一二三四五六七'[i]}、${name} 本年没有发生。`))
    .join('')}`;

const headings: readonly SentenceRow[] = [
  [numbered('　'), ''],
  [numbered('  '), ''],
  [numbered('、'), ''],
  [numbered('　', [4]), 'missing-section'],
  [inLine(), ''],
  [inLine([4]), 'missing-section'],
  [inLine([2]), 'missing-section'],
];

/** What a report on 2014 with these words lacks, as errors. */
const lacks = (words: string): readonly string[] =>
  findingsOf(wholeReport(words))
    .filter(({ code, severity }) => code === 'missing-section' && severity === 'error')
    .map(finding => /“(.*?)”/.exec(inChinese(finding.message))?.[1] ?? '');

const proactive = '主动公开政府信息情况';
const request = '依申请公开政府信息情况';
const review = '因政府信息公开申请行政复议、提起行政诉讼的情况';
const problem = '政府信息公开工作存在的主要问题及改进措施';

/** Up to 2018 the law asks for what is told, not for titles. */
const told: readonly (readonly [words: string, lacking: readonly string[]])[] = [
  ['一、概述\n本镇做好公开工作。', [proactive, request, review, problem]],
  ['全年上传信息385条，未收到申请，没有发生行政复议。公开还不及时，与群众的要求有差距，今后将改进。', []],
  ['一、概述\n全年公开信息385条，未收到申请。公开还不及时，今后将改进。', [review, problem]],
  [
    '一、政府信息公开情况\n公开内容见网站。\n二、申请公开办理情况\n见网站。\n三、诉讼情况\n见网站。\n四、下步打算\n见网站。',
    [],
  ],
  ['一、主动公开林业信息的做法\n公开内容见网站。\n二、存在不足\n见网站。', [request, review]],
  [
    '本报告由主动公开情况、依申请公开情况、复议诉讼情况、存在问题组成。\n一、概述\n本镇做好公开工作。',
    [proactive, request, review, problem],
  ],
];

suite('older reports: what the law asks for', () => {
  for (const [words, lacking] of told)
    test(`${lacking.length || 'whole'}: ${words}`, () => assert.deepEqual(lacks(words), lacking));
});

const leftOver: readonly SentenceRow[] = [
  ['专栏下设指南、目录、监督举报、等子栏目。', 'dangling-phrase'],
  ['方便群众办理申请、等级评定、等候叫号等事项。', ''],
  ['按照《条例》和以及省、市的有关规定编制本报告。', 'dangling-phrase'],
  ['注重内容的准确和以及时为要的更新。', ''],
  ['公开信息145条：机构信息1条；决策信息0条占；工作信息144条，占99.3%。', 'dangling-phrase'],
  ['公开信息145条：机构信息1条；工作信息144条，占，99.3%。', ''],
];

const tablesBelow: readonly SentenceRow[] = [
  ['各栏目公开情况如下表所示：\n编码 栏目 条数 比例\n01 领导 1 0.3%\n02 机构 20 6.1%\n03 动态 151 46.2%', ''],
  ['各栏目公开情况如下表所示：\n栏目\n条数\n领导\n1\n机构\n20\n动态\n151', ''],
  ['各栏目公开情况如下表所示：\n公开信息172条。\n今后将改进公开工作。', 'dangling-table-reference'],
  ['各栏目公开情况如下表所示：\n领导 1\n今后将改进公开工作。', 'dangling-table-reference'],
];

checkSentences('older reports: what is handed over', ['stale-year'], handedOver, asPreamble);
checkSentences('older reports: years', ['stale-year'], laterYears, inOverview);
checkSentences('older reports: until', ['irregular-term'], untilThen, inOverview);
checkSentences('older reports: dates', ['malformed-date', 'impossible-date'], dates, inOverview);
checkSentences('older reports: shares', ['wrong-percentage'], shares, inOverview);
checkSentences('older reports: headings run in', ['broken-numbering'], runIn, inOverview);
checkSentences('older reports: lists begun before', ['broken-numbering'], begunBefore, inOverview);
checkSentences('older reports: channels', ['wrong-breakdown'], channels, inOverview);
checkSentences(
  'older reports: headings',
  ['missing-section', 'duplicate-section', 'empty-section'],
  headings,
  wholeReport,
);
checkSentences('older reports: left over', ['dangling-phrase'], leftOver, inOverview);
checkSentences('older reports: tables below', ['dangling-table-reference'], tablesBelow, inOverview);
checkSentences('older reports: changes', ['contradictory-change', 'wrong-growth'], changes, inOverview);
checkSentences('older reports: periods', ['wrong-period'], periods, covering);
checkSentences('older reports: dated above', ['missing-sign-off'], datedAbove, begun);
checkSentences('older reports: titled by a page', ['missing-title'], titles, begun);
checkSentences(
  'older reports: the manner of publication',
  ['missing-table', 'renamed-section', 'duplicate-section', 'misplaced-section', 'empty-section'],
  manner,
  aboveSections,
);
checkSentences(
  'older reports: a section above others',
  ['missing-table'],
  [['主动公开情况\n公开信息30条。', 'missing-table']],
  aboveSections,
);
