import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that the text takes on a terminal: 2 for 汉, `，` and `（`, 1 for ASCII, 0 for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mn}|\p{Cf}/u.test(character) ? 0 : widthOf(character);
  return width;
}

/** Quotation marks such as “” are of ambiguous width; Chinese fonts draw most of them wide, terminals narrow. */
const widthOf = (character: string): number => eastAsianWidth(character.codePointAt(0)!, { ambiguousAsWide: false });

export const padEndDisplay = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStartDisplay = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
