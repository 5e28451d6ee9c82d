import { range, type TextRange } from '../text/range';
import type { Topic } from './prose/claims/claim';
import { sentenceAt } from './prose/search-order';
import type { Report } from './report';
import { type OwnClaim, ownClaims } from './table-claims';
import { tells } from './table-readings';

const topics: ReadonlySet<Topic> = new Set([
  'received',
  'handled',
  'carried-in',
  'carried-out',
  'reconsiderations',
  'lawsuits',
]);

/** Exact counts of applications and cases that no table of the report has: only prose can contradict them. */
export const untabledClaims = (report: Report): readonly OwnClaim[] =>
  ownClaims(report).filter(
    claim => topics.has(claim.topic) && !claim.natural && !report.forms.some(form => tells(form, claim.topic)),
  );

/** Two claims of one thing with different counts; `first` stands before. */
export interface Conflict {
  readonly first: OwnClaim;
  readonly second: OwnClaim;
}

/** Every claim that differs from the first of its kind, where nothing said beside either explains by how much. */
export function conflictsAmong(claims: readonly OwnClaim[], text: string): readonly Conflict[] {
  const firsts = new Map<string, OwnClaim>();
  return claims.flatMap(second => {
    const key = kindOf(second, text);
    const first = firsts.get(key);
    if (!first) firsts.set(key, second);
    return first && first.value !== second.value && !isExplained(first, second, claims) ? [{ first, second }] : [];
  });
}

/** What was received is not all accepted, what was handled is not all answered. */
function kindOf({ topic, range: { start, end }, denied }: OwnClaim, text: string): string {
  const words = text.slice(start, end);
  if (topic === 'received' && !denied) return /受理/.test(words) ? 'accepted' : 'received';
  if (topic === 'handled') return /答复/.test(words) ? 'answered' : 'handled';
  return topic;
}

/** The difference is a figure that stands beside one of them, or what was carried over. */
function isExplained(first: OwnClaim, second: OwnClaim, claims: readonly OwnClaim[]): boolean {
  const difference = Math.abs(first.value - second.value);
  const carried = claims.some(({ topic, value }) => topic.startsWith('carried') && value === difference);
  const own = [first.value, second.value].includes(difference);
  const beside = [first, second].some(({ paragraph: { prose } }) => prose.figures.some(f => f.value === difference));

  return carried || (beside && !own);
}

/** What one sentence says of receiving, handling and carrying over; ranges count from the start of the report. */
export interface Account {
  readonly received: OwnClaim;
  readonly handled: OwnClaim;
  readonly out: OwnClaim;
  readonly carriedIn?: OwnClaim;
  readonly range: TextRange;
}

/** Withdrawn, refused, supplemented: applications that are neither handled nor carried over. */
const otherwise = /撤|不予处理|不再处理|其[他它]处理|补正|终止|重复|转[办交送]|移送|合并|非政府信息|视为|正在|尚未|另/;

/** Sentences that close the balance of applications: `收到5件，上年结转1件，办结4件，结转下年度2件`. */
export function accountsAmong(claims: readonly OwnClaim[]): readonly Account[] {
  const sentences = new Map<string, OwnClaim[]>();
  for (const claim of claims) {
    const { paragraph } = claim;
    const at = sentenceAt(paragraph.prose.sentences, claim.range.start - paragraph.start);
    const key = `${paragraph.start} ${at}`;
    sentences.set(key, [...(sentences.get(key) ?? []), claim]);
  }
  return [...sentences.values()].flatMap(said => accountOf(said) ?? []);
}

function accountOf(claims: readonly OwnClaim[]): Account | undefined {
  const one = (topic: Topic): OwnClaim | undefined => {
    const found = claims.filter(claim => claim.topic === topic);
    return found.length === 1 ? found[0] : undefined;
  };
  const [received, handled, out] = [one('received'), one('handled'), one('carried-out')];
  const carriedIn = one('carried-in');
  if (!received || !handled || !out || claims.filter(c => c.topic === 'carried-in').length > 1) return undefined;
  const { prose, start } = received.paragraph;
  const ends = claims.map(claim => claim.range);
  const whole = range(Math.min(...ends.map(r => r.start)), Math.max(...ends.map(r => r.end)));
  const sentence = prose.sentences[sentenceAt(prose.sentences, received.range.start - start)];
  if (!sentence || otherwise.test(prose.text.slice(sentence.start, sentence.end))) return undefined;
  return { received, handled, out, ...(carriedIn ? { carriedIn } : {}), range: whole };
}

/** True if some way of counting makes the account right; what came over from last year may be part of what was received. */
export function isBalanced({ received, handled, out, carriedIn }: Account): boolean {
  const done = handled.value + out.value;
  if (!carriedIn) return done >= received.value;
  return done === received.value || done === received.value + carriedIn.value;
}
