/** Lines as one: each break, with the white space around it, becomes `joint`. What is at both ends stays. */
export const onOneLine = (text: string, joint = ''): string =>
  /[\r\n]/.test(text) ? joinPieces(text.split(/[\r\n]+/), joint) : text;

/** What was broken into `pieces`, without the white space at which it was; a regular expression would look through it again and again. */
export function joinPieces(pieces: readonly string[], joint = ''): string {
  const last = pieces.length - 1;
  return pieces
    .map((piece, at) => (at === 0 ? piece.trimEnd() : at === last ? piece.trimStart() : piece.trim()))
    .filter((piece, at) => piece !== '' || at === 0 || at === last)
    .join(joint);
}
