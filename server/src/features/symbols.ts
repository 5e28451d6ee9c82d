import type { ReportDocument } from '../document/document';
import type { Report } from '../report/report';
import { say, type Text } from '../text/message';
import { onOneLine } from '../text/one-line';
import { range, sliceOf, type TextRange } from '../text/range';
import type { HeadingBlock } from '../tree/tree';
import { contentEnd } from './content-end';

/** One line of the outline. Headings as the author wrote them, tables by their names; what is missing is not shown. */
export interface OutlineItem {
  readonly name: Text;
  /** Of a table its title, which its section mostly has, too. */
  readonly detail: string;
  readonly kind: 'title' | 'section' | 'heading' | 'table';
  readonly range: TextRange;
  /** The words to select: inside `range`. */
  readonly selection: TextRange;
  readonly children: readonly OutlineItem[];
}

/** The title, below it the sections, their sub-headings and tables. Empty for a text that is no report. */
export function outline({ report }: ReportDocument): readonly OutlineItem[] {
  if (!report.recognised) return [];
  const entries = [...titleEntry(report), ...headingEntries(report), ...tableEntries(report)];
  return nest(entries.sort((a, b) => a.range.start - b.range.start || a.depth - b.depth));
}

/** An outline line before it has found its place; `depth` is 0 for the title, 5 for a table. */
interface Entry extends Omit<OutlineItem, 'children'> {
  readonly depth: number;
}

const tableDepth = 5;

function titleEntry({ title, body }: Report): readonly Entry[] {
  if (!title) return [];
  const whole = range(title.range.start, Math.max(title.range.end, body.end));
  return [{ name: title.text.trim(), detail: '', kind: 'title', range: whole, selection: title.range, depth: 0 }];
}

function headingEntries({ tree, headings }: Report): readonly Entry[] {
  return headings.flatMap(({ block: index, content }) => {
    const block = tree.blocks[index] as HeadingBlock;
    const start = tree.starts[index]!;
    const selection = range(start + (block.enumerator?.range.start ?? block.title.start), start + block.title.end);
    const name = onOneLine(sliceOf(tree.text, selection)).trim();
    if (name === '') return [];
    const kind = block.level === 1 ? 'section' : 'heading';
    return [
      {
        name,
        detail: '',
        kind,
        range: range(start, contentEnd(tree, index, content.to, ['blank', 'residue'])),
        selection,
        depth: block.level,
      },
    ];
  });
}

const tableEntries = ({ forms, otherTables }: Report): readonly Entry[] => [
  ...forms.map(({ spec, range }) => tableEntry(spec.name, spec.title, range)),
  ...otherTables.map(range => tableEntry(say`表格`, '', range)),
];

const tableEntry = (name: Text, detail: string, whole: TextRange): Entry => ({
  name,
  detail,
  kind: 'table',
  range: whole,
  selection: range(whole.start, whole.start),
  depth: tableDepth,
});

/** Hangs each entry under the nearest one before it that is less deep. `entries` are in text order. */
function nest(entries: readonly Entry[]): readonly OutlineItem[] {
  let next = 0;
  const deeperThan = (depth: number): readonly OutlineItem[] => {
    const items: OutlineItem[] = [];
    for (let entry = entries[next]; entry && entry.depth > depth; entry = entries[next]) {
      next++;
      items.push(withChildren(entry, deeperThan(entry.depth)));
    }
    return items;
  };
  return deeperThan(-1);
}

/** A parent's range holds its children's, as editors demand. */
function withChildren({ depth: _, ...entry }: Entry, children: readonly OutlineItem[]): OutlineItem {
  const end = Math.max(entry.range.end, entry.selection.end, ...children.map(child => child.range.end));
  return { ...entry, range: range(Math.min(entry.range.start, entry.selection.start), end), children };
}
