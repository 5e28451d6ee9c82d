import type { TextRange } from '../../text/range';
import type { Average } from '../claims';
import type { Figure } from '../report';
import { figuresWithin } from './search-order';
import { decimalsOf } from './shares';
import type { Span } from './spans';

const mostFigures = 24;
const mean =
  /(?:(日|月|周|季|天)均|平均(?:到)?每个?(工作日|天|日|月|周|季度?)|每个?(天|日|月|周|季度?)平均|人均|平均每[个名家]?([\u4e00-\u9fff]{1,6}))(?:约|为|达)?((?:主动)?[\u4e00-\u9fff]{0,6})$/;
/** Less than a year, or nobody knows how long. */
const otherSpan =
  /以来|开通|上线|成立|启用|运行后|上半年|下半年|季度(?!平?均)|\d ?月|第[一二三四]|最[高多少低]|高峰|旺季|同比|较|比上|原来|以前/;
const workingDays = Array.from({ length: 16 }, (_, extra) => 240 + extra);

/** `公开信息730条，日均3条`: averages that fit no total before them in the sentence. */
export function findAverages(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly Average[] {
  if (!plain.includes('均')) return [];
  return sentences.flatMap(sentence => {
    if (otherSpan.test(plain.slice(sentence.start, sentence.end))) return [];
    const here = figuresWithin(figures, sentence, mostFigures);
    return here.flatMap((average, index) => readAverage(plain, average, here, index) ?? []);
  });
}

function readAverage(plain: string, average: Figure, figures: readonly Figure[], index: number): Average | undefined {
  const found = mean.exec(average.label.value);
  if (!found || average.unit === '%') return undefined;
  const verb = found[5]!.slice(0, 2);
  const totals = figures.slice(0, index).filter(f => f.unit === average.unit && !mean.test(f.label.value));
  const total = totals.at(-1);
  if (!total || (verb.length === 2 && !total.label.value.includes(verb))) return undefined;
  const divisors = divisorsOf(found[1] ?? found[2] ?? found[3], figures.slice(0, index));
  if (divisors.length === 0) return undefined;
  const step = 10 ** -decimalsOf(plain, average);
  const sums = [...totals, sumOf(totals)];
  const fits = sums.some(whole => divisors.some(divisor => isAbout(average, whole, divisor, step)));
  return fits ? undefined : { total, average, divisors };
}

const sumOf = (spans: readonly Span[]): Span =>
  spans.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 });

/** Rounded either way at its last digit; an approximate one may be a tenth off. */
function isAbout({ low, high, exact }: Figure, whole: Span, divisor: number, step: number): boolean {
  const slack = exact ? step : Math.max(step, high / 10);
  return low < whole.high / divisor + slack && whole.low / divisor < high + slack;
}

function divisorsOf(word: string | undefined, before: readonly Figure[]): readonly number[] {
  if (word === '日' || word === '天') return [365, 366, ...workingDays];
  if (word === '工作日') return workingDays;
  if (word === '月') return [12];
  if (word === '周') return [52, 53];
  if (word?.startsWith('季')) return [4];
  return before.filter(f => f.exact && /^[个家所名人]$/.test(f.unit) && f.value > 1).map(f => f.value);
}
