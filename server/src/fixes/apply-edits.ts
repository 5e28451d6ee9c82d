import type { TextEdit } from '../text/range';

/** Reading order; of two edits that start at one place the insertion comes first. */
export const inTextOrder = (a: TextEdit, b: TextEdit): number =>
  a.range.start - b.range.start || a.range.end - b.range.end;

/**
 * The text with every edit made. Offsets are those of `text`, for all edits at once; their order does not matter, except
 * that insertions at one place follow each other as given. Edits must not overlap: see `combine`.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted(inTextOrder)) {
    pieces.push(text.slice(done, edit.range.start), edit.newText);
    done = edit.range.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
