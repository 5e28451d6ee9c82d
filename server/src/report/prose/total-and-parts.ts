import { range } from '../../text/range';
import type { Addition } from '../claims';
import type { Figure } from '../report';

/** What is told of a total and the parts that follow it. */
type Told = Pick<Addition, 'kind' | 'complete' | 'rivals'>;

/** `parts`: at least one; their place is from the total to the last of them. */
export const totalAndParts = (total: Figure, parts: readonly Figure[], { kind, complete, rivals }: Told): Addition => ({
  kind,
  total,
  parts,
  complete,
  rivals,
  range: range(total.range.start, parts.at(-1)!.range.end),
});
