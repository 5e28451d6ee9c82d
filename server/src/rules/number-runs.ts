/** A counter in a sequence, and what it should be. */
export interface NumberFault {
  /** Index into the values that were handed in. */
  readonly index: number;
  readonly expected: number;
  /** The whole run it belongs to, as indices in order: what renumbering touches. */
  readonly run: readonly number[];
}

interface Run {
  readonly members: number[];
  last: number;
  fault?: { index: number; expected: number }[];
}

/**
 * Finds where counters skip, repeat or go back. A 1 begins a list inside the list before it; a number that goes on with
 * an outer list ends the inner ones.
 */
export function findNumberFaults(values: readonly number[], mayRepeatOne: boolean): NumberFault[] {
  const open: Run[] = [];
  const all: Run[] = [];
  for (const [index, value] of values.entries()) {
    const depth = open.findLastIndex(run => run.last + 1 === value);
    const top = open.at(-1);
    if (depth >= 0) open.length = depth + 1;
    else if (value === 1 && (top?.last !== 1 || mayRepeatOne)) {
      open.push({ members: [], last: 0 });
      all.push(open.at(-1)!);
    } else fault(open, all, index);
    const run = open.at(-1)!;
    run.members.push(index);
    run.last = value;
  }
  return all.flatMap(run => (run.fault ?? []).map(({ index, expected }) => ({ index, expected, run: run.members })));
}

/** A sequence that does not begin with 1 is as faulty as one that skips. */
function fault(open: Run[], all: Run[], index: number): void {
  if (open.length === 0) {
    open.push({ members: [], last: 0 });
    all.push(open[0]!);
  }
  const run = open.at(-1)!;
  run.fault = [...(run.fault ?? []), { index, expected: run.members.length + 1 }];
}
