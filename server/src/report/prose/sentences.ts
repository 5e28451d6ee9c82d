import { range, type TextRange } from '../../text/range';

/** Cuts a narrowed text into sentences, each with its closing mark. Brackets and quotes do not matter. */
export function findSentences(plain: string, content: TextRange): TextRange[] {
  const sentences: TextRange[] = [];
  let start = content.start;
  for (let at = content.start; at < content.end; at++) {
    if (!'。!?'.includes(plain[at]!)) continue;
    while (at + 1 < content.end && '。!?”"\')'.includes(plain[at + 1]!)) at++;
    sentences.push(range(start, at + 1));
    start = at + 1;
  }
  if (start < content.end) sentences.push(range(start, content.end));
  return sentences;
}
