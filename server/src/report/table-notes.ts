import { range, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import type { Form, Report } from './report';

/** `注：各子栏目数总数要等于总栏目数量`: a note that wants every heading row to be the sum of what is below it. */
const wantsTotals = /(?:子栏目|分项|各项|小项)[^。;]{0,12}(?:等于|应为)[^。;]{0,6}(?:总栏目|总项|合计|总数)/;

/** How far below its table a note may stand, in UTF-16 units. */
const near = 200;

/** Where a note under the table says that totals are the sums of their parts. */
export function noteOnTotals({ paragraphs }: Report, form: Form): TextRange | undefined {
  for (const { block, start } of paragraphs) {
    const from = start + block.content.start;
    if (from < form.range.end || from > form.range.end + near) continue;
    if (wantsTotals.test(narrow(block.text))) return range(from, start + block.content.end);
  }
  return undefined;
}
