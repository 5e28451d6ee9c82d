import type { EditionName, TableKey } from '../standard/standard';
import type { TableBlock } from '../tree/tree';
import { bindTable } from './bind-table';
import { BoundTable } from './bound-table';
import { createShapeMemory } from './known-shapes';
import type { TableRecogniser } from './recognise-table';
import { patternOf, type TablePattern } from './table-pattern';

/** What the binding of a table depends on beside its own text. */
export interface Circumstances {
  /** Where the block stands. */
  readonly start: number;
  readonly edition: EditionName;
  readonly expected: TableKey | undefined;
  /** The table before it in the section. */
  readonly piece: BoundTable | undefined;
  /** The words over it, which may say what it is a piece of; '' if there are none. */
  readonly words: string;
}

/** Binds tables, each block once while it lives and each shape once, as all reports have the same forms. */
export interface TableBinder {
  /** Undefined if the block is no table of a form. */
  bind(block: TableBlock, circumstances: Circumstances): BoundTable | undefined;
}

interface Kept {
  readonly key: string;
  readonly bound: BoundTable | undefined;
}

export function createTableBinder(recogniser: TableRecogniser): TableBinder {
  const kept = new WeakMap<TableBlock, Kept>();
  const patterns = createShapeMemory<TablePattern | undefined>();
  return {
    bind(block, circumstances) {
      const { start, edition, expected, piece } = circumstances;
      const words = recogniser.tellingWords(circumstances.words);
      const key = `${edition}/${expected}/${piece?.pattern.trace}/${words}`;
      const known = kept.get(block);
      if (known?.key === key) return known.bound?.at(start);
      const make = () => bound(block, { ...circumstances, words }, recogniser);
      const pattern = patterns.madeOf(block, key, make, lasts);
      const made = pattern && new BoundTable(pattern, block, start);
      kept.set(block, { key, bound: made });
      return made;
    },
  };
}

const lasts = (pattern: TablePattern | undefined): boolean => pattern === undefined || pattern.lasts;

function bound(
  block: TableBlock,
  { edition, expected, piece, words }: Circumstances,
  recogniser: TableRecogniser,
): TablePattern | undefined {
  const form = recogniser.recognise(block, edition, expected);
  if (!form) return undefined;
  const before = piece?.pattern.key === form.spec.key ? piece.pattern : undefined;
  const context = { before: words, after: before?.last ?? -1, columns: before?.columns };
  return patternOf(block, form, bindTable(block, form, context));
}
