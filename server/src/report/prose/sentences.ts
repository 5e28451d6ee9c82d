import { range, type TextRange } from '../../text/range';

/** Cuts a narrowed text into sentences, each with its closing mark. Brackets and quotes do not matter. */
export function findSentences(plain: string, content: TextRange): TextRange[] {
  const sentences: TextRange[] = [];
  let start = content.start;
  for (const stop of plain.matchAll(/[。!?][。!?”"')]*/g)) {
    const end = stop.index + stop[0].length;
    if (end <= start || end > content.end) continue;
    sentences.push(range(start, end));
    start = end;
  }
  if (start < content.end) sentences.push(range(start, content.end));
  return sentences;
}
