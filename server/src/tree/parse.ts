import { lastAtMost } from '../text/search';
import { sharedPrefix, sharedSuffix } from '../text/shared-ends';
import type { Cursor, Reader } from './cut';
import { readHeading } from './headings';
import { createLines } from './lines';
import { ownCopy } from './own-copy';
import { isPageSource } from './page-source';
import { readBlank, readParagraph } from './paragraphs';
import { readResidue } from './residue';
import { readBoxTable } from './tables/box';
import { readCsvTable, readQuotedTabs } from './tables/csv';
import { readGluedTable } from './tables/glued';
import { readHtmlTable } from './tables/html';
import { readLedCells } from './tables/led-cells';
import { readOpenedRows } from './tables/opened-rows';
import { readPrintedTable } from './tables/printed';
import { readPipeTable, readTabTable } from './tables/rows';
import { readRuledTable } from './tables/ruled';
import { readTriples } from './tables/triples';
import { readTitle } from './titles';
import type { Block, Lexicon, Tree } from './tree';

/** In the order in which they are asked; what none of them reads is a paragraph. */
const readers: readonly Reader[] = [
  readHtmlTable,
  readTriples,
  readQuotedTabs,
  readTabTable,
  readRuledTable,
  readBoxTable,
  readOpenedRows,
  readLedCells,
  readPipeTable,
  readBlank,
  readResidue,
  readTitle,
  readCsvTable,
  readPrintedTable,
  readGluedTable,
  readHeading,
];

/**
 * Cuts a text into blocks. Never throws and loses nothing, whatever the text. `before`, a tree of an earlier version,
 * only saves time: the result is the same without it.
 */
export function parse(text: string, lexicon: Lexicon, before?: Tree): Tree {
  const previous = before && !isPageSource(before.text) && !isPageSource(text) ? before : undefined;
  const kept = previous ? unchangedHead(previous, text) : 0;
  const blocks = previous ? previous.blocks.slice(0, kept) : [];
  const starts = previous ? previous.starts.slice(0, kept) : [];
  const reaches = previous ? previous.reaches.slice(0, kept) : [];
  const tail = previous ? unchangedTail(previous, text) : undefined;
  const lines = createLines(text);
  let offset = kept === 0 ? 0 : starts[kept - 1]! + blocks[kept - 1]!.text.length;
  let line = lines.lineAt(offset);
  while (offset < text.length) {
    const reusable = tail?.blockAt(offset);
    if (reusable !== undefined) {
      const shift = text.length - previous!.text.length;
      for (let i = reusable; i < previous!.blocks.length; i++) {
        blocks.push(previous!.blocks[i]!);
        starts.push(previous!.starts[i]! + shift);
        reaches.push(previous!.reaches[i]! + shift);
      }
      break;
    }
    lines.forget();
    const read = readBlock({ lines, lexicon, line, offset });
    const block = previous ? ownCopy(read) : read;
    blocks.push(block);
    starts.push(offset);
    offset += block.text.length;
    reaches.push(Math.max(lines.looked(), offset));
    while (line < lines.count && lines.end(line) <= offset) line++;
  }
  return { text, blocks, starts, reaches };
}

function readBlock(cursor: Cursor): Block {
  const { lines, line, offset } = cursor;
  if (offset === lines.start(line)) {
    for (const read of readers) {
      const block = read(cursor);
      if (block) return block;
    }
  }
  return readParagraph(cursor, at => beginsBlock(cursor, at));
}

const beginsBlock = (cursor: Cursor, line: number): boolean => {
  const there = { ...cursor, line, offset: cursor.lines.start(line) };
  return readers.some(read => read(there) !== undefined);
};

/** How many blocks at the head looked only at text that has not changed. */
function unchangedHead({ text: before, reaches }: Tree, after: string): number {
  const shared = sharedPrefix(before, after);
  let kept = 0;
  while (kept < reaches.length && reaches[kept]! < shared) kept++;
  return kept;
}

/** Finds, for an offset in the new text, the old block that began at the same place of the unchanged tail. */
function unchangedTail({ text: before, starts }: Tree, after: string) {
  const shared = sharedSuffix(before, after);
  const shift = after.length - before.length;
  const from = before.length - shared;
  return {
    blockAt(offset: number): number | undefined {
      const old = offset - shift;
      if (old <= from || old >= before.length) return undefined;
      const index = lastAtMost(starts, old);
      return starts[index] === old && isLineStart(before, old) ? index : undefined;
    },
  };
}

const isLineStart = (text: string, offset: number): boolean => offset > 0 && text[offset - 1] === '\n';
