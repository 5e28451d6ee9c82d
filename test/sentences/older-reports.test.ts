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
  ['我镇于2014年2月按时公布2013年度政府信息公开年度报告。', ''],
  ['参照2013年度政府信息公开年度报告编制。', ''],
];

const laterYears: readonly SentenceRow[] = [
  ['2013年度主动公开政府信息54条。', 'stale-year'],
  ['2013年共公开信息54条。', 'stale-year'],
  ['2014年度主动公开政府信息54条。', ''],
  ['2013年度主动公开政府信息54条，2014年度主动公开政府信息60条。', ''],
  ['现公布2013年度政府信息公开年度报告的做法已经固定下来。', ''],
];

const untilThen: readonly SentenceRow[] = [
  ['截止12月末，回复留言25条。', 'irregular-term'],
  ['截止12月底，回复留言25条。', 'irregular-term'],
  ['统计数据截止至2014年12月31日。', 'irregular-term'],
  ['统计数据截至2014年12月31日。', ''],
  ['申请截止月份为12月。', ''],
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

checkSentences('older reports: what is handed over', ['stale-year'], handedOver, asPreamble);
checkSentences('older reports: years', ['stale-year'], laterYears, inOverview);
checkSentences('older reports: until', ['irregular-term'], untilThen, inOverview);
checkSentences('older reports: dates', ['malformed-date', 'impossible-date'], dates, inOverview);
checkSentences('older reports: shares', ['wrong-percentage'], shares, inOverview);
checkSentences('older reports: headings run in', ['broken-numbering'], runIn, inOverview);
