import type { Signs } from './prose/signs';
import type { PlacedParagraph } from './report';

/**
 * Finds the paragraphs of a report that may have a fact. Their signs are put side by side when first asked for, so that
 * whoever looks for something touches no other paragraph.
 */
export class ParagraphIndex {
  readonly #paragraphs: readonly PlacedParagraph[];
  readonly #signs: Partial<Record<keyof Signs, Int32Array>> = {};

  constructor(paragraphs: readonly PlacedParagraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** Those that have one of these signs of a group, in the order of the text: in all others there is nothing to be found. */
  with(group: keyof Signs, wanted: number): readonly PlacedParagraph[] {
    const signs = this.#signsOf(group);
    const found: PlacedParagraph[] = [];
    for (let i = 0; i < signs.length; i++) if ((signs[i]! & wanted) !== 0) found.push(this.#paragraphs[i]!);
    return found;
  }

  #signsOf(group: keyof Signs): Int32Array {
    const known = this.#signs[group];
    if (known) return known;
    const signs = new Int32Array(this.#paragraphs.length);
    for (let i = 0; i < signs.length; i++) signs[i] = this.#paragraphs[i]!.prose.signs[group];
    this.#signs[group] = signs;
    return signs;
  }
}
