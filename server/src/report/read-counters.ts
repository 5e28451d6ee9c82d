import { shiftRange, type TextRange } from '../text/range';
import { shifted } from '../tree/headings';
import { isFigureCell, isMarkCell, isUnitCell } from '../tree/tables/cells';
import type { Block, Enumerator, Tree } from '../tree/tree';
import { referenceSign } from './prose/clues';
import type { Counter, PlacedParagraph } from './report';

/** From the first heading on: what stands before it may be a table of contents. */
export function readCounters({ blocks, starts }: Tree, first: number): Counter[] {
  const counters: Counter[] = [];
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i]!;
    if ((block.kind !== 'heading' && block.kind !== 'paragraph') || !block.enumerator || namesCells(blocks, i))
      continue;
    counters.push(new PlacedCounter(block.enumerator, starts[i]!, i));
  }
  return counters;
}

/** A counter whose place is counted when asked for: most are in order, and only their values are looked at. */
class PlacedCounter implements Counter {
  readonly style: Counter['style'];
  readonly value: number;
  readonly block: number;
  readonly #mark: Enumerator;
  readonly #start: number;

  constructor(mark: Enumerator, start: number, block: number) {
    this.style = mark.style;
    this.value = mark.value;
    this.block = block;
    this.#mark = mark;
    this.#start = start;
  }

  get range(): TextRange {
    return shiftRange(this.#mark.range, this.#start);
  }

  get number(): TextRange {
    return shiftRange(this.#mark.number, this.#start);
  }
}

/** A row of a table that no reader knows, written one cell a line: `2.政府公报`, then `条` or `170` alone. */
function namesCells(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]?.kind === 'blank' ? blocks[at + 2] : blocks[at + 1];
  const words = next ? firstCell(next) : '';
  return words !== '' && (isFigureCell(words) || (isUnitCell(words) && !isMarkCell(words)));
}

function firstCell(block: Block): string {
  if (block.kind === 'table') return block.rows[0]?.cells[0]?.text ?? '';
  return block.kind === 'paragraph' && block.text.length <= longestCell
    ? block.text.replace(/^[|｜\s]+/, '').replace(/[|｜\s]+$/, '')
    : '';
}

const longestCell = 24;

/** Paragraphs with nothing but space between them share one list. `paragraphs`: those of the tree. */
export function readPointLists({ blocks }: Tree, paragraphs: readonly PlacedParagraph[]): readonly Enumerator[][] {
  const lists: Enumerator[][] = [];
  const inline: Enumerator[][] = [];
  let open: Enumerator[] | undefined;
  let at = 0;
  for (const { kind } of blocks) {
    if (kind !== 'paragraph') {
      if (kind !== 'blank') open = undefined;
      continue;
    }
    const { prose, start } = paragraphs[at++]!;
    if ((prose.signs.references & referenceSign.points) === 0) continue;
    if (!open) {
      open = [];
      lists.push(open);
    }
    for (const run of prose.pointRuns) {
      const placed = run.map(point => shifted(point, start));
      if (run[0]!.style === 'point') open.push(...placed);
      else inline.push(placed);
    }
  }
  return [...lists.filter(points => points.length > 1), ...inline];
}
