import { eastAsianWidth } from 'get-east-asian-width';

/** Columns a text takes in a monospaced font: 2 for `年` and `（`, 1 for `2` and, as editors draw them, for `“`. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + eastAsianWidth(character.codePointAt(0)!), 0);
