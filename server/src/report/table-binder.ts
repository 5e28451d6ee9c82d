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

/** Binds tables, each block once while it lives and each shape that comes again once, as all reports have the same forms. */
export interface TableBinder {
  /** Undefined if the block is no table of a form. */
  bind(block: TableBlock, circumstances: Circumstances): BoundTable | undefined;
}

interface Kept {
  readonly around: string;
  readonly words: string;
  readonly bound: BoundTable | undefined;
}

export function createTableBinder(recogniser: TableRecogniser): TableBinder {
  const kept = new WeakMap<TableBlock, Kept>();
  const patterns = createShapeMemory<TablePattern | undefined>();
  const bindAnew = (block: TableBlock, around: string, circumstances: Circumstances): BoundTable | undefined => {
    const make = (again: boolean) => bound(block, circumstances, recogniser, again);
    const alike = patterns.madeOf(block, around, make, lasts);
    const { words, start } = circumstances;
    const pattern = alike?.byWords ? patterns.madeOf(block, `${around}/${words}`, make, lasts) : alike;
    return pattern && new BoundTable(pattern, block, start);
  };
  return {
    bind(block, circumstances) {
      const { start, edition, expected, piece, words } = circumstances;
      const around = `${edition}/${expected}/${piece?.pattern.trace}`;
      const known = kept.get(block);
      const stays = known?.around === around && (known.words === words || !known.bound?.pattern.byWords);
      const made = stays ? known.bound?.at(start) : bindAnew(block, around, circumstances);
      kept.set(block, { around, words, bound: made });
      return made;
    },
  };
}

const lasts = (pattern: TablePattern | undefined): boolean => pattern === undefined || pattern.lasts;

function bound(
  block: TableBlock,
  { edition, expected, piece, words }: Circumstances,
  recogniser: TableRecogniser,
  again: boolean,
): TablePattern | undefined {
  const form = recogniser.recognise(block, edition, expected);
  if (!form) return undefined;
  const before = piece?.pattern.key === form.spec.key ? piece.pattern : undefined;
  const context = { before: words, after: before?.last ?? -1, columns: before?.columns };
  return patternOf(block, form, bindTable(block, form, context), again);
}
