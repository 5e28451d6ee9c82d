import type { TextRange } from '../text/range';

/** One line of the outline. Names as the author wrote them; what is missing is not shown. */
export interface OutlineItem {
  readonly name: string;
  /** `表三`, or nothing. */
  readonly detail: string;
  readonly kind: 'title' | 'section' | 'heading' | 'table';
  readonly range: TextRange;
  /** The words to select: inside `range`. */
  readonly selection: TextRange;
  readonly children: readonly OutlineItem[];
}
