import type { ReportDocument } from '../document/document';
import type { Report } from '../report/report';
import { range, shiftRange, type TextRange, touches } from '../text/range';
import { blockAt } from '../tree/block-at';
import type { TableBlock } from '../tree/tree';
import { contentEnd } from './content-end';

/**
 * What a growing selection takes in around `offset`, the smallest first, each inside the next: sentence, paragraph,
 * sub-heading's part, section, report; in a table cell and row before it. Empty for a text that is no report.
 */
export function selectionRanges({ report }: ReportDocument, offset: number): readonly TextRange[] {
  if (!report.recognised) return [];
  const index = blockAt(report.tree, offset);
  if (index < 0) return [];
  return nested([...inBlock(report, index, offset), ...parts(report, index), report.body, wholeText(report)], offset);
}

function inBlock(report: Report, index: number, offset: number): readonly TextRange[] {
  const { tree } = report;
  const block = tree.blocks[index]!;
  const start = tree.starts[index]!;
  const shifted = (ranges: readonly TextRange[]) => ranges.map(inner => shiftRange(inner, start));
  switch (block.kind) {
    case 'paragraph':
      return shifted([...sentences(report, start), block.content]);
    case 'heading':
      return shifted([block.title, range(block.enumerator?.range.start ?? block.title.start, block.title.end)]);
    case 'table':
      return shifted([...cellAndRow(block, offset - start), range(0, block.text.trimEnd().length)]);
    case 'title':
    case 'residue':
      return shifted([block.content]);
    case 'blank':
      return [];
  }
}

const sentences = ({ paragraphs }: Report, start: number): readonly TextRange[] =>
  paragraphs.find(paragraph => paragraph.start === start)?.prose.sentences ?? [];

function cellAndRow({ rows }: TableBlock, offset: number): readonly TextRange[] {
  const row = rows.find(one => touches(one, offset));
  const cell = row?.cells.find(one => touches(one, offset));
  return [cell, row].flatMap(place => (place ? [range(place.start, place.end)] : []));
}

/** What each heading over this block heads, the innermost first; the form over several blocks of a table too. */
function parts({ tree, headings, forms }: Report, index: number): readonly TextRange[] {
  const start = tree.starts[index]!;
  const around = headings.filter(({ block, content }) => block <= index && index < content.to);
  return [
    ...forms.filter(form => form.range.start <= start && start < form.range.end).map(form => form.range),
    ...around
      .map(({ block, content }) =>
        range(tree.starts[block]!, contentEnd(tree, block, content.to, ['blank', 'residue'])),
      )
      .reverse(),
  ];
}

const wholeText = ({ tree }: Report): TextRange => range(0, tree.text.length);

/** Keeps those that touch `offset` and hold all that was kept before them. */
function nested(ranges: readonly TextRange[], offset: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const next of ranges) {
    const last = kept.at(-1);
    const grows =
      !last || (next.start <= last.start && last.end <= next.end && next.end - next.start > last.end - last.start);
    if (touches(next, offset) && next.end > next.start && grows) kept.push(next);
  }
  return kept;
}
