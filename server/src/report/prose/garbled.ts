import { range, type TextRange } from '../../text/range';

/** The second and third byte of a Chinese character read as Windows-1252. */
const byte = '[\\u0080-\\u00bf\\u0152-\\u017e\\u02c6\\u02dc\\u2013-\\u2122]';
/** What UTF-8 read as GBK is full of: `锛屽` begins with a comma, `鍏紑` is 公开. */
const garbled = new RegExp(
  `(?:[\\ue000-\\uf8ff]|锟斤拷?|烫烫烫|屯屯屯|鏀垮簻|淇℃伅|鍏紑|銆|锛[屼屽屾屸屻堜堝堟堢堣堥氫氬氭氱氳氶涗涘涙涚涜]|[âãäåæçèéï]${byte}${byte})+`,
  'g',
);

/** Stretches that were decoded wrongly, or are written in signs of a private font. */
export const findGarbled = (text: string): TextRange[] =>
  [...text.matchAll(garbled)].map(({ 0: run, index }) => range(index, index + run.length));
