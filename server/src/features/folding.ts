import type { ReportDocument } from '../document/document';
import type { Report } from '../report/report';
import type { TextRange } from '../text/range';
import type { Tree } from '../tree/tree';
import { contentEnd } from './content-end';

/** Lines from `start` to `end` (offsets in the first and in the last line) fold away under the first. */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'section' | 'table' | 'residue';
}

/** Sections and sub-headings, tables, and runs of page residue that take more than a line. */
export function foldingRanges({ report }: ReportDocument): readonly FoldingRange[] {
  if (!report.recognised) return [];
  const { tree } = report;
  const all = [...sectionFolds(report), ...tableFolds(report), ...residueFolds(tree)];
  return all.filter(fold => isMultiline(tree.text, fold)).sort((a, b) => a.start - b.start || b.end - a.end);
}

const sectionFolds = ({ tree, headings }: Report): readonly FoldingRange[] =>
  headings.map(({ block, content }) => ({
    start: tree.starts[block]!,
    end: contentEnd(tree, block, content.to, ['blank', 'residue']),
    kind: 'section',
  }));

const tableFolds = ({ tree, forms, otherTables }: Report): readonly FoldingRange[] =>
  [...forms.map(form => form.range), ...otherTables].map(range => ({
    start: range.start,
    end: trimmedEnd(tree.text, range),
    kind: 'table',
  }));

const trimmedEnd = (text: string, { start, end }: TextRange): number => start + text.slice(start, end).trimEnd().length;

/** Blank lines between two pieces of residue belong to the run. */
function residueFolds(tree: Tree): readonly FoldingRange[] {
  const folds: FoldingRange[] = [];
  const kindAt = (index: number) => tree.blocks[index]?.kind;
  for (let at = 0; at < tree.blocks.length; at++) {
    if (kindAt(at) !== 'residue') continue;
    const first = at;
    while (kindAt(at + 1) === 'residue' || kindAt(at + 1) === 'blank') at++;
    folds.push({ start: tree.starts[first]!, end: contentEnd(tree, first, at + 1, ['blank']), kind: 'residue' });
  }
  return folds;
}

const isMultiline = (text: string, { start, end }: FoldingRange): boolean => /[\r\n]/.test(text.slice(start, end));
