import type { Severity } from '../standard/standard';
import { type FileResult, isChecked, isFailed } from './results';

/** 0: nothing at error level; 1: findings; 2: wrong usage, unreadable file or internal fault. */
export type ExitStatus = 0 | 1 | 2;

/** `maxWarnings`: how many warnings are still fine; undefined for any number. A failed file outweighs findings. */
export function exitStatus(results: readonly FileResult[], maxWarnings: number | undefined): ExitStatus {
  if (results.some(isFailed)) return 2;
  const tooMany = maxWarnings !== undefined && countOf(results, 'warning') > maxWarnings;
  return tooMany || countOf(results, 'error') > 0 ? 1 : 0;
}

export const countOf = (results: readonly FileResult[], severity: Severity): number =>
  results
    .filter(isChecked)
    .reduce((sum, { findings }) => sum + findings.filter(f => f.severity === severity).length, 0);
