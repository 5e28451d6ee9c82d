import { slipSign } from '../report/prose/clues';
import type { PlacedParagraph, Prose, Report } from '../report/report';
import type { LooseMark } from '../report/slips';
import { type Message, say } from '../text/message';
import { shiftRange } from '../text/range';
import { firstFrom } from '../text/search';
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
        for (const mark of prose.slips.looseMarks)
          if (!goesOn(paragraphs, index, mark)) yield toFinding(mark, prose.text, start);
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

function toFinding(loose: LooseMark, text: string, start: number): Finding {
  const { mark, side, other, mistaken } = loose;
  return {
    range: shiftRange(loose.range, start),
    message: mistaken
      ? say`这个${nameOf(mark)}没有用${nameOf(other)}收尾，而用了别的符号。请改为成对的符号。`
      : side === 'opening'
        ? say`这个${nameOf(mark)}后面，本段没有与它配对的${nameOf(other)}。请补上，或删去多余的。`
        : say`这个${nameOf(mark)}前面，本段没有与它配对的${nameOf(other)}。请补上，或删去多余的。`,
    ...(mistaken ? { related: [{ range: shiftRange(mistaken, start), message: say`此处应为${nameOf(other)}` }] } : {}),
    repairs: repairsOf(loose, text, start),
  };
}

function repairsOf({ range, mark, other, mistaken, closesAt }: LooseMark, text: string, start: number): Repair[] {
  const newText = text[range.start] === mark ? other : widened(other);
  if (mistaken) return [{ title: say`改为${nameOf(other)}`, edits: [{ range: shiftRange(mistaken, start), newText }] }];
  const remove = { title: say`删去${nameOf(mark)}`, edits: [{ range: shiftRange(range, start), newText: '' }] };
  if (closesAt === undefined || closesAt === range.end) return [remove];
  const at = start + closesAt;
  return [{ title: say`在后面补上${nameOf(other)}`, edits: [{ range: { start: at, end: at }, newText }] }, remove];
}

/** `（` for `(`: marks are read in one width. */
const widened = (mark: string): string => mark.replace(/[()[\]]/, m => String.fromCharCode(m.charCodeAt(0) + 0xfee0));

/** A mark by its name, for a quotation mark between quotation marks says nothing: `后引号`. */
function nameOf(mark: string): Message {
  const at = marks.indexOf(mark);
  const name = names[at >> 1]!;
  return at % 2 === 0 ? say`前${name}` : say`后${name}`;
}

const marks = '“”()《》〔〕[]【】〈〉「」';
const names = [
  say`引号`,
  say`括号`,
  say`书名号`,
  say`六角括号`,
  say`方括号`,
  say`方头括号`,
  say`单书名号`,
  say`直角引号`,
] as const;
