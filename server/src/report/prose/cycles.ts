import { range, type TextRange } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Cycle } from '../claims';
import type { Figure } from '../report';
import { sentenceAt } from './search-order';

const word = /按月|逐月|每个?月|按季度?|逐季|每个?季度/g;
const whole = /全年|共|累计/;
/** Reasons for a shorter year. */
const partly = /成立|组建|月起|月开始|季度起|上半年|下半年|截至|自\d|从\d|新设|改革/;

/** `按月通报，全年9次` in a narrowed text: something done every month or quarter, and how often it was done. */
export function findCycles(plain: string, figures: readonly Figure[], sentences: readonly TextRange[]): Cycle[] {
  if (!/月|季/.test(plain)) return [];
  return [...plain.matchAll(word)].flatMap(found => {
    const at = found.index;
    const end = at + found[0].length;
    const sentence = sentences[sentenceAt(sentences, at)];
    const figure = figures[firstFrom(figures, f => f.range.start, end)];
    if (!sentence || !figure || figure.range.start > Math.min(sentence.end, end + 30)) return [];
    const gap = plain.slice(end, figure.range.start);
    const each = found[0].startsWith('每');
    const linked = whole.test(gap) || (!each && !/[,;、]/.test(gap));
    const counted = figure.exact && /^[次期]$/.test(figure.unit) && figure.value > 1;
    if (
      !linked ||
      !counted ||
      gap.includes(';') ||
      partly.test(plain.slice(Math.max(sentence.start, at - 200), Math.min(sentence.end, at + 200)))
    )
      return [];
    return [{ word: range(at, end), figure, times: found[0].includes('月') ? 12 : 4 }];
  });
}
