import type { ReportedFinding, ReportedRepair } from '../../server/src/rules/rule';
import { range } from '../../server/src/text/range';

/** A warning of nothing but a place and its repairs. */
export const finding = (code: string, start: number, end: number, ...repairs: ReportedRepair[]): ReportedFinding => ({
  code,
  severity: 'warning',
  range: range(start, end),
  message: '',
  related: [],
  repairs,
});

/** A repair, titled `改为…`, that puts `newText` in the place from `start` to `end`. */
export const repair = (start: number, end: number, newText: string, safe: boolean): ReportedRepair => ({
  title: `改为${newText}`,
  safe,
  edits: [{ range: range(start, end), newText }],
});
