import type { TextRange } from '../text/range';

export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}
