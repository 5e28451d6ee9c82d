import type { ReportDocument } from '../document/document';
import { range, type TextEdit } from '../text/range';
import { isPageSource } from '../tree/page-source';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const han = /[\u3400-\u9fff]/;
/** What a full-width mark may stand behind, or before: Chinese characters and the marks of Chinese text. */
const chinese = /[\u3400-\u9fff\u3001-\u301f\uff00-\uffef“”‘’…—]/;

/**
 * Edits that make half-width punctuation between Chinese words full-width, with the space behind it. Marks in figures,
 * times, addresses and Latin words stay, and so do tables and the source of web pages. Brackets change in pairs, where Chinese words stand in them.
 */
export function widenPunctuation({ report }: ReportDocument): readonly TextEdit[] {
  if (!report.recognised || isPageSource(report.tree.text)) return [];
  const { blocks, starts } = report.tree;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'title') return [];
    return [...marks(block.text, starts[at]!), ...brackets(block.text, starts[at]!)];
  });
}

const marks = (text: string, start: number): readonly TextEdit[] =>
  [...text.matchAll(/[,;:?!]/g)].flatMap(({ 0: mark, index }) => {
    const space = text[index + 1] === ' ' && han.test(text[index + 2] ?? '') ? 1 : 0;
    const [before, behind] = [text[index - 1] ?? '', text[index + 1 + space] ?? ''];
    if (!isChinese(before, behind)) return [];
    return [{ range: range(start + index, start + index + 1 + space), newText: wide[mark]! }];
  });

/** Chinese on one side, and nothing on the other that the mark may belong to. */
function isChinese(before: string, behind: string): boolean {
  if (chinese.test(before)) return !/[A-Za-z/\\]/.test(behind);
  return /[\d%)\]]/.test(before) && chinese.test(behind);
}

function brackets(text: string, start: number): readonly TextEdit[] {
  const open: number[] = [];
  return [...text.matchAll(/[()\n]/g)].flatMap(({ 0: mark, index }) => {
    if (mark === '\n') open.length = 0;
    if (mark === '(') open.push(index);
    const from = mark === ')' ? open.pop() : undefined;
    if (from === undefined || text[from - 1] === ']' || !isWord(text.slice(from + 1, index))) return [];
    return [from, index].map(at => ({ range: range(start + at, start + at + 1), newText: wide[text[at]!]! }));
  });
}

/** At most so much stands in brackets. */
const longest = 200;

const isWord = (inside: string): boolean => inside.length <= longest && han.test(inside) && !/:\/\//.test(inside);
