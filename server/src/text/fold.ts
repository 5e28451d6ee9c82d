import { narrow } from './width';

/**
 * The key by which labels and headings are compared: letters, digits and Chinese characters alone, in one width, 其它 as
 * 其他. `（一）予以 公开` and `(一)予以公开` have one key.
 */
export function fold(text: string): string {
  if (onlyHan.test(text)) return text.includes('其它') ? text.replace(/其它/g, '其他') : text;
  return narrow(text).replace(notCompared, '').replace(/其它/g, '其他').toLowerCase();
}

const onlyHan = /^[\u4e00-\u9fff]*$/;
const notCompared = /[^\p{L}\p{N}]+/gu;

/** Leaves out what stands in round or square brackets: `主动公开政府信息数（…计1条）` → `主动公开政府信息数`. */
export const withoutBrackets = (text: string): string =>
  opening.test(text) ? text.split(behindClosing).map(withoutLast).join('') : text;

const opening = /[（(【[]/;
const behindClosing = /(?<=[）)】\]])/;

/** Without the bracket that closes at the end, from the first that opens on. */
function withoutLast(piece: string): string {
  const from = /[）)】\]]$/.test(piece) ? piece.search(opening) : -1;
  return from < 0 ? piece : piece.slice(0, from);
}
