import { range, type TextRange } from '../text/range';
import type { Topic } from './prose/claims/claim';
import { sentenceAt } from './prose/search-order';
import type { PlacedParagraph, Report } from './report';
import { type OwnClaim, ownClaims } from './table-claims';
import { tells } from './table-readings';

const topics: readonly Topic[] = ['received', 'handled', 'carried-in', 'carried-out', 'reconsiderations', 'lawsuits'];

/** Exact counts of applications and cases that no table of the report has: only prose can contradict them. */
export function untabledClaims(report: Report): readonly OwnClaim[] {
  const untabled = new Set(topics.filter(topic => !report.forms.some(form => tells(form, topic))));
  return untabled.size > 0
    ? ownClaims(report).filter(claim => untabled.has(claim.topic) && !claim.natural && claim.low === claim.high)
    : [];
}

/** Two claims of one thing with different counts; `first` stands before. */
export interface Conflict {
  readonly first: OwnClaim;
  readonly second: OwnClaim;
}

/** Every claim that differs from the first of its kind, where nothing said beside either explains by how much. */
export function conflictsAmong(claims: readonly OwnClaim[], text: string): readonly Conflict[] {
  const firsts = new Map<string, OwnClaim>();
  const carried = new Set(claims.filter(({ topic }) => topic.startsWith('carried')).map(({ value }) => value));
  const beside = figuresBeside();
  return claims.flatMap(second => {
    const key = kindOf(second, text);
    const first = firsts.get(key);
    if (!first) firsts.set(key, second);
    if (!first || first.value === second.value) return [];
    const difference = Math.abs(first.value - second.value);
    const own = [first.value, second.value].includes(difference);
    const explained = carried.has(difference) || (!own && [first, second].some(c => beside(c).has(difference)));
    return explained ? [] : [{ first, second }];
  });
}

/** Every figure of a claim's paragraph, each paragraph looked through once. */
function figuresBeside(): (claim: OwnClaim) => ReadonlySet<number> {
  const known = new Map<PlacedParagraph, ReadonlySet<number>>();
  return ({ paragraph }) => {
    const values = known.get(paragraph) ?? new Set(paragraph.prose.figures.map(figure => figure.value));
    known.set(paragraph, values);
    return values;
  };
}

/** What was received is not all accepted, what was handled is not all answered. */
function kindOf({ topic, range: { start, end }, denied }: OwnClaim, text: string): string {
  const words = text.slice(start, end);
  if (topic === 'received' && !denied) return /受理/.test(words) ? 'accepted' : 'received';
  if (topic === 'handled') return /答复/.test(words) ? 'answered' : 'handled';
  return topic;
}

/** What one sentence says of receiving, handling and carrying over from or into another year; ranges count from the start of the report. */
export interface Account {
  readonly received: OwnClaim;
  readonly handled: OwnClaim;
  readonly out?: OwnClaim;
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
  if (!received || !handled || !(out ?? carriedIn) || claims.filter(c => c.topic === 'carried-in').length > 1)
    return undefined;
  const { prose, start } = received.paragraph;
  const ends = claims.map(claim => claim.range);
  const whole = range(Math.min(...ends.map(r => r.start)), Math.max(...ends.map(r => r.end)));
  const sentence = prose.sentences[sentenceAt(prose.sentences, received.range.start - start)];
  if (!sentence || otherwise.test(prose.text.slice(sentence.start, sentence.end))) return undefined;
  return { received, handled, ...(out ? { out } : {}), ...(carriedIn ? { carriedIn } : {}), range: whole };
}

/** True if some way of counting makes the account right; what came over from last year may be part of what was received. */
export function isBalanced({ received, handled, out, carriedIn }: Account): boolean {
  const most = received.value + (carriedIn?.value ?? 0);
  if (!out) return handled.value <= most;
  const done = handled.value + out.value;
  return done === most || (carriedIn ? done === received.value : done >= received.value);
}
