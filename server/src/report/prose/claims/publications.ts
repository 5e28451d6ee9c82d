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
const units = new Set(['条', '篇', '个', '件', '份']);

/** `局网站发布招商动态35条`, `微信公众号发布信息20条`: the same words should be followed by the same figure. */
export function findPublications(plain: string, figures: readonly Figure[], sentence: TextRange): Publication[] {
  if (figures.length === 0) return [];
  return figures.slice(0, mostFigures).flatMap(figure => {
    if (!figure.exact || !units.has(figure.unit)) return [];
    const label = withoutSpaces(figure.label.value);
    const found = spoken.exec(label);
    if (!found) return [];
    const key = keyOf(label.slice(0, found.index), found[1]!, found[2] ?? '');
    if (!key) return [];
    const whole = withoutSpaces(plain.slice(sentence.start, sentence.end));
    const lead = withoutSpaces(plain.slice(sentence.start, figure.label.range.start));
    const before = lead + label;
    if (/其中|[”"」]$/.test(lead) || channels.test(lead) || !isOwnYear(whole, before)) return [];
    return [{ key, object: found[2] || '信息', figure, years: yearsIn(before) }];
  });
}

const mostFigures = 24;

/** Verb, object and channel; the organ's own site goes without saying. Undefined where words limit what is counted. */
function keyOf(lead: string, verb: string, object: string): string | undefined {
  if (lead.replace(neutral, '') !== '') return undefined;
  const channel = /微信公众/.test(lead) ? '微信公众号' : lead.includes('微博') ? '微博' : '';
  if (channel !== '') return /^(?:政府|政务|各类)?(?:信息)?$/.test(object) ? `${channel}发布` : undefined;
  if (verb === '承办' || verb === '收到')
    return /(?:人大代表建议|政协提案|政协委员提案)$/.test(object) ? verb + object : undefined;
  return object.length >= 4 && !general.test(object) ? verb + object : undefined;
}
