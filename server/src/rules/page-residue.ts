import type { Report } from '../report/report';
import { say } from '../text/message';
import { range, shiftRange, sliceOf, type TextEdit } from '../text/range';
import type { ResidueBlock } from '../tree/tree';
import { defineRule, type Finding } from './rule';

export const pageResidue = defineRule({
  name: 'page-residue',
  category: 'structure',
  severity: 'hint',
  fix: 'safe',
  basis: say`年度报告的文本只有报告本身，网页上的按钮和导航不在其中`,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const [index, block] of report.tree.blocks.entries()) {
        if (block.kind === 'residue' && block.role === 'furniture') yield toFinding(report, block, index);
      }
    },
  },
});

const toFinding = (report: Report, block: ResidueBlock, index: number): Finding => ({
  range: shiftRange(block.content, report.tree.starts[index]!),
  message: say`“${sliceOf(block.text, block.content).trim()}”是从网页带来的，不属于报告。`,
  repairs: [{ title: say`删去这一行`, edits: [removal(report, block, index)] }],
});

/** Between two blocks with content a blank line stays: they must not run together. */
function removal({ tree: { blocks, starts } }: Report, { text }: ResidueBlock, index: number): TextEdit {
  const start = starts[index]!;
  const between = [blocks[index - 1], blocks[index + 1]].every(block => block && block.kind !== 'blank');
  return { range: range(start, start + text.length), newText: between ? (/\r?\n$/.exec(text)?.[0] ?? '') : '' };
}
