import { copyOf } from '../../text/copies';
import type { TextRange } from '../../text/range';
import type { ParagraphBlock } from '../../tree/tree';
import type { Prose } from '../report';
import { readProse } from './read-prose';

/** Reads paragraphs, each once as long as its block lives. */
export type ProseReader = (block: ParagraphBlock) => Prose;

/** Longer paragraphs hardly come again word for word. */
const longestShared = 240;
/** UTF-16 units of the texts that are remembered. */
const mostShared = 200_000;

/**
 * What reports of one place and one year share word for word, as the form's own sentences and `无。`, is read once for all of
 * them. So that none of them is kept in memory, what is shared has a text of its own.
 */
export function createProseReader(): ProseReader {
  const proses = new WeakMap<ParagraphBlock, Prose>();
  const shared = new Map<string, Prose>();
  let units = 0;
  const share = (block: ParagraphBlock): Prose => {
    if (units > mostShared) {
      shared.clear();
      units = 0;
    }
    const text = copyOf(block.text);
    const prose = readProse({ ...block, text });
    shared.set(text, prose);
    units += text.length;
    return prose;
  };
  const read = (block: ParagraphBlock): Prose => {
    if (block.text.length > longestShared) return readProse(block);
    const known = shared.get(block.text);
    return known && isSame(known.content, block.content) ? known : share(block);
  };
  return block => {
    let prose = proses.get(block);
    if (!prose) {
      prose = read(block);
      proses.set(block, prose);
    }
    return prose;
  };
}

const isSame = (a: TextRange, b: TextRange): boolean => a.start === b.start && a.end === b.end;
