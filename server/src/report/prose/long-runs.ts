import { range, type TextRange } from '../../text/range';

const longRun = /[一-龥]{46,}/g;

/** More Chinese characters in a row, without any mark, than can be read in one breath. Line ends inside count as marks. */
export const findLongRuns = (text: string): TextRange[] =>
  [...text.matchAll(longRun)].map(m => range(m.index, m.index + m[0].length));
