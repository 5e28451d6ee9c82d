import type { Claim, Topic } from './claim';
import type { Compact } from './compact';
import { isAboutDisclosure, isOwnYear, yearsIn } from './scope';

interface Denial {
  readonly pattern: RegExp;
  readonly topics: (words: string) => readonly Topic[];
}

const stop = '(?=件|起|例|事项|的?情况|的?案件|[,;。、)]|$)';
const request =
  '(?:信息公开的?申请|政府信息申请|公开(?:政府|相关)?信息的?申请|依申请公开(?:政府信息)?的?(?:申请|办件|件|事项|来信|信息)?)';
const cases =
  '(?:行政复议(?:申请|案件|案)?(?:(?:、|和|及|或|以及|与)(?:被?提起|被)?行政诉讼)?|行政诉讼(?:案件)?(?:(?:、|和|及|或|与)(?:申请)?行政复议)?)';
const words = (source: string): RegExp => new RegExp(source, 'g');

/** `为零`, `均为0件`; of one thing `0件` is a figure as any other. */
const zero = '(?:(?:均|都)?为零|[均都]为0)(?:件|起|报告)?(?=[,;。、)]|$)';

const casesIn = (said: string): readonly Topic[] => [
  ...(said.includes('行政复议') ? (['reconsiderations'] as const) : []),
  ...(said.includes('行政诉讼') ? (['lawsuits'] as const) : []),
];

const denials: readonly Denial[] = [
  {
    pattern: words(
      `(?:未|没有|无)(?:收到|接到|受理|新收|接收|发生)(?:和处理|过|任何)?([^,;。:\\d]{0,30}?)${request}${stop}`,
    ),
    topics: () => ['received'],
  },
  {
    pattern: words(
      `(?:^|[,;。]|全年|本年度?|年内|[我本](?:局|委|办|镇|乡|县|市|区|机关|单位|街道))(?:无|没有|均?无)()(?:政府信息公开申请|依申请公开(?:政府信息)?(?:申请|办件|件|事项|信息)?)(?:事项|件)?(?=[,;。]|$)`,
    ),
    topics: () => ['received'],
  },
  {
    pattern: words(
      `(?:未(?:发生|收到|出现|产生|引起|涉及|接到|被)|(?:没有|无|不存在|不涉及)(?:发生|收到|出现|涉及)?)(?:过|任何)?([^,;。:\\d]{0,24}?)${cases}的?${stop}`,
    ),
    topics: casesIn,
  },
  {
    pattern: words(`${cases}(?:数量|案件|数)?()${zero}`),
    topics: casesIn,
  },
  {
    pattern: words(
      `行政复议(?:申请|案件)?(?:、|和|及|或|与)行政诉讼(?:案件)?(?:数量|数)?()为0(?:件|起|例)(?=[,;。)]|$)`,
    ),
    topics: casesIn,
  },
  {
    pattern: words(`(?:收到|接到|受理|新收)[^,;。:\\d通网信面]{0,20}?${request}(?:数量|总数|数)?()${zero}`),
    topics: () => ['received'],
  },
  {
    pattern: words(`(?:无|没有)上一?年度?结转(?:的)?()(?:政府信息公开)?(?:申请)?${stop}`),
    topics: () => ['carried-in'],
  },
  {
    pattern: words(
      `(?:无|没有)(?:申请)?结转[至到]?下一?年度?()(?:继续)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?${stop}`,
    ),
    topics: () => ['carried-out'],
  },
  {
    pattern: words(`(?:未|没有)(?:制定|制发|出台)(?:发布|出台|过|任何)?()(?:行政)?规范性文件${stop}`),
    topics: () => ['issued'],
  },
  {
    pattern: words(
      `(?:(?:未|没有)(?:作出|做出|实施)(?:过|任何)?|(?:无|没有|不具有|不具备|不涉及|不承担)(?:任何)?)()行政(?:许可|处罚|强制)(?:决定|措施|职能|职权|职责|权限|权|事项)?${stop}`,
    ),
    topics: said => [said.includes('许可') ? 'licences' : said.includes('处罚') ? 'penalties' : 'coercion'],
  },
  {
    pattern: words(`(?:无|没有|未(?:发生|收取|产生)|不涉及)(?:任何)?()行政事业性收费(?:项目|事项)?${stop}`),
    topics: () => ['fees'],
  },
];

/** Words between the denial and its object that make it deny less than the whole. */
const narrowing =
  /通过|网|信函|当面|邮|渠道|平台|符合|重复|投诉|上年|结转|有效|涉及|关于|自然人|企业|败诉|纠|维持|逾期|超期|新增|对|经|答复|办理|提起诉讼|再次/;

/** What a sentence says there was none of. */
export function findDenials(sentence: Compact): Claim[] {
  if (!/未|没有|无|不|为零|为0/.test(sentence.text) || /除.{0,40}外|仅|只有/.test(sentence.text)) return [];
  return denials.flatMap(({ pattern, topics }) =>
    [...sentence.text.matchAll(pattern)].flatMap(found => readDenial(found, topics(found[0]), sentence)),
  );
}

function readDenial(found: RegExpMatchArray, topics: readonly Topic[], { text, placeOf }: Compact): Claim[] {
  const end = found.index! + found[0].length;
  const before = text.slice(0, end);
  if (narrowing.test(found[1] ?? '') || !isOwnYear(text, before)) return [];
  return topics.map(topic => ({
    topic,
    value: 0,
    low: 0,
    high: 0,
    denied: true,
    natural: false,
    range: placeOf(found.index!, end),
    years: yearsIn(before),
    disclosure: isAboutDisclosure(text),
  }));
}
