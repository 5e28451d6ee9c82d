import { overlaps, range, type TextRange } from '../../text/range';
import type { BareNumber } from '../claims';
import type { Figure, ProseDate } from '../report';

const item = /([,、;:(]|其中) {0,2}([\u4e00-\u9fff]{2,14}) {0,2}(\d{1,6}) {0,2}(?=[,、;。)])/g;
/** Words before numbers that count nothing. */
const noCount =
  /(?:年|月|日|第|号|至|到|于|电话|热线|邮编|编码|代码|附件|附表|表|图|版|条|款|项|得分|排名|约|近|超|过|以|时间|型|计划|规划)$/;
const countable = new Set('条件篇份次期场个人户家宗项');

/** `公开6件、部分公开3、不予公开1件` in a narrowed text: a number in a list whose other figures have a measure word. */
export function findBareNumbers(
  plain: string,
  figures: readonly Figure[],
  dates: readonly ProseDate[],
  sentences: readonly TextRange[],
): BareNumber[] {
  if (figures.length < 2) return [];
  return [...plain.matchAll(item)].flatMap(found => {
    const [whole, , label = '', digits = ''] = found;
    const start = found.index + whole.trimEnd().lastIndexOf(digits);
    const number = range(start, start + digits.length);
    const sentence = sentences.find(s => s.start <= start && start < s.end);
    if (noCount.test(label) || !sentence || [...figures, ...dates].some(f => overlaps(f.range, number))) return [];
    const counts = figures.filter(
      f => sentence.start <= f.range.start && f.range.end <= sentence.end && f.unit !== '%',
    );
    const unit = counts[0]?.unit ?? '';
    const sure = counts.length > 1 && counts.every(f => f.unit === unit) && countable.has(unit);
    return sure && counts[0]!.range.start < start ? [{ number, label, unit }] : [];
  });
}
