import { isHan } from '../text/han';
import { overlaps, range, type TextRange } from '../text/range';
import { blockAt } from '../tree/block-at';
import type { Block, ParagraphBlock, Tree } from '../tree/tree';
import type { PlacedParagraph, SignOff } from './report';

const shortest = 20;
/** Lines with a label of their own: `联系地址：云溪市林业路3号`. */
const labelled = /^[^，,。]{2,8}[：:]/;
const introducesTable = /(?:表|如下|下|所示|情况|[)）])$/;

/** Paragraphs of prose that end in a word, without a mark: where each of them ends. None in a text that has no stops at all. */
export function findUnfinished(tree: Tree, paragraphs: readonly PlacedParagraph[], signOff?: SignOff): TextRange[] {
  const found: TextRange[] = [];
  for (const paragraph of paragraphs) {
    const { block, start } = paragraph;
    if (!endsOpen(block) || (signOff && overlaps(signOff.range, range(start, start + block.text.length)))) continue;
    if (!block.text.includes('。') && !paragraph.section) continue;
    const index = blockAt(tree, start);
    if (goesOn(block, tree.blocks[index + 1], tree.blocks[index + 2])) continue;
    const end = start + block.content.end;
    found.push(range(end - 1, end));
  }
  return found.length * 3 > paragraphs.length && found.length > 2 ? [] : found;
}

function endsOpen({ text, content: { start, end } }: ParagraphBlock): boolean {
  const isWord = isHan(text.charCodeAt(end - 1));
  if ((!isWord && !')）”'.includes(text[end - 1]!)) || end - start < shortest) return false;
  const words = text.slice(start, end);
  if (!isWord && /[。！？!?…；;]/.test(text[end - 2]!)) return false;
  return /[，。,]/.test(words) && (!labelled.test(words) || words.includes('。'));
}

/** What follows belongs to it: the rest of a wrapped line, or the table that it introduces. */
function goesOn({ text, content }: ParagraphBlock, next: Block | undefined, second: Block | undefined): boolean {
  if (next?.kind === 'paragraph' && /[)）”]/.test(text[content.end - 1]!)) return true;
  const after = next?.kind === 'blank' ? second : next;
  return after?.kind === 'table' && introducesTable.test(text.slice(content.start, content.end));
}
