import { shifted } from '../tree/headings';
import type { Enumerator, Tree } from '../tree/tree';
import type { Counter, PlacedParagraph } from './report';

/** From the first heading on: what stands before it may be a table of contents. */
export function readCounters({ blocks, starts }: Tree, first: number): Counter[] {
  return blocks.flatMap((block, i) =>
    i >= first && (block.kind === 'heading' || block.kind === 'paragraph') && block.enumerator
      ? [{ ...shifted(block.enumerator, starts[i]!), block: i }]
      : [],
  );
}

/** Paragraphs with nothing but space between them share one list. */
export function readPointLists({ text }: Tree, paragraphs: readonly PlacedParagraph[]): Enumerator[][] {
  const lists: Enumerator[][] = [];
  let open = -1;
  for (const { block, start, prose } of paragraphs) {
    if (open < 0 || text.slice(open, start).trim() !== '') lists.push([]);
    open = start + block.text.length;
    for (const run of prose.pointRuns) lists.at(-1)!.push(...run.map(point => shifted(point, start)));
  }
  return lists.filter(points => points.length > 1);
}
