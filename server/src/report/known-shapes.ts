import type { TableBlock } from '../tree/tree';
import { fingerprintOf, hasShape, shapeOf, type TableShape } from './table-shape';

/** Remembers what was made of tables, for those that differ from them in figures alone. */
export interface ShapeMemory<T> {
  /**
   * What was made of a table of the shape of `block` under the same `circumstances`, else what `make` makes. That is kept if
   * it `lasts` and such a table was seen before: then `make` is told that it comes `again`. Many shapes are seen once.
   */
  madeOf(block: TableBlock, circumstances: string, make: (again: boolean) => T, lasts: (made: T) => boolean): T;
}

interface Known<T> {
  readonly shape: TableShape;
  readonly made: T;
}

/** All forms of all editions have some thousand cells; longer tables are no forms. */
const mostCells = 40_000;
const longestKept = 2000;
const mostSeen = 4096;

export function createShapeMemory<T>(): ShapeMemory<T> {
  const known = new Map<string, Known<T>>();
  const seen = new Set<string>();
  let cells = 0;
  const isSeen = (key: string): boolean => {
    if (seen.has(key)) return true;
    if (seen.size >= mostSeen) seen.clear();
    seen.add(key);
    return false;
  };
  const keep = (key: string, block: TableBlock, made: T): void => {
    const size = block.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (size > longestKept) return;
    if (cells + size > mostCells) {
      known.clear();
      cells = 0;
    }
    cells += size;
    known.set(key, { shape: shapeOf(block), made });
  };
  return {
    madeOf(block, circumstances, make, lasts) {
      const key = `${block.notation}/${fingerprintOf(block)}/${circumstances}`;
      const kept = known.get(key);
      if (kept && hasShape(block, kept.shape)) return kept.made;
      const again = isSeen(key);
      const made = make(again);
      if (again && lasts(made)) keep(key, block, made);
      return made;
    },
  };
}
