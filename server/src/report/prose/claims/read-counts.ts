import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import { findComplaints, findCompletions, findOutcomes } from './assertions';
import type { Counts } from './claim';
import { compact } from './compact';
import { findCounts } from './counts';
import { findDenials } from './denials';
import { findPublications } from './publications';
import { isAboutDisclosure } from './scope';

const cue = /申请|办结|结转|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制|采购|收费/;
const publishing = /发布|公开|推送|编发|刊发|刊登|承办|收到/;
const none: Counts = { claims: [], publications: [], completions: [], outcomes: [], complaints: [] };

/** What a narrowed paragraph claims; `figures` is only asked where a sentence may have a claim. */
export function readCounts(plain: string, figures: () => readonly Figure[], sentences: readonly TextRange[]): Counts {
  if (!cue.test(plain) && !publishing.test(plain)) return none;
  const all = withFigures(figures(), sentences).filter(({ sentence: { start, end } }) => end - start < longest);
  const speaking = all
    .filter(({ sentence }) => cue.test(plain.slice(sentence.start, sentence.end)))
    .map(read => ({ ...read, compact: compact(plain, read.sentence) }));
  const goesOn = (i: number) => i > 0 && continues(speaking[i - 1]!.compact.text, speaking[i]!.compact.text);
  return {
    claims: speaking.flatMap((r, i) => [
      ...findCounts(plain, r.figures, r.sentence).map(claim => (goesOn(i) ? { ...claim, disclosure: true } : claim)),
      ...findDenials(r.compact),
    ]),
    publications: all.flatMap(r => findPublications(plain, r.figures, r.sentence)),
    completions: speaking.flatMap(r => findCompletions(r.compact)),
    outcomes: speaking.flatMap(r => findOutcomes(r.compact)),
    complaints: speaking.flatMap(r => findComplaints(r.compact)),
  };
}

/** `收到政府信息公开申请5件。上年结转1件，办结4件。`: applications are still spoken of. */
const continues = (before: string, sentence: string): boolean =>
  /结转/.test(sentence) && !otherMatter.test(sentence) && isAboutDisclosure(before) && before.includes('申请');
const otherMatter =
  /信访|投诉|举报|咨询|热线|提案|建议|许可|审批|登记|案件|处罚|仲裁|调解|补贴|救助|工单|留言|资金|结转结余|预算|决算|项目/;

/** A longer one is no sentence. */
const longest = 2000;

/** Every sentence with its figures; both come in the order of the text. */
function withFigures(figures: readonly Figure[], sentences: readonly TextRange[]) {
  let next = 0;
  return sentences.map(sentence => {
    const inside: Figure[] = [];
    for (; next < figures.length && figures[next]!.range.start < sentence.end; next++) {
      const { start, end } = figures[next]!.range;
      if (sentence.start <= start && end <= sentence.end) inside.push(figures[next]!);
    }
    return { sentence, figures: inside };
  });
}
