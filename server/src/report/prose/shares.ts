import type { TextRange } from '../../text/range';
import type { Share } from '../claims';
import type { Figure } from '../report';
import { figuresWithin, sentenceAt } from './search-order';

/** Rates of parts of a whole: over 100 % they say nothing. 增长率 and 完成率 may well be. */
const rate =
  /(答复|办结|公开|回复|回收|合格|准确|满意|知晓|覆盖|及时|维持|通过|按期|按时)(?:率|(?<=满意|知晓)度)(?:均?为|均?达到?|高达|是)? *$/;
const plainShare =
  /^所?占(?:比|比例|比重|(?:全部|申请|公开|办理|答复|信息|收到|受理){0,4}(?:总数|总体|总量|总件数|总条数)|(?:全部|所有)(?:申请|信息|公开|政府信息){0,2})?的?(?:比例|比重)?的?(?:为|达到?|约)? *$/;
const growth = /增|长|升|降|减|提高|回落|同比|环比|较|百分点/;

/** Shares of a whole in a narrowed text: `网络申请30件，占75%`, `受理40件，答复30件，答复率75%`. */
export function findShares(plain: string, figures: readonly Figure[], sentences: readonly TextRange[]): Share[] {
  return figures.flatMap((figure, index) => {
    if (figure.unit !== '%' || !figure.exact || growth.test(figure.label.value)) return [];
    const name = rate.exec(figure.label.value)?.[1];
    if (!name && !plainShare.test(figure.label.value) && !isBracketed(plain, figures, index)) return [];
    const sentence = sentenceAt(sentences, figure.range.start);
    if (sentence < 0) return [];
    const here = figuresWithin(figures, sentences[sentence]!, mostFigures);
    const before = sentence > 0 ? figuresWithin(figures, sentences[sentence - 1]!, mostFigures) : [];
    const part = name ? partOfRate(here, figure, name) : partBeside(plain, figures, index);
    const known = [...before, ...here].filter(isCount);
    return [
      {
        figure,
        ...(part ? { part } : {}),
        wholes: part ? wholesOf(plain, part, here, before.filter(announcedFor(plain, sentences[sentence]!))) : [],
        quotients: known.map(f => f.value),
        decimals: decimalsOf(plain, figure),
      },
    ];
  });
}

const mostFigures = 24;

const isCount = ({ unit }: Figure): boolean => unit !== '%' && !unit.endsWith('百分点');

/** `30件（75%）`: a share and no change; of 100 % it may be the rate of the part itself. */
function isBracketed(plain: string, figures: readonly Figure[], index: number): boolean {
  const [before, figure] = [figures[index - 1], figures[index]!];
  if (!before || !isCount(before) || figure.value >= 100 || /[增长升降减多少比较涨余]/.test(before.label.value))
    return false;
  return (
    /^ *\( *$/.test(plain.slice(before.range.end, figure.number.start)) && /^ *\)/.test(plain.slice(figure.range.end))
  );
}

/** `30件，占75%`, `30件（占75%）`, `30件（75%）`: nothing else between. */
function partBeside(plain: string, figures: readonly Figure[], index: number): Figure | undefined {
  const before = figures[index - 1];
  if (!before || !isCount(before) || !before.exact) return undefined;
  const gap = plain.slice(before.range.end, figures[index]!.number.start);
  return /^ *(?:[,、(]? *所?占|\( *$)/.test(gap) && gap.length < 14 ? before : undefined;
}

/** The only figure before a rate that says what the rate counts: `答复30件，答复率…`, best in its own words: `按期答复28件，按期答复率…`. */
function partOfRate(here: readonly Figure[], share: Figure, name: string): Figure | undefined {
  const counted = here.filter(
    f =>
      isCount(f) &&
      f.exact &&
      f.range.end <= share.range.start &&
      f.label.value.includes(name === '回收' ? '收回' : name),
  );
  const stem = /([\u4e00-\u9fff]{3,8})率[^率]*$/.exec(share.label.value)?.[1];
  const named = stem ? counted.filter(f => f.label.value.endsWith(stem)) : [];
  if (named.length === 1) return named[0];
  const due = counted.filter(f => /应|须|需/.test(f.label.value));
  if (counted.length === 2 && due.length === 1) return counted.find(f => f !== due[0]);
  return counted.length === 1 ? counted[0] : undefined;
}

/**
 * Larger figures in the same unit that are no shares themselves: those before it in its sentence, else the totals of the
 * sentence before.
 */
function wholesOf(plain: string, part: Figure, here: readonly Figure[], before: readonly Figure[]): readonly Figure[] {
  const larger = (f: Figure) => f.exact && f.unit === part.unit && f.value > part.value && !isShare(plain, f);
  const near = here.filter(f => f.range.end <= part.range.start && larger(f));
  return near.length > 0 ? near : before.filter(larger);
}

const total = /[共总]|合计|累计|收到|受理|收回/;

/** Which figures of the sentence before may be the whole: totals, or any where this one goes on with `其中，`. */
const announcedFor =
  (plain: string, { start }: TextRange) =>
  (figure: Figure): boolean =>
    total.test(figure.label.value) || /^ *其中/.test(plain.slice(start, start + 8));

const isShare = (plain: string, { range: { start, end } }: Figure): boolean =>
  /^ *(?:[,(]? *所?占|\( *\d[\d.]* *%)/.test(plain.slice(end, end + 14)) ||
  /上年|去年|同期/.test(plain.slice(Math.max(0, start - 8), start));

/** How many digits stand behind the point, in either width. */
export const decimalsOf = (text: string, { number }: Figure): number =>
  /[.．]([\d０-９]+)$/.exec(text.slice(number.start, number.end))?.[1]?.length ?? 0;
