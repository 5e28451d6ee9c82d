import type { TableRow } from '../tree/tree';

/** Reads what a header says of the columns of `form`. */
export type HeaderReader<F extends object, T> = (header: readonly TableRow[], form: F) => T;

const mostKept = 256;
const longestKept = 400;

/**
 * Most tables of a form have the header as it is printed: for the same words `read`, a pure function of words and form, is
 * asked once.
 */
export function rememberHeaders<F extends object, T>(read: HeaderReader<F, T>): HeaderReader<F, T> {
  const known = new Map<F, Map<string, { readonly made: T }>>();
  return (header, form) => {
    const words = wordsOf(header);
    if (words.length > longestKept) return read(header, form);
    const ofForm = known.get(form) ?? new Map<string, { readonly made: T }>();
    const kept = ofForm.get(words);
    if (kept) return kept.made;
    if (ofForm.size >= mostKept) ofForm.clear();
    const made = read(header, form);
    known.set(form, ofForm.set(words, { made }));
    return made;
  };
}

/** Cells and rows apart by marks with the length of each cell, so that no other header has the same words. */
function wordsOf(header: readonly TableRow[]): string {
  let words = '';
  for (const { cells } of header) {
    for (const { text } of cells) words += `${text.length}:${text}`;
    words += '\n';
  }
  return words;
}
