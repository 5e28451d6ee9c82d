import type { ReportedFinding } from '../rules/rule';
import { applyEdits } from './apply-edits';
import { chooseRepairs, type FixPolicy } from './choose-repair';
import { combine } from './combine';

/** What is left when no more repairs are made. */
export interface FixedText {
  readonly text: string;
  /** What is still found in `text`. */
  readonly findings: readonly ReportedFinding[];
  /** False where repairs were still to be made after the last round, or would undo each other. */
  readonly stable: boolean;
}

const roundLimit = 10;

/** Makes repairs and checks again, until nothing is left to be made. */
export function fixAll(
  text: string,
  check: (text: string) => readonly ReportedFinding[],
  policy: FixPolicy = 'safe',
): FixedText {
  const seen = new Set([text]);
  let findings = check(text);
  for (let round = 0; round < roundLimit; round++) {
    const next = fixOnce(text, findings, policy);
    if (next === text) return { text, findings, stable: true };
    if (seen.has(next)) break;
    seen.add(next);
    text = next;
    findings = check(text);
  }
  return { text, findings, stable: fixOnce(text, findings, policy) === text };
}

const fixOnce = (text: string, findings: readonly ReportedFinding[], policy: FixPolicy): string =>
  applyEdits(text, combine(chooseRepairs(findings, policy)));
