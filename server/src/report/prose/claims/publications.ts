import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import type { Publication } from './claim';
import { withoutSpaces } from './compact';
import { isOwnYear, yearsIn } from './scope';

const spoken = /(发布|公开|推送|编发|刊发|刊登|承办|收到)(?:了|的)?(?:共|累计|共计)?([\u4e00-\u9fff]{0,12})$/;
const neutral =
  /20\d\d年度?|全年|本年度?|年内|[我本](?:局|委|办|中心|镇|县|市|街道)|累计|共|主动|通过|利用|在|上|官方|政务|政府|门户网站|局?网站|微信公众号|微信公众平台|微博/g;
const channels =
  /微信|微博|公众号|抖音|客户端|视频号|头条|公告栏|公示栏|电子屏|显示屏|报纸|日报|广播|电视|平台|专栏|栏目|会议|窗口|通过|利用|依托|借助/;
/** What may be counted anew for every channel and every field. */
const general =
  /^(?:各类|各种|政府|政务|工作|部门|主动|相关|有关|重点|通知|公示|公告|政策|新闻|法规|规范|行政|信息|文章|稿件|文件|动态|原创|图文|其[他它])|信息$/;
const units = new Set(['条', '篇', '个', '件', '份', '次', '期', '场']);
/** `组织政府信息公开业务培训2次` */
const held =
  /^(.*?)(?:组织|举办|开展|召开)(?:了|开展|召开|举办){0,2}([\u4e00-\u9fff]{0,8}(?:政府信息公开|政务公开)[\u4e00-\u9fff]{0,8}(?:培训|培训班|会议|推进会|专题会))$/;

/** `局网站发布招商动态35条`, `微信公众号发布信息20条`: the same words should be followed by the same figure. */
export function findPublications(plain: string, figures: readonly Figure[], sentence: TextRange): Publication[] {
  if (figures.length === 0) return [];
  return figures.slice(0, mostFigures).flatMap(figure => {
    if (!figure.exact || !units.has(figure.unit)) return [];
    const label = withoutSpaces(figure.label.value);
    const isHeld = /[次期场]/.test(figure.unit);
    const found = isHeld ? null : spoken.exec(label);
    const mayBeTotal = figure.unit === '条' && /[息计为共]$/.test(label);
    if (!isHeld && !found && !mayBeTotal) return [];
    const lead = withoutSpaces(plain.slice(sentence.start, figure.label.range.start));
    if (mayBeTotal && isTotal(plain, sentence, lead + label))
      return [{ key: '主动公开政府信息', object: '信息', figure, years: yearsIn(lead + label) }];
    const event = isHeld ? heldEvent(plain, sentence, lead + label) : undefined;
    if (event) return [{ key: `${figure.unit} ${event}`, object: event, figure, years: yearsIn(lead + label) }];
    if (!found) return [];
    const key = keyOf(label.slice(0, found.index), found[1]!, found[2] ?? '');
    if (!key) return [];
    const whole = withoutSpaces(plain.slice(sentence.start, sentence.end));
    const before = lead + label;
    if (/其中|[”"」]$/.test(lead) || channels.test(lead) || !isOwnYear(whole, before)) return [];
    return [{ key, object: found[2] || '信息', figure, years: yearsIn(before) }];
  });
}

const mostFigures = 24;

const total =
  /^(?:20\d\d年度?|全年|本年度?|年内|[我本全](?:局|委|办|厅|院|镇|乡|街道|中心|县|市|区|机关|单位)|共计?|累计|合计|总计|,){0,5}主动公开(?:了|各类|各项){0,2}(?:政府)?信息(?:共计?|总计|合计|累计|为){0,2}$/;

/** `全年主动公开政府信息236条` with nothing before it in its sentence, and no channel in its paragraph: all that was published. */
const isTotal = (plain: string, sentence: TextRange, before: string): boolean =>
  total.test(before) && !partial.test(plain.slice(Math.max(0, sentence.start - farthest), sentence.start));

/** What was held all the year, where the sentence begins with it. */
function heldEvent(plain: string, sentence: TextRange, before: string): string | undefined {
  const [, lead = '', event] = held.exec(before.slice(before.lastIndexOf(',') + 1)) ?? [];
  const whole = plain.slice(sentence.start, sentence.end);
  const isWhole = lead.replace(neutral, '') === '' && !partial.test(before) && isOwnYear(withoutSpaces(whole), before);
  return event && isWhole && !/参加|上级|[县市省区]级|为|镇|乡|村/.test(before) ? event : undefined;
}

const partial = new RegExp(`${channels.source}|网站|网络|其中|上半年|下半年|季度|领域|方面`);
const farthest = 300;

/** Verb, object and channel; the organ's own site goes without saying. Undefined where words limit what is counted. */
function keyOf(lead: string, verb: string, object: string): string | undefined {
  if (lead.replace(neutral, '') !== '') return undefined;
  const channel = /微信公众/.test(lead) ? '微信公众号' : lead.includes('微博') ? '微博' : '';
  if (channel !== '') return /^(?:政府|政务|各类)?(?:信息)?$/.test(object) ? `${channel}发布` : undefined;
  if (verb === '承办' || verb === '收到')
    return /(?:人大代表建议|政协提案|政协委员提案)$/.test(object) ? verb + object : undefined;
  return object.length >= 4 && !general.test(object) ? verb + object : undefined;
}
