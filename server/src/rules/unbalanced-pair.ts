import type { PlacedParagraph, Report } from '../report/report';
import type { LooseMark } from '../report/slips';
import { shiftRange } from '../text/range';
import { defineRule, type Finding, type Repair } from './rule';

export const unbalancedPair = defineRule({
  name: 'unbalanced-pair',
  category: 'text',
  severity: 'warning',
  fix: 'offer',
  basis: '《标点符号用法》（GB/T 15834—2011）：引号、括号、书名号成对使用',
  check: {
    *report({ paragraphs }: Report): Iterable<Finding> {
      for (const [index, { prose, start }] of paragraphs.entries()) {
        for (const mark of prose.slips.looseMarks) {
          if (!goesOn(paragraphs, index, mark)) yield toFinding(mark, start);
        }
      }
    },
  },
});

/** What is quoted may run over the end of a paragraph: then the other half stands in the next one, or in the one before. */
function goesOn(paragraphs: readonly PlacedParagraph[], index: number, { mark, side, other }: LooseMark): boolean {
  const next = paragraphs[side === 'opening' ? index + 1 : index - 1];
  const block = paragraphs[index]!.block;
  return (
    next !== undefined &&
    next.block !== block &&
    next.prose.slips.looseMarks.some(m => m.mark === other || isTwin(m, mark, side))
  );
}

/** Each paragraph of a long quotation begins with the opening mark again. */
const isTwin = (next: LooseMark, mark: string, side: LooseMark['side']): boolean =>
  side === 'opening' && mark === '“' && next.mark === mark && next.range.start < 4;

function toFinding(loose: LooseMark, start: number): Finding {
  const { mark, side, other, mistaken } = loose;
  const lack = side === 'opening' ? '没有收尾' : '没有开头';
  const range = shiftRange(loose.range, start);
  return {
    range,
    message: mistaken
      ? `“${mark}”没有用“${other}”收尾，而用了别的符号。请改为成对的符号。`
      : `“${mark}”${lack}：本段缺少与它配对的“${other}”。请补上，或删去多余的。`,
    ...(mistaken ? { related: [{ range: shiftRange(mistaken, start), message: `此处应为“${other}”` }] } : {}),
    repairs: repairsOf(loose, start),
  };
}

function repairsOf({ range, mark, other, mistaken, closesAt }: LooseMark, start: number): Repair[] {
  if (mistaken) return [{ title: `改为“${other}”`, edits: [{ range: shiftRange(mistaken, start), newText: other }] }];
  const remove = { title: `删去“${mark}”`, edits: [{ range: shiftRange(range, start), newText: '' }] };
  if (closesAt === undefined || closesAt === range.end) return [remove];
  const at = start + closesAt;
  return [{ title: `在后面补上“${other}”`, edits: [{ range: { start: at, end: at }, newText: other }] }, remove];
}
