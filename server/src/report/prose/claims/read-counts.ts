import type { Prose } from '../../report';
import { claimSign } from '../clues';
import { findComplaints, findCompletions, findOutcomes } from './assertions';
import type { Counts } from './claim';
import { type Compact, compact } from './compact';
import { findCounts } from './counts';
import { findDenials } from './denials';
import { findPublications } from './publications';
import { isAboutDisclosure } from './scope';

const cue = /申请|办结|结转|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制|采购|收费|予以公开|部分公开|不予公开/;
const none: Counts = { claims: [], publications: [], completions: [], outcomes: [], complaints: [] };

/** What a narrowed paragraph claims; its figures are only asked for where it may have a claim. */
export function readCounts(plain: string, signs: number, prose: Pick<Prose, 'figures' | 'sentences'>): Counts {
  const speaks = (signs & claimSign.counts) !== 0 && cue.test(plain);
  if (!speaks && (signs & claimSign.publications) === 0) return none;
  const found: Found = { claims: [], publications: [], completions: [], outcomes: [], complaints: [] };
  const { figures, sentences } = prose;
  let next = 0;
  const told: string[] = [];
  for (const sentence of sentences) {
    const first = next;
    while (next < figures.length && figures[next]!.range.start < sentence.end) next++;
    if (sentence.end - sentence.start >= longest) continue;
    const inside = figures
      .slice(first, next)
      .filter(f => sentence.start <= f.range.start && f.range.end <= sentence.end);
    found.publications.push(...findPublications(plain, inside, sentence));
    told.push(plain.slice(sentence.start, sentence.end));
    if (!speaks || !cue.test(told.at(-1)!)) continue;
    for (const claim of findCounts(plain, inside, sentence))
      found.claims.push(
        !claim.disclosure && stillSpokenOf(told.slice(-1 - farthest)) ? { ...claim, disclosure: true } : claim,
      );
    addAssertions(compact(plain, sentence), found);
  }
  return found;
}

type Found = { readonly [K in keyof Counts]: Counts[K][number][] };

function addAssertions(words: Compact, found: Found): void {
  found.claims.push(...findDenials(words));
  found.completions.push(...findCompletions(words));
  found.outcomes.push(...findOutcomes(words));
  found.complaints.push(...findComplaints(words));
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
