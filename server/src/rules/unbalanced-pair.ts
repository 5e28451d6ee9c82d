import { slipSign } from '../report/prose/clues';
import { firstFrom } from '../report/prose/search-order';
import type { PlacedParagraph, Prose, Report } from '../report/report';
import type { LooseMark } from '../report/slips';
import { say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const unbalancedPair = defineRule({
  name: 'unbalanced-pair',
  category: 'text',
  severity: 'warning',
  fix: 'offer',
  basis: say`《标点符号用法》（GB/T 15834—2011）：引号、括号、书名号成对使用`,
  check: {
    *report({ paragraphs, paragraphIndex }: Report): Iterable<Finding> {
      for (const { prose, start } of paragraphIndex.with('slips', slipSign.pairs)) {
        if (prose.slips.looseMarks.length === 0) continue;
        const index = firstFrom(paragraphs, p => p.start, start);
        for (const mark of prose.slips.looseMarks) if (!goesOn(paragraphs, index, mark)) yield toFinding(mark, start);
      }
    },
  },
});

/** What is quoted may run over the end of a paragraph: then the other half stands in the next one, or in the one before. */
function goesOn(paragraphs: readonly PlacedParagraph[], index: number, { mark, side, other }: LooseMark): boolean {
  const beside = paragraphs[side === 'opening' ? index + 1 : index - 1]?.prose;
  if (!beside) return false;
  return (
    beside.slips.looseMarks.some(m => m.mark === other) || (side === 'opening' && mark === '“' && beginsQuoted(beside))
  );
}

/** Each paragraph of a long quotation begins with the opening mark again. */
const beginsQuoted = ({ text, content }: Prose): boolean => text[content.start] === '“';

function toFinding(loose: LooseMark, start: number): Finding {
  const { mark, side, other, mistaken } = loose;
  const range = shiftRange(loose.range, start);
  return {
    range,
    message: mistaken
      ? say`“${mark}”没有用“${other}”收尾，而用了别的符号。请改为成对的符号。`
      : side === 'opening'
        ? say`“${mark}”没有收尾：本段缺少与它配对的“${other}”。请补上，或删去多余的。`
        : say`“${mark}”没有开头：本段缺少与它配对的“${other}”。请补上，或删去多余的。`,
    ...(mistaken ? { related: [{ range: shiftRange(mistaken, start), message: say`此处应为“${other}”` }] } : {}),
    repairs: repairsOf(loose, start),
  };
}

function repairsOf({ range, mark, other, mistaken, closesAt }: LooseMark, start: number): Repair[] {
  if (mistaken)
    return [{ title: say`改为“${other}”`, edits: [{ range: shiftRange(mistaken, start), newText: other }] }];
  const remove = { title: say`删去“${mark}”`, edits: [{ range: shiftRange(range, start), newText: '' }] };
  if (closesAt === undefined || closesAt === range.end) return [remove];
  const at = start + closesAt;
  return [{ title: say`在后面补上“${other}”`, edits: [{ range: { start: at, end: at }, newText: other }] }, remove];
}
