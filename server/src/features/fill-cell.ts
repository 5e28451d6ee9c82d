import type { FormCell } from '../report/report';
import { displayWidth } from '../templates/display-width';
import { range, type TextEdit } from '../text/range';

/** Writes into a blank cell, taking up as much of its padding as it needs, so that aligned columns stay aligned. */
export function fillCell(text: string, { range: place }: FormCell, newText: string): TextEdit {
  if (place.end > place.start) return { range: place, newText };
  const padding = /^ */.exec(text.slice(place.start))![0].length;
  const taken = Math.min(displayWidth(newText), Math.max(0, padding - 1));
  return { range: range(place.start, place.start + taken), newText };
}
