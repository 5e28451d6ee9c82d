import { overlaps, type TextEdit } from '../text/range';
import { countBefore } from '../text/search';
import { inTextOrder } from './apply-edits';

/** Edits that are made together or not at all. */
export interface EditGroup {
  readonly edits: readonly TextEdit[];
}

/**
 * The edits that can be made at once, in text order. Groups are taken in the order of their first edit; one that runs
 * into an edit already taken is left out whole. An edit that two groups share is made once.
 */
export function combine(groups: readonly EditGroup[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const sorted = groups.map(group => group.edits.toSorted(inTextOrder)).filter(edits => edits.length > 0);
  sorted.sort((a, b) => inTextOrder(a[0]!, b[0]!));
  for (const edits of sorted) {
    const fresh = edits.filter(edit => !neighbours(taken, edit).some(other => isSame(other, edit)));
    if (fresh.some(edit => neighbours(taken, edit).some(other => overlaps(other.range, edit.range)))) continue;
    for (const edit of fresh) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return taken;
}

const isSame = (a: TextEdit, b: TextEdit): boolean =>
  a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;

/** The taken edits around the place of `edit`: as taken edits are apart, no other can meet it. */
function neighbours(taken: readonly TextEdit[], edit: TextEdit): readonly TextEdit[] {
  const place = placeOf(taken, edit);
  return taken.slice(Math.max(0, place - 2), place + 1);
}

/** The index past the last edit that is not after `edit`. `sorted` is in text order. */
const placeOf = (sorted: readonly TextEdit[], edit: TextEdit): number =>
  countBefore(sorted.length, index => inTextOrder(sorted[index]!, edit) <= 0);
