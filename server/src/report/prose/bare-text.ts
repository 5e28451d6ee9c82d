import { leaveOut } from '../../text/left-out';
import { range, shiftRange, sliceOf, type TextRange } from '../../text/range';
import { inlineMarkup } from '../../tree/inline-markup';

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
const mayHave = /[\n \u00a0*<&]/;
const han = /[\u4e00-\u9fff〇]/;
const mark = /[，。；：、！？（）《》〈〉“”〔〕【】,;:!?()%％]/;
const digit = /[0-9０-９]/;

/**
 * What a narrow page and a typesetter put into a text: line ends amid a sentence, spaces around figures, the marks of
 * bold words, and tags. `公开 412\n条` reads `公开412条`. Wider gaps stay, and so do spaces between Chinese characters, which may be
 * meant. Undefined where there is nothing to leave out.
 */
export function bareText(text: string, content: TextRange): BareText | undefined {
  if (!mayHave.test(sliceOf(text, content))) return undefined;
  const words = without({ text, content }, inlineMarkup(sliceOf(text, content)));
  const source = words ?? { text, content };
  const bare = without(source, layoutIn(sliceOf(source.text, source.content)));
  if (!words || !bare) return bare ?? words;
  return { ...bare, placeOf: stretch => words.placeOf(bare.placeOf(stretch)) };
}

type Source = Pick<BareText, 'text' | 'content'>;

/** `left` counts from the start of the content; undefined where that is nothing. */
function without({ text, content }: Source, left: readonly TextRange[]): BareText | undefined {
  if (left.length === 0) return undefined;
  const { text: bare, placeOf } = leaveOut(
    text,
    left.map(part => shiftRange(part, content.start)),
  );
  return { text: bare, content: range(content.start, content.end - (text.length - bare.length)), placeOf };
}

function layoutIn(words: string): readonly TextRange[] {
  const bold = boldMarks(words);
  return [...words.matchAll(candidates)]
    .filter(({ 0: gap, index }) => (gap === '**' ? bold.has(index) : isLayout(words, gap, index)))
    .map(({ 0: gap, index }) => range(index, index + gap.length));
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
