import { range, type TextRange } from '../../text/range';
import { lastAtMost } from '../../text/search';

/** A paragraph's text without what only lays it out, and where its units stand in the full text. */
export interface BareText {
  readonly text: string;
  readonly content: TextRange;
  /** The place in the full text of a stretch of this one. */
  readonly placeOf: (stretch: TextRange) => TextRange;
}

/** Line ends with the space around them, and with a page number between two of them; single spaces; marks of bold words. */
const candidates =
  /(?<![ \t\u3000\u00a0])[ \t\u3000\u00a0]*\r?\n\s*(?:(?:[-\u2010-\u2015－] ?\d{1,3} ?[-\u2010-\u2015－]|第 ?\d{1,3} ?页.{0,10}|\d{1,3} ?\/ ?\d{1,3})\s*\n\s*)?|(?<![ \u00a0])[ \u00a0](?![ \u00a0])|\*\*/g;
const mayHave = /[\n \u00a0*]/;
const han = /[\u4e00-\u9fff〇]/;
const mark = /[，。；：、！？（）《》〈〉“”〔〕【】,;:!?()%％]/;
const digit = /[0-9０-９]/;

/**
 * What a narrow page and a typesetter put into a text: line ends amid a sentence, spaces around figures, and the marks of
 * bold words. `公开 412\n条` reads `公开412条`. Wider gaps stay, and so do spaces between Chinese characters, which may be
 * meant. Undefined where there is nothing to leave out.
 */
export function bareText(text: string, content: TextRange): BareText | undefined {
  const inside = text.slice(content.start, content.end);
  if (!mayHave.test(inside)) return undefined;
  const bold = boldMarks(inside);
  const left: TextRange[] = [];
  for (const { 0: gap, index } of inside.matchAll(candidates)) {
    const isLeft = gap === '**' ? bold.has(index) : isLayout(inside, gap, index);
    if (isLeft) left.push(range(content.start + index, content.start + index + gap.length));
  }
  return left.length === 0 ? undefined : without(text, content, left);
}

/** `**平台建设。** 收到…`; `公开**条` has a number left out. */
function boldMarks(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!text.includes('**')) return places;
  for (const { 0: words, index } of text.matchAll(/\*\*(?![\s条件篇次期份个项])[^*\n]{1,80}(?<!\s)\*\*(?!\*)/g)) {
    places.add(index);
    places.add(index + words.length - 2);
  }
  return places;
}

/** Between two figures, or two words of Latin letters, a gap is one. */
function isLayout(text: string, gap: string, at: number): boolean {
  const past = at + gap.length;
  const before = sideOf(text[text.startsWith('**', at - 2) ? at - 3 : at - 1]);
  const behind = sideOf(text[text.startsWith('**', past) ? past + 2 : past]);
  if (before === 'other' || behind === 'other') return false;
  if (before === 'digit' && behind === 'digit') return gap.trim() === '' && /^\r?\n$/.test(gap);
  return gap.includes('\n') || before !== 'han' || behind !== 'han';
}

function sideOf(unit: string | undefined): 'han' | 'mark' | 'digit' | 'other' {
  if (unit === undefined) return 'other';
  return han.test(unit) ? 'han' : digit.test(unit) ? 'digit' : mark.test(unit) ? 'mark' : 'other';
}

function without(text: string, content: TextRange, left: readonly TextRange[]): BareText {
  /** Where each stretch that is kept begins, here and in the full text. */
  const heres: number[] = [0];
  const theres: number[] = [0];
  const kept: string[] = [];
  let from = 0;
  let here = 0;
  for (const { start, end } of left) {
    kept.push(text.slice(from, start));
    here += start - from;
    heres.push(here);
    theres.push(end);
    from = end;
  }
  kept.push(text.slice(from));
  const removed = from - here;
  const placeAt = (offset: number): number => {
    const last = lastAtMost(heres, offset);
    return theres[last]! + offset - heres[last]!;
  };
  return {
    text: kept.join(''),
    content: range(content.start, content.end - removed),
    placeOf: ({ start, end }) =>
      start >= end ? range(placeAt(start), placeAt(start)) : range(placeAt(start), placeAt(end - 1) + 1),
  };
}
