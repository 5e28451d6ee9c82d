import type { TableBlock } from '../tree/tree';
import { fingerprintOf, hasShape, shapeOf, type TableShape } from './table-shape';

/** Remembers what was made of tables, for those that differ from them in figures alone. */
export interface ShapeMemory<T> {
  /**
   * What was made of a table of the shape of `block` under the same `circumstances`, else what `make` makes, which is kept
   * if it `lasts`.
   */
  madeOf(block: TableBlock, circumstances: string, make: () => T, lasts: (made: T) => boolean): T;
}

interface Known<T> {
  readonly shape: TableShape;
  readonly made: T;
}

/** All forms of all editions have some thousand cells; longer tables are no forms. */
const mostCells = 40_000;
const longestKept = 2000;

export function createShapeMemory<T>(): ShapeMemory<T> {
  const known = new Map<string, Known<T>>();
  let cells = 0;
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
      const made = make();
      if (lasts(made)) keep(key, block, made);
      return made;
    },
  };
}
