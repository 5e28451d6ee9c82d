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
    .map((read, at) => ({ ...read, at }))
    .filter(({ sentence }) => cue.test(plain.slice(sentence.start, sentence.end)))
    .map(read => ({ ...read, compact: compact(plain, read.sentence) }));
  const goesOn = (at: number) =>
    stillSpokenOf(
      all.slice(Math.max(0, at - farthest), at + 1).map(r => plain.slice(r.sentence.start, r.sentence.end)),
    );
  return {
    claims: speaking.flatMap(r => [
      ...findCounts(plain, r.figures, r.sentence).map(claim =>
        claim.disclosure || !goesOn(r.at) ? claim : { ...claim, disclosure: true },
      ),
      ...findDenials(r.compact),
    ]),
    publications: all.flatMap(r => findPublications(plain, r.figures, r.sentence)),
    completions: speaking.flatMap(r => findCompletions(r.compact)),
    outcomes: speaking.flatMap(r => findOutcomes(r.compact)),
    complaints: speaking.flatMap(r => findComplaints(r.compact)),
  };
}

/** `收到政府信息公开申请5件。申请主要涉及林权。上年结转1件，办结4件。`: the last sentence still speaks of applications. */
function stillSpokenOf(sentences: readonly string[]): boolean {
  const [first = '', ...others] = sentences.slice(
    Math.max(
      0,
      sentences.slice(0, -1).findLastIndex(s => isAboutDisclosure(s) && s.includes('申请')),
    ),
  );
  if (!isAboutDisclosure(first) || !others.at(-1)?.includes('结转')) return false;
  return !others.some(s => otherMatter.test(s));
}

/** So many sentences may stand between. */
const farthest = 4;
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
