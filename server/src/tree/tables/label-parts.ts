import type { Lexicon } from '../tree';

/** A label of a form, or what a line break or a cell's border leaves of one: its beginning or its end. */
export const isPartOfLabel = (text: string, lexicon: Lexicon): boolean =>
  lexicon.isLabel(text) || lexicon.isLabelPiece(text) || lexicon.isLabelEnd(text);
