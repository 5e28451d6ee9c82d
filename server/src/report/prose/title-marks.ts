import { range, type TextRange } from '../../text/range';
import type { Citation, TitleMark } from '../references';

/** Marks inside a title that are not as they should be: a space at its edge, 《》 or <> within 《》. */
export function findTitleMarks(text: string, plain: string, citations: readonly Citation[]): TitleMark[] {
  return citations.flatMap(({ range: title }) => [...edgeSpaces(text, title), ...nestedMarks(plain, title)]);
}

/** A line that was wrapped at the mark is no space. */
function edgeSpaces(text: string, { start, end }: TextRange): TitleMark[] {
  const inside = text.slice(start + 1, end - 1);
  const lead = inside.length - inside.trimStart().length;
  const trail = inside.trim() === '' ? 0 : inside.length - inside.trimEnd().length;
  return [range(start + 1, start + 1 + lead), range(end - 1 - trail, end - 1)]
    .filter(gap => gap.end > gap.start && !/[\r\n]/.test(text.slice(gap.start, gap.end)))
    .map(gap => ({ kind: 'space', range: gap, edits: [{ range: gap, newText: '' }] }));
}

const opening = /[《<]/;

function nestedMarks(plain: string, { start, end }: TextRange): TitleMark[] {
  const open: number[] = [];
  const marks: TitleMark[] = [];
  for (let at = start + 1; at < end - 1; at++) {
    const mark = plain[at]!;
    if (opening.test(mark)) open.push(at);
    else if (mark === '》' || mark === '>') {
      const from = open.pop();
      if (from === undefined) return marks;
      if (open.length === 0 && isNested(plain, from, at, start, end)) marks.push(replaced(from, at));
    }
  }
  return marks;
}

/** Behind 、 or 和 a mark is missing rather than nested; what has no Chinese in it is a tag. */
const isNested = (plain: string, from: number, to: number, start: number, end: number): boolean =>
  (plain[from] === '<') === (plain[to] === '>') &&
  !/[、,，和与及]/.test(plain[from - 1]!) &&
  !/[、,，和与及]/.test(plain[to + 1]!) &&
  (from > start + 1 || to < end - 2) &&
  /[\u4e00-\u9fff]{2}/.test(plain.slice(from, to));

const replaced = (from: number, to: number): TitleMark => ({
  kind: 'nested',
  range: range(from, to + 1),
  edits: [
    { range: range(from, from + 1), newText: '〈' },
    { range: range(to, to + 1), newText: '〉' },
  ],
});
