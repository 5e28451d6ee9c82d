import { readProse } from '../../server/src/report/prose/read-prose';
import type { Prose } from '../../server/src/report/report';

/** What one paragraph states; the paragraph is the whole text. */
export const proseOf = (text: string): Prose =>
  readProse({ kind: 'paragraph', text, content: { start: 0, end: text.trimEnd().length } });
