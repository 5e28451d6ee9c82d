import type { Block, Tree } from '../tree/tree';

/**
 * Where blocks `from` up to `to` end for a reader: without the blocks of kinds `idle` after them, and without the last
 * line end.
 */
export function contentEnd(tree: Tree, from: number, to: number, idle: readonly Block['kind'][]): number {
  let last = Math.min(to, tree.blocks.length) - 1;
  while (last > from && idle.includes(tree.blocks[last]!.kind)) last--;
  return tree.starts[last]! + tree.blocks[last]!.text.trimEnd().length;
}
