/** Lines from `start` to `end` (offsets in the first and in the last line) fold away under the first. */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'section' | 'table' | 'residue';
}
