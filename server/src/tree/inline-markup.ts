import { leaveOut, type Remaining } from '../text/left-out';
import { range, type TextRange } from '../text/range';

/** Tags that stand amid words and part none, as word processors set every run of words: `<span lang=ZH-CN>2023</span>年`; and spaces by name. */
const inline =
  /<\/?(?:font|span|b|strong|i|em|u|s|a|o:p|st1:\w{1,30}|sup|sub|big|small|bdo|ins|mark|label)(?:[\s/][^<>]{0,1000})?>|&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#x[aA]0|#x3000);/gi;

const none: readonly TextRange[] = [];

/** In order. */
export const inlineMarkup = (text: string): readonly TextRange[] =>
  text.includes('<') || text.includes('&')
    ? [...text.matchAll(inline)].map(({ 0: found, index }) => range(index, index + found.length))
    : none;

/** The words alone; undefined if there is no markup among them. */
export function withoutMarkup(words: string): Remaining | undefined {
  const markup = inlineMarkup(words);
  return markup.length > 0 ? leaveOut(words, markup) : undefined;
}

export const wordsOf = (text: string): string => withoutMarkup(text)?.text ?? text;
