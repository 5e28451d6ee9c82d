import { sliceOf } from '../text/range';
import { narrow } from '../text/width';
import type { Report } from './report';

const openDate = /20\d\d年 {0,4}(?:\d{1,2})? {0,4}月 {0,4}(?:\d{1,2})? {0,4}日$/;
const lastBlocks = 4;

/** True where the report ends with a date still to be filled in: `2024年　月　日`. */
export const endsWithOpenDate = (report: Report): boolean => openSignOffStart(report) !== undefined;

/** Where such a date begins, or the line above it that names the organ. */
export function openSignOffStart({ tree: { blocks, starts }, body, organ }: Report): number | undefined {
  const last = blocks.findLastIndex((block, i) => block.kind === 'paragraph' && starts[i]! < body.end);
  const words = (at: number): string | undefined => {
    const block = blocks[at];
    return block?.kind === 'paragraph' ? narrow(sliceOf(block.text, block.content)) : undefined;
  };
  for (let at = last; at >= Math.max(0, last - lastBlocks); at--) {
    if (!openDate.test(words(at) ?? '')) continue;
    const above = blocks[at - 1]?.kind === 'blank' ? at - 2 : at - 1;
    return starts[organ && words(above) === narrow(organ.name) ? above : at];
  }
  return undefined;
}
