import { range, type TextRange } from '../../server/src/text/range';

/** A text without its marks, and where they stood. Ranges in the order in which they open. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly cursor?: number;
}

/**
 * Reads `⟦…⟧` as an expected range and `‸` as the cursor, and takes both out. Ranges may be empty and may nest; a text
 * whose marks are unbalanced, or that has two cursors, is refused with an error.
 */
export function readMarks(marked: string): MarkedText {
  const ranges: TextRange[] = [];
  const open: number[] = [];
  let text = '';
  let cursor: number | undefined;
  for (const unit of marked.split(/([⟦⟧‸])/)) {
    if (unit === '⟦') {
      open.push(ranges.length);
      ranges.push(range(text.length, -1));
    } else if (unit === '⟧') {
      const index = open.pop();
      if (index === undefined) throw new Error(`⟧ without ⟦ before it, after: ${text.slice(-20)}`);
      ranges[index] = range(ranges[index]!.start, text.length);
    } else if (unit === '‸') {
      if (cursor !== undefined) throw new Error('two cursors ‸ in one text');
      cursor = text.length;
    } else text += unit;
  }
  if (open.length > 0)
    throw new Error(`⟦ without ⟧ behind it, at: ${text.slice(ranges[open[0]!]!.start).slice(0, 20)}`);
  return { text, ranges, ...(cursor === undefined ? {} : { cursor }) };
}

/** Puts `⟦…⟧` around ranges: what a failed expectation shows. */
export function showMarks(text: string, ranges: readonly TextRange[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: '⟦', rank: start === end ? 1 : 2 },
    { at: end, mark: '⟧', rank: start === end ? 1.5 : 0 },
  ]);
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let shown = '';
  let done = 0;
  for (const { at, mark } of marks) {
    shown += text.slice(done, at) + mark;
    done = at;
  }
  return shown + text.slice(done);
}
