import { range, type TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Comparison } from '../claims';
import type { Figure } from '../report';
import { sentenceAt } from './search-order';

/** What may stand between a count and the figures that compare it with the year before. */
const mark = '^ ?[,(;]? ?(?:数量|总量|总数)?';
const year = '(?:上一?年度?|去年度?|(?:19|20)\\d\\d ?年度?)';
const period = `${year}(?:同期|全年|同一时期)?`;
const against = `(?:(?:(?:与|和|同)? ?${period} ?相比|较 ?${period}|比 ?${period}|同比|相比|较|比) ?,? ?)`;
const rising = '增长|增加|上升|提高|增幅|增多|升高|多';
const falling = '减少|下降|降低|回落|降幅|少';
const word = `(${rising}|${falling})(?:了|率|幅度)?(?:为|达到?)?`;

/** `较2021年的17件`, `（2019年为281件）`, `，上年同期17件`. */
const before = new RegExp(
  `^(?: ?[,(;]? ?(?:与|和|同|较|比) ?${period}| ?[,(] ?${period}) ?(?:的|为|是|收到|受理|新收|办理|公开|发布){0,2} ?(?:共|了)? ?$`,
);
/** `，较上年增加6件`, `，同比增长35.3%`, `，增幅35.3%`. */
const change = new RegExp(`${mark}${against}?${word} ?$`);

/** `23件，较2021年的17件增加6件，同比增长35.3%`: a count and all that follows at once and compares it. */
export function findComparisons(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): Comparison[] {
  return figures.flatMap((now, index) => {
    if (!now.exact || now.unit === '%' || isCompared(plain, figures, index) || isLastInBracket(plain, figures, index))
      return [];
    const sentence = sentences[sentenceAt(sentences, now.range.start)];
    if (!sentence) return [];
    const found = readComparison(plain, now, figures.slice(index + 1, index + 4), sentence).map(one =>
      ofTotal(one, totalOf(plain, figures, index, sentence)),
    );
    const behind = bracketBehind(plain, now.range.end);
    if (found.length > 0 || behind === undefined) return found;
    const next = firstFrom(figures, f => f.range.start, behind);
    return readComparison(plain, now, figures.slice(next, next + 3), sentence, behind);
  });
}

/** What the list was announced for that this figure is in: 192 of `192条，其中政策22条、其他170条`. */
function totalOf(plain: string, figures: readonly Figure[], index: number, { start }: TextRange): Figure | undefined {
  const { range: place, unit } = figures[index]!;
  const from = Math.max(start, place.start - longestList);
  const list = plain.slice(from, place.start).lastIndexOf('其中');
  const total = list < 0 ? undefined : figures[firstFrom(figures, f => f.range.start, from + list) - 1];
  return total && total.range.start >= start && total.exact && total.unit === unit ? total : undefined;
}

const longestList = 400;

/** Behind a list words may compare its total: `192条，其中…，其他7条，比上年的154条增长25%`. They do if its last part cannot be meant. */
const ofTotal = (comparison: Comparison, total: Figure | undefined): Comparison =>
  total && !mayCompare(comparison, comparison.now.value) && mayCompare(comparison, total.value)
    ? { ...comparison, now: total }
    : comparison;

const mayCompare = ({ was, difference, rising: rose }: Comparison, now: number): boolean =>
  was ? (rose ? now > was.value : now < was.value) : !rose || !difference || difference.value <= now;

const longestBracket = 200;

/** Past the bracket that opens behind a count: `23件（其中网上20件、信函3件），较…`. */
function bracketBehind(plain: string, end: number): number | undefined {
  const found = /^ ?\([^()]*\)/.exec(plain.slice(end, end + longestBracket));
  return found ? end + found[0].length : undefined;
}

/** It closes such a bracket, or one that leaves something out: what follows compares another count. */
function isLastInBracket(plain: string, figures: readonly Figure[], index: number): boolean {
  const { start, end } = figures[index]!.range;
  if (!/^ ?\)/.test(plain.slice(end, end + 2))) return false;
  const from = Math.max(0, start - longestBracket);
  const lead = plain.slice(from, start);
  const open = from + lead.lastIndexOf('(');
  if (lead.lastIndexOf('(') <= lead.lastIndexOf(')')) return false;
  if (/^\( ?(?:其中|不?含|不?包括|另)/.test(plain.slice(open, start))) return true;
  const before = figures[firstFrom(figures, f => f.range.start, open) - 1];
  return before !== undefined && plain.slice(before.range.end, open).trim() === '';
}

/** The figure itself belongs to a comparison of the one before it. */
const isCompared = (plain: string, figures: readonly Figure[], index: number): boolean => {
  const gap = plain.slice(figures[index - 1]?.range.end ?? 0, figures[index]!.range.start);
  return before.test(gap) || change.test(gap) || /(?:较|比|上年|去年|同期)[^,。;]{0,12}$/.test(gap.slice(-16));
};

function readComparison(
  plain: string,
  now: Figure,
  following: readonly Figure[],
  { end: sentenceEnd }: TextRange,
  from = now.range.end,
): Comparison[] {
  let [was, difference, growth]: (Figure | undefined)[] = [];
  let direction: string | undefined;
  let end = from;
  for (const figure of following) {
    if (figure.range.end > sentenceEnd) break;
    const gap = plain.slice(end, figure.range.start).replace(/^ ?\)/, '');
    const changed = change.exec(gap);
    if (!was && figure.unit === now.unit && before.test(gap)) was = figure;
    else if (changed && (figure.unit === '%' ? !growth : !difference && figure.unit === now.unit)) {
      if (direction !== undefined && isRising(direction) !== isRising(changed[1]!)) return [];
      direction ??= changed[1]!;
      if (figure.unit === '%') growth = figure;
      else difference = figure;
    } else break;
    end = figure.range.end;
  }
  if (direction === undefined || (!was && !(difference && growth))) return [];
  return [
    {
      now,
      ...(was && { was }),
      ...(difference && { difference }),
      ...(growth && { growth }),
      word: direction,
      rising: isRising(direction),
      range: range(now.range.start, end),
    },
  ];
}

const isRising = (words: string): boolean => new RegExp(`^(?:${rising})`).test(words);
