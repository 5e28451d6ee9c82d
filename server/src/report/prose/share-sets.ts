import { range, type TextRange } from '../../text/range';
import type { ShareSet } from '../claims';
import type { Figure } from '../report';
import { areOneDivision } from './breakdowns';
import { figuresWithin } from './search-order';
import { decimalsOf } from './shares';

/** `占60%`, `占申请总数的60%`, `占比为60%`; no word of another whole. */
const share =
  /占(?:比|了)?(?:(?:全部)?(?:申请|公开|办理|答复|信息|收到|受理|留言|来信)*(?:总数|总量|总件数|总条数))?的?(?:比例|比重)?(?:为|达到?|是)?:? ?$/;
/** `分别占60%、30%和10%`: between two shares of one 占. */
const inRow = /^ ?(?:[、,]|和|及|以及) ?$/;
/** Whoever begins so divides one whole without overlap. */
const division = /(?:[从按就]|按照)[^,;。:、%]{1,14}(?:看|分|来说|而言|划分|统计)[,:]/;
const survey = /问卷|调查|多选|受访|访问|渠道/;
/** The last share of a whole that has no others. */
const rest = /(?:^|[、,;:]|和|及|与)(?:其他|其它|其余|剩余)[^、,;。]{0,12}$/;
/** Not one whole, not all of it, or not shares alone. */
const unclear =
  /其中|中[,:]|主要|最[多高]|较[多高]|居前|排名|前[一二三四五六七八九十\d]|约|近|超|等|增|降|同比|环比|较|比[上去]|率|其次|分别由/;

const mostFigures = 48;

/** Shares of one whole, told one after the other: those with 其他 among them make 100, those of one division no more. */
export function findShareSets(plain: string, figures: readonly Figure[], sentences: readonly TextRange[]): ShareSet[] {
  if (!plain.includes('占') || !plain.includes('%')) return [];
  const isShare = ({ unit, number }: Figure) =>
    unit === '%' && share.test(plain.slice(Math.max(0, number.start - 16), number.start));
  return sentences.flatMap((sentence, index) => {
    const here = figuresWithin(figures, sentence, mostFigures);
    const clauses = clausesOf(plain, sentence);
    const before = index > 0 ? figuresWithin(figures, sentences[index - 1]!, mostFigures) : [];
    const alone = clauses.length === 1 && !before.some(isShare);
    return clauses.flatMap(clause => readSet(plain, here, { clause, alone, isShare }) ?? []);
  });
}

/** The sentence; its parts between semicolons where one of them has several percentages. */
function clausesOf(plain: string, { start, end }: TextRange): readonly TextRange[] {
  const ends = [...plain.slice(start, end).matchAll(/;/g)].map(mark => start + mark.index);
  const clauses = [...ends, end].map((to, at) => range(at === 0 ? start : ends[at - 1]! + 1, to));
  return clauses.some(c => plain.slice(c.start, c.end).split('%').length > 2) ? clauses : [range(start, end)];
}

interface Place {
  readonly clause: TextRange;
  /** No other share is told near by. */
  readonly alone: boolean;
  readonly isShare: (figure: Figure) => boolean;
}

function readSet(plain: string, figures: readonly Figure[], { clause, alone, isShare }: Place): ShareSet | undefined {
  const within = (f: Figure) => clause.start <= f.range.start && f.range.end <= clause.end;
  const shares = figures.filter(f => f.unit === '%' && within(f));
  const last = shares.at(-1);
  if (shares.length < 2 || !last) return undefined;
  const gap = (at: number) => plain.slice(shares[at - 1]!.range.end, shares[at]!.range.start);
  if (!shares.every((figure, at) => figure.exact && (isShare(figure) || (at > 0 && inRow.test(gap(at))))))
    return undefined;
  const words = plain.slice(clause.start, last.number.start).replace(/\((占[^()%]{0,10}[\d.]+%)\)/g, '$1');
  if (unclear.test(words) || words.includes(')') || words.split('占').length > shares.length + 1) return undefined;
  const whole = rest.test(words.replace(/(?:[\d.]+ ?[^\d ,;、。]{1,2})?[,(]? ?(?:分别)?占[^占]{0,12}$/, ''));
  const divided =
    whole ||
    isComplement(plain, shares) ||
    (!survey.test(words) && (division.test(words) || areOneDivision(wordsBefore(plain, clause, shares))));
  if (!divided) return undefined;
  return { shares, closed: whole && alone, decimals: shares.map(figure => decimalsOf(plain, figure)) };
}

/** What each share is of: `予以公开6件（占` before `60%）`. */
const wordsBefore = (plain: string, { start }: TextRange, shares: readonly Figure[]): readonly string[] =>
  shares.map((figure, at) => plain.slice(at === 0 ? start : shares[at - 1]!.range.end, figure.range.start));

/** `满意占95%，不满意占6%`. */
function isComplement(plain: string, shares: readonly Figure[]): boolean {
  const [a = '', b = ''] = shares.map(({ number }) => {
    const before = plain.slice(Math.max(0, number.start - 30), number.start).replace(/ /g, '');
    return /([\u4e00-\u9fff]{2,12}?)(?:\d+[件条人份篇名次])?[,(]?占[^占]{0,10}$/.exec(before)?.[1] ?? '';
  });
  return shares.length === 2 && /^[不未非]/.test(b) && b.length > 2 && a.endsWith(b.slice(1));
}
