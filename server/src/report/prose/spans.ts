import { tidy } from '../../text/tidy';

/** What figures allow: equal ends for an exact one. A `Figure` is a span. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** The sum of figures, each anywhere between its ends. */
export const spanOf = (figures: readonly Span[]): Span =>
  figures.reduce((sum, { low, high }) => ({ low: tidy(sum.low + low), high: tidy(sum.high + high) }), nothing);

const nothing: Span = { low: 0, high: 0 };

/** True where two spans may mean the same number. */
export const meets = (a: Span, b: Span): boolean => a.low <= b.high && b.low <= a.high;
