import { range } from '../../text/range';
import type { Addition } from '../claims';
import type { Figure } from '../report';
import { changeWords, readParts, rivalTotals, sameMeasure } from './breakdowns';
import { totalAndParts } from './total-and-parts';

const examples = /^ ?[,:(]? ?(?:其中)?(?:主要包括|主要有|主要为|主要是|主要|包括|包含|含有?)[:,]? ?/;
const channels =
  /^ ?[,。;] ?(?=(?:其中,? ?)?(?:(?:通过|利用|依托|借助)|(?:[省市县区]|[省市县区]?政府|门户|本?[局委办厅])?(?:门户)?网站(?:共|主动)?公开))/;
const mostParts = 60;
const totalWords = /总数|总量|累计|合计|总计|共/;
const channelWords = /网站|公众号|微信|微博|新媒体|公告栏|公示栏|平台|报纸|报刊|电视|广播|热线|通过|利用|依托|借助/;

/** Figures that are said to add up, or not to exceed their total, in other ways than `其中`. */
export function findAdditions(plain: string, figures: readonly Figure[]): Addition[] {
  if (figures.length === 0) return [];
  const found = /包括|包含|含|主要|通过|利用|依托|借助|网站/.test(plain)
    ? figures.flatMap((_, index) => behind(plain, figures, index) ?? [])
    : [];
  return /共|合计|总计/.test(plain)
    ? [...found, ...figures.flatMap((_, index) => before(plain, figures, index) ?? [])]
    : found;
}

/** `共42条，主要包括动态30条、公告8条`, `总数2942条。通过网站公开52条，…`. */
function behind(plain: string, figures: readonly Figure[], index: number): Addition | undefined {
  const total = figures[index]!;
  const next = plain.slice(total.range.end, total.range.end + 12);
  if (!/[主包含通利依借网]/.test(next)) return undefined;
  if (total.unit === '%' || changeWords.test(total.label.value)) return undefined;
  const opener = examples.exec(next) ?? (totalWords.test(total.label.value) ? channels.exec(next) : null);
  if (!opener) return undefined;
  const kind = examples.test(next) ? 'examples' : 'channels';
  const { parts, open, etc } = readParts(plain, figures, index, total.range.end + opener[0].length);
  if (parts.length < 2 || (kind === 'examples' && parts.some(part => channelWords.test(part.label.value))))
    return undefined;
  const rivals = rivalTotals(plain, figures, index, opener[0]);
  return totalAndParts(total, parts, { kind, complete: !open && !etc, rivals });
}

/** `共`, `三个科室合计`, `共计公开信息`; a verb that the parts have too: `共计更新`. */
const bareTotal =
  /^(?:以上|上述|全年|[一二三四五六七八九十两]{1,2}个?(?:科室|站所|单位|部门|渠道|平台|方面|项|类|者))*(?:共计|合计|总计|共)(?:(?:主动)?(?:公开|发布)|(更新|推送|刊发|编发|开展|组织|召开|举办|制作|印发))?(?:政府)?(?:信息)?(?:为)? *$/;

/** `动态30条、公告12条，共42条`: bare words of a total, behind figures of its unit alone. */
function before(plain: string, figures: readonly Figure[], index: number): Addition | undefined {
  const total = figures[index]!;
  const hopeless = total.unit === '%' || !/[共计]/.test(total.label.value);
  const told = hopeless ? null : bareTotal.exec(total.label.value);
  if (!told) return undefined;
  if (/^ *[,;:。(]? *(?:其中|包括|分别|主要|含)/.test(plain.slice(total.range.end, total.range.end + 8)))
    return undefined;
  const parts = figuresBefore(plain, figures, index);
  const first = parts[0];
  if (parts.length < 2 || !first) return undefined;
  const words = plain.slice(first.label.range.start, total.range.start);
  const bare = !/其中|包括|分别|含|主要|近[年期几两三]|其余|[占较比增减第%]|至|累计|平均|各|每|均|\(/.test(words);
  return bare && words.slice(0, -total.label.value.length).includes(told[1] ?? '')
    ? { kind: 'addends', total, parts, complete: true, rivals: [], range: range(first.range.start, total.range.end) }
    : undefined;
}

/** Those of the same sentence; none where one of them is of another unit, so that none is left out by mistake. */
function figuresBefore(plain: string, figures: readonly Figure[], index: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let at = index - 1; at >= Math.max(0, index - mostParts); at--) {
    const figure = figures[at]!;
    const gap = plain.slice(figure.range.end, figures[at + 1]!.range.start);
    if (/[。;!?]/.test(gap)) break;
    if (!sameMeasure(figure, figures[index]!) || !/^ *[、,和及]/.test(gap)) return [];
    parts.unshift(figure);
  }
  return parts;
}
