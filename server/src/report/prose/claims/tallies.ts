import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import { figuresWithin, sentenceAt } from '../search-order';
import type { Claim } from './claim';
import { findWorded, sum, type Wording } from './wording';

const set = (...units: string[]): ReadonlySet<string> => new Set(units);
const items = set('条', '件', '篇', '份', '则', '个');
const times = set('次', '场', '期', '场次');
const people = set('人', '名');

const spread = '(?:上|平台|账号|主动|累计|共计|共|已|全年)*(?:公开|发布|推送|编发)';
const anything = '(?:了|的|各类|各种|政府|政务|公共|共计|共)*(?:信息)?';
/** Words that leave less than everything, or more than one channel. */
const narrowed =
  /专栏|栏目|[省市县区州盟旗]政府|上级|转[载发]|上报|报送|采用|子站|群众|(?<!^)[和及与、](?:政府|政务|官方|局)?(?:网站|微博|微信|公众)|(?:网站|微博|微信)[^,]*(?:网站|微博|微信)/;
const otherSource = /转[载发]|上级|国家|国务院|中央|[省市县][级政]|外单位|其中/;

const channel = (topic: 'website' | 'microblog' | 'wechat', name: string): readonly Wording[] => [
  {
    topic,
    before: new RegExp(`${name}${spread}${anything}${sum}`),
    exceptHere: narrowed,
    units: items,
    approximate: true,
  },
  {
    topic,
    before: new RegExp(`^[,、:]?(?:其中|通过|在|利用)*:?(?:政府|政务|官方|局)?${name}${sum}`),
    lead: /公开(?:了)?(?:各类)?政府信息/,
    exceptHere: narrowed,
    units: items,
    approximate: true,
  },
];

const wordings: readonly Wording[] = [
  ...channel('website', '(?:政府|门户|官方|局|本机关|单位)(?:门户)?网站'),
  ...channel('microblog', '(?:政务|官方)?微博'),
  ...channel('wechat', '(?:政务|官方)?微信(?:公众号|公众平台|平台|订阅号)?'),
  {
    topic: 'disclosed',
    before: new RegExp(`(?:主动公开(?:各类)?(?:政府)?信息|(?<!申请)公开(?:各类)?政府信息)${sum}`),
    except: /其中|累计|通过|利用|依托|借助/,
    exceptHere: /网站|微信|微博|公众号|公告栏|公报|栏|平台|渠道|窗口|方式|股|科室/,
    units: items,
    approximate: true,
  },
  {
    topic: 'responded',
    before: new RegExp(
      `回应(?:了)?(?:社会|公众|群众|媒体)*(?:关注|关切|关心)?(?:的)?(?:热点|重大舆情|舆情|关切)(?:或重大舆情|难点|焦点)?(?:问题|事件|事项)?${sum}`,
    ),
    exceptHere: /微博|微信|其他方式/,
    units: set('次', '件', '条', '个', '起', '项'),
    approximate: true,
  },
  {
    topic: 'interpretations',
    before: new RegExp(
      `(?:(?:发布|公开|刊发|撰写|编发|推送|制作)(?:了)?(?:各类|政策|文件|重点|原创)*解读(?:稿件|材料|文章|信息|稿|产品)?|政策解读(?:稿件|材料)?(?:发布)?)${sum}`,
    ),
    except: otherSource,
    units: set('篇', '条', '件', '份', '次', '期', '个', '则'),
    approximate: true,
  },
  {
    topic: 'press-conferences',
    before: new RegExp(`(?:参加|举办|召开|举行)(?:或举办)?(?:了)?(?:政府|各类)*新闻(?:发布会|通气会)${sum}`),
    exceptHere: /负责|领导/,
    units: times,
  },
  {
    topic: 'interviews',
    before: new RegExp(`(?:参加|开展|举办|组织|参与)(?:了)?(?:政府网站|门户网站|网站)?在线访谈(?:活动|节目)?${sum}`),
    exceptHere: /负责|领导/,
    units: times,
  },
  {
    topic: 'meetings',
    before: new RegExp(`召开(?:了)?(?:全局)?(?:政府|政务)?信息公开(?:工作)?(?:专题|推进|部署|领导小组)*会议?${sum}`),
    units: times,
  },
  {
    topic: 'trainings',
    before: new RegExp(
      `(?:举办|开展|组织|召开)(?:了)?(?:各类)?(?:政府|政务)?信息公开(?:工作|业务|专题|知识)*培训(?:班|会)?${sum}`,
    ),
    units: times,
  },
  { topic: 'full-time', before: new RegExp(`专职(?:工作)?人员${sum}`), lead: /信息公开|政务公开/, units: people },
  { topic: 'part-time', before: new RegExp(`兼职(?:工作)?人员${sum}`), lead: /信息公开|政务公开/, units: people },
];

const cue = /公开|发布|推送|解读|回应|访谈|人员/;

/** `“云溪林业”微信公众号`, `微信公众号（云溪林业）`: what an account or a site is called. */
const named =
  /["“]([^"”,。;:]{2,12})["”](?=(?:官方|政务|政府|门户)?(?:微信|微博|网站|门户))|(?<=公众号|公众平台|微信|微博|网站) ?(?:["“]([^"”,。;:]{2,12})["”]|\(["“]?([^"”,。;:()\d]{2,12})["”]?\))(?!专栏|栏目)/g;

/** What a narrowed paragraph counts of publications, answers to the public and means: the rows of the 统计表. */
export function findTallies(plain: string, figures: readonly Figure[], sentences: readonly TextRange[]): Claim[] {
  if (figures.length === 0 || !cue.test(plain)) return [];
  const { bare, accounts } = withoutNames(plain, sentences);
  return sentences.flatMap((sentence, at) => {
    if (sentence.end - sentence.start >= longest) return [];
    const found = findWorded(bare, figuresWithin(figures, sentence, mostFigures), sentence, wordings);
    const account = accounts.get(at);
    return account === undefined ? found : found.map(claim => ({ ...claim, account }));
  });
}

/** Spaces in the place of names, in sentences that have one alone. */
function withoutNames(plain: string, sentences: readonly TextRange[]) {
  const accounts = new Map<number, string>();
  const places = [...plain.matchAll(named)].map(found => ({ found, at: sentenceAt(sentences, found.index) }));
  let bare = '';
  for (const [index, { found, at }] of places.entries()) {
    if (at < 0 || places[index - 1]?.at === at || places[index + 1]?.at === at) continue;
    accounts.set(at, found[1] ?? found[2] ?? found[3]!);
    bare += plain.slice(bare.length, found.index) + ' '.repeat(found[0].length);
  }
  return { bare: bare + plain.slice(bare.length), accounts };
}

const mostFigures = 24;

/** A longer one is no sentence. */
const longest = 2000;
