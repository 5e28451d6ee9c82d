/** A counter in a sequence, and what it should be. */
export interface NumberFault {
  /** Index into the values that were handed in. */
  readonly index: number;
  readonly expected: number;
  /** The whole run it belongs to, as indices in order: what renumbering touches. */
  readonly run: readonly number[];
  /** What the run's first counter should be. */
  readonly first: number;
}

/** Lists stand in lists, but not deeper than this. */
const mostOpen = 6;

/** What is no fault in a kind of list. */
export interface Leniency {
  /** Two lists of one item each may follow each other: `一是…。一是…`. */
  readonly repeatedOne: boolean;
  /** The list may go on from where it cannot be seen. */
  readonly anyStart: boolean;
}

interface Run {
  readonly members: number[];
  readonly first: number;
  last: number;
  readonly faults: { readonly index: number; readonly expected: number }[];
}

/**
 * Finds where counters skip, repeat or go back. A 1 begins a list inside the list before it; a number that goes on with
 * an outer list ends the inner ones.
 */
export function findNumberFaults(values: readonly number[], leniency: Leniency): NumberFault[] {
  const open: Run[] = [];
  const all: Run[] = [];
  for (const [index, value] of values.entries()) {
    const depth = open.findLastIndex(run => goesOn(run, value));
    const top = open.at(-1);
    if (depth >= 0) open.length = depth + 1;
    else if (value === 1 && (top?.last !== 1 || leniency.repeatedOne)) begin(open, all, 1);
    else if (!top && leniency.anyStart) begin(open, all, value);
    else fault(open, all, index);
    const run = open.at(-1)!;
    run.members.push(index);
    run.last = value;
  }
  return all.flatMap(run =>
    run.faults.map(({ index, expected }) => ({ index, expected, run: run.members, first: run.first })),
  );
}

/** By the counter before, or after a fault by what the place in the list should be: `（三）（三）（五）` has one fault. */
const goesOn = (run: Run, value: number): boolean =>
  value === run.last + 1 || (run.faults.length > 0 && value === run.first + run.members.length);

function begin(open: Run[], all: Run[], first: number): void {
  const run = { members: [], first, last: first - 1, faults: [] };
  all.push(run);
  open.push(run);
  if (open.length > mostOpen) open.shift();
}

/** A sequence that does not begin with 1 is as faulty as one that skips. */
function fault(open: Run[], all: Run[], index: number): void {
  if (open.length === 0) begin(open, all, 1);
  const run = open.at(-1)!;
  run.faults.push({ index, expected: run.first + run.members.length });
}
