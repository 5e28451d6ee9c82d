import assert from 'node:assert/strict';
import type { TextRange } from '../../server/src/text/range';
import { showMarks } from './marked-text';

/** Asserts that things were found just where the ranges are. */
export function checkPlaces(
  text: string,
  found: readonly { readonly range: TextRange }[],
  expected: readonly TextRange[],
): void {
  const places = found.map(({ range }) => range);
  assert.equal(showMarks(text, places), showMarks(text, expected));
}
