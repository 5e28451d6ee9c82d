import { range } from '../../text/range';
import type { Breakdown, Figure } from '../report';
import { meets, spanOf } from './spans';

/** What may stand between a total and its parts: `共329条，其中`, `共12件，分别为`, `156篇（次），其中`, `50项重点任务，其中`. */
const opener =
  /^ ?(?:\([条件篇次个期]\))?(?: ?[\u4e00-\u9fff、“”]{2,14}(?=[,(]))? ?[,;:。(]? ?(?:其中|分别为|分别是|分布情况为|具体为)[:,]? ?/;
/** `共86条：动态50条，…`, `共86条（动态50条、…）`: only what is left makes sure that all of it follows. */
const bareOpener = /^ ?[:(] ?(?=[“\u4e00-\u9fff])/;
/** `6次学习，其中`: what is counted stands behind its figure. */
const nounOpener = /^ ?(?![^,(:]{0,8}[占增减较比被获为后中])[\u4e00-\u9fff]{1,8}[,(:] ?其中[:,]? ?/;
/** Words that leave a list open, or make a figure no part of the total. */
const openWords =
  /主要(?!负责|领导)|例如|比如|包括|包含|含|以及其他|同比|较上|比上|较去|比去|增长|增加|减少|下降|上升|占|率|平均|累计|合计|总计|共|另|此外|还有|同时|实际/;
/** Words that divide the whole, where 其中 may only pick from it. */
const dividing = /分别|分布|具体/;
/** What makes a list complete whatever else is said: `其他信息228条`. */
const rest = /^(?:其他|其它|其余)/;
const nested = /^ ?:|其中|包括|包含|含|分别|分布|具体为|分为/;

/** Words before a figure that make it a change or a share, which has no parts. */
export const changeWords = /同比|环比|较|比|(?<!新)增|减|降|升|少|涨|占/;

/**
 * `共N条，其中A n条，B m条`: a total and the parts that follow it at once. The list ends at a full stop, at a semicolon
 * once its parts make the total or another subject begins, and at anything that is no part.
 */
export function findBreakdowns(plain: string, figures: readonly Figure[]): Breakdown[] {
  return figures.flatMap((total, index) => {
    if (total.unit === '%' || changeWords.test(total.label.value)) return [];
    const compared = comparisonBehind(plain, figures, index);
    const totalEnd = (compared.at(-1) ?? total).range.end;
    const behind = plain.slice(totalEnd, totalEnd + 32);
    const announced =
      compared.length > 0 ? opener.exec(behind.replace(/^\)/, ' ')) : (opener.exec(behind) ?? nounOpener.exec(behind));
    const opening = announced ?? bareOpener.exec(behind);
    if (!opening || (opening[0].includes('分别') && (compared.length > 0 || isOneOfSeveral(plain, figures, index))))
      return [];
    const { parts, open, etc, shared } = readParts(
      plain,
      figures,
      index,
      totalEnd + opening[0].length,
      compared.length,
    );
    if (parts.length === 0 || !sameMeasure(parts[0]!, total)) return [];
    if (!announced && (parts.length < 2 || !rest.test(parts.at(-1)!.label.value))) return [];
    const end = parts.at(-1)!.range.end;
    const before = rivalTotals(plain, figures, index, opening[0]);
    const rivals = [...before, ...compared.map(figure => figure.value)];
    const together = Math.max(total.value, ...before);
    const hasRest = parts.some(part => rest.test(part.label.value));
    const oneDivision = isOneDivision(parts);
    const complete = hasRest || (!etc && !tailIsOpen(plain, end));
    const disjoint = oneDivision || areAccounts(total, parts);
    const closed = !open && parts.length >= 2 && complete && (disjoint || !prefixFits(parts, total));
    const exhaustive = hasRest || oneDivision || dividing.test(opening[0]);
    return [{ total, parts, closed, exhaustive, shared, rivals, together, range: range(total.range.start, end) }];
  });
}

/** `23件，较上年的17件增加6件，同比增长35.3%。其中`: the figures between a total and its parts that only compare it. */
function comparisonBehind(plain: string, figures: readonly Figure[], index: number): readonly Figure[] {
  const compared: Figure[] = [];
  for (let next = index + 1; next < Math.min(figures.length, index + 1 + mostCompared); next++) {
    const gap = plain.slice(figures[next - 1]!.range.end, figures[next]!.range.start);
    if (/[。;!?:]|其中/.test(gap) || !changeGap.test(gap)) break;
    compared.push(figures[next]!);
  }
  return compared;
}

const mostCompared = 3;
const changeGap = /较|比|同期|[(] ?(?:含|上年|去年|20\d\d ?年)|增长|增加|上升|提高|减少|下降|降低|回落/;

/** `许可5项、处罚3项，分别为…`: what follows belongs to both. */
function isOneOfSeveral(plain: string, figures: readonly Figure[], index: number): boolean {
  const before = figures[index - 1];
  return before !== undefined && !/[,。;]/.test(plain.slice(before.range.end, figures[index]!.range.start));
}

const mostRivals = 20;

/**
 * Other totals of the sentence that the parts may belong to: `新收12件，上年结转1件，其中…`, each and all of them. A bracket
 * behind a figure that is itself a part has the parts of that one alone.
 */
export function rivalTotals(plain: string, figures: readonly Figure[], index: number, opening: string): number[] {
  const total = figures[index]!;
  if (/^ ?\(/.test(opening) && isPart(plain, total)) return [];
  const rivals: number[] = [];
  let sum = total.value;
  for (let at = index - 1; at >= Math.max(0, index - mostRivals); at--) {
    const figure = figures[at]!;
    if (/[。;!?]/.test(plain.slice(figure.range.end, figures[at + 1]!.range.start))) break;
    if (figure.unit !== total.unit) continue;
    sum += figure.value;
    rivals.push(figure.value, sum);
  }
  return rivals;
}

const farthest = 200;

/** A list of parts was announced in its sentence before it. */
const isPart = (plain: string, { range: { start } }: Figure): boolean =>
  /其中|分别|包括/.test(
    plain
      .slice(Math.max(0, start - farthest), start)
      .split('。')
      .at(-1)!,
  );

const mostParts = 200;

export interface Parts {
  readonly parts: readonly Figure[];
  /** Something in the list says that it is not complete, or it went on in a way that was not understood. */
  readonly open: boolean;
  /** A part is `…等n条`, which may mean that not all are named. */
  readonly etc: boolean;
  /** Shares stand beside the parts: `网络申请3件，占60%`. */
  readonly shared: boolean;
}

/** The parts of the total at `index`, from where its opener ends; `compared` figures stand before the opener. */
export function readParts(plain: string, figures: readonly Figure[], index: number, from: number, compared = 0): Parts {
  const total = figures[index]!;
  const parts: Figure[] = [];
  let at = from;
  let depth = 0;
  let etc = false;
  let shared = false;
  let loose = 0;
  let other = false;
  for (let next = index + 1 + compared; next < Math.min(figures.length, index + mostParts); next++) {
    const figure = figures[next]!;
    const gap = plain.slice(at, figure.range.start);
    depth += depthChange(gap);
    if (/[。!?]/.test(gap) || depth < 0) break;
    if (depth === 0 && parts.length > 0 && plain.slice(from, parts[0]!.range.start).trim() === '' && isOtherAct(gap))
      break;
    if (depth === 0 && isOtherStage(figure, parts) && !makesWith(plain, figures, next, parts, total)) break;
    if (depth === 0 && figure.unit === '%' && parts.length > 0 && share.test(gap)) shared = true;
    else if (depth === 0) {
      if (
        gap.includes(';') &&
        (meets(spanOf(parts), total) ||
          (startsNewSubject(gap) &&
            !isNextChannel(gap, parts) &&
            !isNextAct(gap, plain.slice(Math.max(0, from - 1), parts[0]?.range.start)) &&
            !makesWith(plain, figures, next, parts, total)) ||
          isTotal(plain, figure, parts, total))
      )
        break;
      if (!sameMeasure(figure, total) && isDocument(figure, total, gap)) {
        other = true;
        at = figure.range.end;
        continue;
      }
      if (!sameMeasure(figure, total) || openWords.test(gap) || nested.test(gap) || lacking.test(gap))
        return { parts, open: true, etc, shared };
      etc ||= gap.includes('等');
      loose += looseIn(gap);
      parts.push(figure);
    }
    at = figure.range.end;
  }
  const { low, high } = spanOf(parts);
  const lacks = loose > 0 && meets({ low: low + loose, high: high + loose }, total);
  return { parts, open: other || lacks || parts.length >= mostParts - 1, etc, shared };
}

/** `其中3件为重复申请，实际答复9件`: in a list whose figures lead, one that follows its own words is no part. */
const isOtherAct = (gap: string): boolean =>
  /[,、;] ?(?!(?:另外?|还|其[他它余]|剩余|余下|有|和|及|以及|与|均|仅|的|为|共){1,4} ?$)[^,、; ][^,、;]*$/.test(gap);

const mostBehind = 8;

/** `自然人21件、法人9件，上年结转1件，办结28件`: what follows counts other applications, or what became of them. */
const isOtherStage = ({ label }: Figure, parts: readonly Figure[]): boolean =>
  parts.length > 1 &&
  /上年|上一年|结转|办结|答复/.test(label.value) &&
  [byChannel, byApplicant].some(kind => !kind.test(label.value) && parts.every(part => kind.test(part.label.value)));

/** `…；微信公众号公开270条`: with what follows in the sentence the total is made, so the list goes on behind the semicolon. */
function makesWith(
  plain: string,
  figures: readonly Figure[],
  from: number,
  parts: readonly Figure[],
  total: Figure,
): boolean {
  let { low, high } = spanOf(parts);
  for (let at = from; at < Math.min(figures.length, from + mostBehind); at++) {
    const figure = figures[at]!;
    if (/[。!?]/.test(plain.slice(figures[at - 1]!.range.end, figure.range.start)) || !sameMeasure(figure, total))
      return false;
    low += figure.low;
    high += figure.high;
    if (meets({ low, high }, total)) return true;
  }
  return false;
}

/** `公告6工作动态9条`: a number in the words before a part, whose measure word is lost. */
const looseIn = (gap: string): number => Number(/[\u4e00-\u9fff] ?(\d{1,6}) ?(?=[\u4e00-\u9fff])/.exec(gap)?.[1] ?? 0);

/** Between a part and its share of the total. */
const share =
  /^ ?,? ?(?:约)?占(?:比|比例|比重|总体|(?:全部|申请|公开|办理|答复|信息|收到|受理){0,4}(?:总数|总量|总件数|总条数))?的?(?:比例|比重)?(?:为|达|约)? ?$/;

/** It has parts of its own, and the total is not made with it: it is a total, and no part. */
const isTotal = (plain: string, figure: Figure, parts: readonly Figure[], total: Figure): boolean =>
  opener.test(plain.slice(figure.range.end, figure.range.end + 32)) && !meets(spanOf([...parts, figure]), total);

/** `规范性文件11件` among information counted in 条: whether it is counted with it nobody knows. */
const isDocument = (part: Figure, total: Figure, gap: string): boolean =>
  total.unit === '条' && /^[件份个]$/.test(part.unit) && /^[,;、] ?[^,;、]{0,8}(?:规范性)?文件 ?$/.test(gap);

/** `328条次` has parts in 条, `5人` in 名. */
export const sameMeasure = (part: Figure, total: Figure): boolean =>
  part.unit === total.unit || `${part.unit}次` === total.unit || (persons.has(part.unit) && persons.has(total.unit));

const persons: ReadonlySet<string> = new Set(['人', '名', '位']);

/** A part without measure word or without number, which cannot be added: `种苗3，`, `种苗件，`. */
const lacking = /[\u4e00-\u9fff] ?(?:\d{1,7}|[条件篇份次]) ?[,、;]/;
const lackingTail = /^ ?[,、;] ?[\u4e00-\u9fff]{2,14} ?(?:\d{1,7}|[条件篇份次]) ?[,、;。)]/;

const byChannel = /网络|网上|在线|信函|邮寄|邮政|快递|当面|现场|传真|电子邮件|其他(?:方式|渠道|形式)/;
const byApplicant = /自然人|公民|法人|企业|组织|科研机构|法律服务机构/;
/** Outcomes, channels, kinds of applicants, what delegates ask: whoever names only one of these kinds divides but once. */
const divisions = [
  /维持|纠正|撤销|驳回|终止|撤回|确认违法|尚未审结|其他结果/,
  byChannel,
  byApplicant,
  /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理/,
  /建议|提案|议案/,
];

/** Whether all are outcomes, all channels, or all applicants. */
const isOneDivision = (parts: readonly Pick<Figure, 'label'>[]): boolean =>
  areOneDivision(parts.map(({ label }) => label.value));

export const areOneDivision = (words: readonly string[]): boolean =>
  divisions.some(kind => words.every(word => kind.test(word)));

/** `账号3个，其中微信2个、微博1个、抖音1个`: no account is of two platforms, and each platform is named once. */
function areAccounts({ label, unit }: Figure, parts: readonly Figure[]): boolean {
  const named = parts.map(part => platform.exec(part.label.value)?.[0]);
  return (
    /^[个家]$/.test(unit) &&
    /账号|新媒体/.test(label.value) &&
    named.every(name => name !== undefined) &&
    new Set(named).size === parts.length
  );
}

const platform = /微信|微博|抖音|快手|头条|客户端|视频号|小程序|小红书|今日|百家号/;

/** A list by two measures (kind, then result) makes the total before it ends. */
function prefixFits(parts: readonly Figure[], total: Figure): boolean {
  let [low, high] = [0, 0];
  for (const part of parts.slice(0, -1)) {
    low += part.low;
    high += part.high;
    if (low > 0 && meets({ low, high }, total)) return true;
  }
  return false;
}

/** `通过网站公开121条；通过微博公开22条`: one list goes on. */
const isNextChannel = (gap: string, parts: readonly Figure[]): boolean =>
  /; ?(?:通过|利用|依托|借助)/.test(gap) && /^(?:通过|利用|依托|借助)/.test(parts[0]?.label.value ?? '');

/** `其中：发布工作信息421条；发布统计信息2条`: a list whose parts all begin with what was done; `head` leads to the first. */
const isNextAct = (gap: string, head: string): boolean =>
  /^: ?(?:公开|发布|更新|转载|制发)/.test(head) &&
  /^[)]?; ?(?:(?:制定|印发)并)?(?:公开|发布|更新|转载|制发)(?!.*(?:微博|微信|公众号|网站|平台|客户端|栏))[^,、]*$/.test(
    gap,
  );

/** After the semicolon another channel or act begins, with a total of its own; an outcome of applications is none. */
function startsNewSubject(gap: string): boolean {
  const words = gap.slice(gap.indexOf(';') + 1);
  return !/^ ?(?:予以|同意|部分|不予|不同意)公开 ?$/.test(words) && newSubject.test(words);
}

const newSubject = /公开(?!类|栏|目录|指南|制度|年报)|发布(?!类)|收到|受理|办理|被|“|"|年(?!报)|全年|通过/;

const tailIsOpen = (plain: string, end: number): boolean =>
  /^[^,。;]{0,12}?等(?!级|候|待|于)/.test(plain.slice(end, end + 14)) || lackingTail.test(plain.slice(end, end + 30));

const depthChange = (text: string): number => {
  let depth = 0;
  for (const c of text) depth += c === '(' ? 1 : c === ')' ? -1 : 0;
  return depth;
};
