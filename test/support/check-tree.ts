import assert from 'node:assert/strict';
import type { TextRange } from '../../server/src/text/range';
import type { Block, BlockOf, Enumerator, TableBlock, Tree } from '../../server/src/tree/tree';

/** Holds a tree to its contract: lossless, in order, and every range inside what it belongs to. */
export function checkTree(tree: Tree): void {
  assert.equal(tree.blocks.map(block => block.text).join(''), tree.text, 'blocks join to the text');
  assert.equal(tree.starts.length, tree.blocks.length, 'one start a block');
  assert.equal(tree.reaches.length, tree.blocks.length, 'one reach a block');
  let offset = 0;
  tree.blocks.forEach((block, index) => {
    assert.notEqual(block.text, '', `block ${index} is not empty`);
    assert.equal(tree.starts[index], offset, `start of block ${index}`);
    offset += block.text.length;
    const reach = tree.reaches[index]!;
    assert.ok(
      reach >= offset && reach <= tree.text.length,
      `reach ${reach} of block ${index} in ${offset}..${tree.text.length}`,
    );
    checkBlock(block);
  });
}

function checkBlock(block: Block): void {
  const whole = { start: 0, end: block.text.length };
  if (block.kind === 'blank') assert.equal(block.text.trim(), '', 'a blank block has no content');
  else if (block.kind === 'table') checkTable(block, whole);
  else if (block.kind === 'heading') checkHeading(block, whole);
  else checkContent(block, whole);
}

function checkHeading({ title, enumerator, text }: BlockOf<'heading'>, whole: TextRange): void {
  checkInside(title, whole, 'heading title');
  assert.notEqual(text.slice(title.start, title.end), '', 'a heading has words');
  if (enumerator) checkEnumerator(enumerator, { start: 0, end: title.start });
}

function checkContent(block: BlockOf<'title' | 'residue' | 'paragraph'>, whole: TextRange): void {
  checkInside(block.content, whole, `${block.kind} content`);
  checkTrimmed(block.text, block.content, block.kind);
  if (block.kind === 'paragraph' && block.enumerator) checkEnumerator(block.enumerator, whole);
}

function checkEnumerator({ range, number, value }: Enumerator, outer: TextRange): void {
  checkInside(range, outer, 'enumerator');
  checkInside(number, range, 'number of an enumerator');
  assert.ok(Number.isInteger(value) && value >= 0, `enumerator value ${value}`);
}

function checkTable({ rows, text }: TableBlock, whole: TextRange): void {
  let end = 0;
  for (const row of rows) {
    checkInside(row, whole, 'row');
    assert.ok(row.start >= end, 'rows do not overlap');
    end = row.end;
    let column = -1;
    let at = 0;
    for (const cell of row.cells) {
      checkInside(cell, whole, 'cell');
      assert.ok(cell.start >= at, `cells follow each other: ${cell.text}`);
      assert.ok(cell.column > column, 'columns ascend');
      assert.ok(cell.columnSpan >= 1 && cell.rowSpan >= 1, 'spans are at least 1');
      assert.ok(!/[\r\n]/.test(cell.text), 'a cell’s text is one line');
      checkTrimmed(text, cell, 'cell');
      at = cell.end;
      column = cell.column;
    }
  }
}

function checkInside(inner: TextRange, outer: TextRange, what: string): void {
  const inside = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  assert.ok(inside, `${what} ${inner.start}..${inner.end} in ${outer.start}..${outer.end}`);
}

function checkTrimmed(text: string, { start, end }: TextRange, what: string): void {
  const content = text.slice(start, end);
  assert.equal(content, content.trim(), `${what} without padding`);
}
