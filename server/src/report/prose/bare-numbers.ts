import { overlaps, range, type TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { BareNumber } from '../claims';
import type { Prose } from '../report';
import { figuresWithin, sentenceAt } from './search-order';

const item = /([,、;:(]|其中) {0,2}([\u4e00-\u9fff]{2,14}) {0,2}(\d{1,6}) {0,2}(?=[,、;。)])/g;
/** Words before numbers that count nothing. */
const noCount =
  /(?:年|月|日|第|号|至|到|于|电话|热线|邮编|编码|代码|附件|附表|表|图|版|条|款|项|得分|排名|约|近|超|过|以|时间|型|计划|规划)$/;
const countable = new Set('条件篇份次期场个人户家宗项');

const mostFigures = 40;

/** `公开6件、部分公开3、不予公开1件` in a narrowed text: a number in a list whose other figures have a measure word. */
export function findBareNumbers(
  plain: string,
  { figures, dates, sentences }: Pick<Prose, 'figures' | 'dates' | 'sentences'>,
): BareNumber[] {
  const alone = findAlone(plain, figures, dates);
  if (figures.length < 2) return alone;
  const listed = [...plain.matchAll(item)].flatMap(found => {
    const [whole, , label = '', digits = ''] = found;
    const start = found.index + whole.trimEnd().lastIndexOf(digits);
    const number = range(start, start + digits.length);
    const sentence = sentences[sentenceAt(sentences, start)];
    if (noCount.test(label) || !sentence || covers(figures, number) || covers(dates, number)) return [];
    const counts = figuresWithin(figures, sentence, mostFigures).filter(f => f.unit !== '%');
    const unit = counts[0]?.unit ?? '';
    const sure = counts.length > 1 && counts.every(f => f.unit === unit) && countable.has(unit);
    return sure && counts[0]!.range.start < start ? [{ number, label, unit }] : [];
  });
  return [...listed, ...alone.filter(({ number }) => !listed.some(bare => overlaps(bare.number, number)))];
}

const wholes: readonly (readonly [unit: string, pattern: RegExp])[] = [
  [
    '条',
    /(?<=[,。;:年我局委办镇乡]|全年|^)((?:共|主动|累计|共计){0,2}公开(?:政府|各类){0,2}信息)(?:共|共计|总计)? ?(\d{1,6}) ?(?=[,。;])/g,
  ],
  ['件', /((?:收到|受理|新收|办结)(?:政府)?信息公开申请)(?:共|共计)? ?(\d{1,6}) ?(?=[,。;])/g],
];

/** `主动公开政府信息236。`, `收到政府信息公开申请12，`. */
const findAlone = (
  plain: string,
  figures: readonly { readonly range: TextRange }[],
  dates: readonly { readonly range: TextRange }[],
): BareNumber[] =>
  wholes.flatMap(([unit, pattern]) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: whole, 1: label, 2: digits, index }) => {
      const at = index + whole.lastIndexOf(digits!);
      const number = range(at, at + digits!.length);
      return covers(figures, number) || covers(dates, number) ? [] : [{ number, label: label!, unit, alone: true }];
    }),
  );

/** The one that starts last before the number's end is the only one that can cover it. */
function covers(items: readonly { readonly range: TextRange }[], number: TextRange): boolean {
  const last = items[firstFrom(items, item => item.range.start, number.end) - 1];
  return last !== undefined && overlaps(last.range, number);
}
