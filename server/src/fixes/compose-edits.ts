import { range, type TextEdit, type TextRange } from '../text/range';
import { applyEdits, inTextOrder } from './apply-edits';

/**
 * The edits that do at once what `first` does to `text` and then `second` to the result: apart, in text order. Neither
 * list may overlap in itself.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const between = applyEdits(text, first);
  const earlier = placesAfter(first.toSorted(inTextOrder));
  const later = second.toSorted(inTextOrder);
  const composed: TextEdit[] = [];
  let [passed, taken, moved] = [0, 0, 0];
  for (const whole of unions(
    earlier.map(({ after }) => after),
    later.map(edit => edit.range),
  )) {
    const start = whole.start - moved;
    for (; earlier[passed] && earlier[passed]!.after.end <= whole.end; passed++) moved = earlier[passed]!.moved;
    const from = taken;
    while (later[taken] && later[taken]!.range.end <= whole.end) taken++;
    const inside = later.slice(from, taken).map(edit => withinWhole(edit, whole.start));
    const newText = applyEdits(between.slice(whole.start, whole.end), inside);
    composed.push({ range: range(start, whole.end - moved), newText });
  }
  return composed;
}

/** Where the new text of each edit stands, and by how much the text behind it has moved. */
function placesAfter(edits: readonly TextEdit[]): readonly { readonly after: TextRange; readonly moved: number }[] {
  let moved = 0;
  return edits.map(({ range: { start, end }, newText }) => {
    const from = start + moved;
    moved += newText.length - (end - start);
    return { after: range(from, from + newText.length), moved };
  });
}

const withinWhole = ({ range: { start, end }, newText }: TextEdit, from: number): TextEdit => ({
  range: range(start - from, end - from),
  newText,
});

/** The ranges of both lists, those that touch put together. */
function unions(a: readonly TextRange[], b: readonly TextRange[]): readonly TextRange[] {
  const all: TextRange[] = [];
  for (const next of [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = all.at(-1);
    if (last && next.start <= last.end) all[all.length - 1] = range(last.start, Math.max(last.end, next.end));
    else all.push(next);
  }
  return all;
}
