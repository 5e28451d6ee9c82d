import { sliceOf } from '../text/range';
import { narrow } from '../text/width';
import type { Report } from './report';

const openDate = /20\d\d年 {0,4}(?:\d{1,2})? {0,4}月 {0,4}(?:\d{1,2})? {0,4}日$/;
const lastBlocks = 4;

/** True where the report ends with a date still to be filled in: `2024年　月　日`. */
export function endsWithOpenDate({ tree: { blocks, starts }, body }: Report): boolean {
  const last = blocks.findLastIndex((block, i) => block.kind === 'paragraph' && starts[i]! < body.end);
  const tail = blocks.slice(Math.max(0, last - lastBlocks), last + 1);
  return tail.some(block => block.kind === 'paragraph' && openDate.test(narrow(sliceOf(block.text, block.content))));
}
