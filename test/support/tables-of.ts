import { checkTree } from './check-tree';
import { open } from './open';

/** The rows of each table, cells parted by ` · `; other blocks by their kind alone. */
export function tablesOf(text: string): readonly string[] {
  const { tree } = open(text);
  checkTree(tree);
  return tree.blocks.flatMap(block => {
    if (block.kind === 'blank') return [];
    if (block.kind !== 'table') return [block.kind];
    return [`${block.notation}:`, ...block.rows.map(row => row.cells.map(c => c.text).join(' · '))];
  });
}
