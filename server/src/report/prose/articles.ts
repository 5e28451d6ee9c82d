import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { ArticleReference } from '../references';

const article =
  /《(?:中华人民共和国)?(?:政府信息公开)?条例》[^《》。;第]{0,24}第([一二三四五六七八九十]{1,4}|\d{1,2})条/g;

/** `《条例》第三十一条`: which article of the 条例, and what is said of it up to the next stop. */
export function findArticles(plain: string): ArticleReference[] {
  if (!plain.includes('条例》')) return [];
  return [...plain.matchAll(article)].flatMap(found => {
    const end = found.index + found[0].length;
    const number = /\d/.test(found[1]!) ? Number(found[1]) : readHanNumber(found[1]!);
    const at = end - found[1]!.length - 2;
    const after = /^[^。;]*/.exec(plain.slice(end, end + 60))![0];
    return number === undefined ? [] : [{ range: range(at, end), number, after }];
  });
}
