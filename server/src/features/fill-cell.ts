import type { FormCell } from '../report/report';
import { displayWidth } from '../text/display-width';
import { range, type TextEdit } from '../text/range';

/**
 * Writes into a blank cell, taking up as much of its padding as it needs, so that aligned columns stay aligned.
 * Undefined where the row ends before the cell: what would be written there would run into the cell before.
 */
export function fillCell(text: string, { range: place }: FormCell, newText: string): TextEdit | undefined {
  if (place.end > place.start) return { range: place, newText };
  if (/[^\s|｜>,，"]$/.test(text.slice(Math.max(0, place.start - 1), place.start))) return undefined;
  const padding = /^ */.exec(text.slice(place.start, place.start + displayWidth(newText) + 1))![0].length;
  const taken = Math.min(displayWidth(newText), Math.max(0, padding - 1));
  return { range: range(place.start, place.start + taken), newText };
}
