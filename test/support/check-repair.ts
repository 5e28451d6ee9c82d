import assert from 'node:assert/strict';
import type { FixKind, ReportedFinding, ReportedRepair } from '../../server/src/rules/rule';
import { overlaps, type TextRange } from '../../server/src/text/range';
import { inChinese } from './in-chinese';

/** One repair made: the finding it is for, the others found before, and all found after. */
export interface MadeRepair {
  readonly finding: ReportedFinding;
  readonly repair: ReportedRepair;
  readonly others: readonly ReportedFinding[];
  readonly after: readonly ReportedFinding[];
  readonly context: string;
}

/** No finding of the rule is left at the mended place but those that were there besides it. */
export function checkGone({ finding, repair, others, after, context }: MadeRepair): void {
  const place = moved(finding.range, repair);
  const known = others.filter(other => other.code === finding.code);
  const left = unknown(
    after.filter(f => f.code === finding.code && overlaps(f.range, place)),
    known,
    repair,
  );
  assert.deepEqual(left.map(describe), [], `the finding is gone: ${context}`);
}

/** What a blank template that was put in brings with it. */
const broughtByTemplates: ReadonlySet<string> = new Set(['empty-section', 'blank-cell']);

/** A sentence may repeat the wrong figure of a cell: it differs as soon as the cell is mended. */
const broughtByCells = 'prose-table-mismatch';

export function checkNothingNew({ finding, repair, others, after, context }: MadeRepair, fix: FixKind): void {
  const grave = after.filter(f => f.severity === 'error' || f.severity === 'warning');
  const fresh = unknown(grave, others, repair)
    .filter(f => fix === 'safe' || !broughtByTemplates.has(f.code))
    .filter(f => f.code !== broughtByCells || finding.code === broughtByCells);
  assert.deepEqual(fresh.map(describe), [], `no new error or warning: ${context}`);
}

const describe = ({ severity, code, message }: ReportedFinding): string => `${severity} ${code}: ${inChinese(message)}`;

/** The findings that none of the known ones accounts for: each known one accounts for one, by message, place or subject. */
function unknown(
  found: readonly ReportedFinding[],
  known: readonly ReportedFinding[],
  repair: ReportedRepair,
): readonly ReportedFinding[] {
  const free = [...known];
  const take = (same: (other: ReportedFinding) => boolean): boolean => {
    const index = free.findIndex(same);
    if (index >= 0) free.splice(index, 1);
    return index >= 0;
  };
  const same: readonly ((a: ReportedFinding, b: ReportedFinding) => boolean)[] = [
    (known, now) => inChinese(known.message) === inChinese(now.message),
    (known, now) => overlaps(moved(known.range, repair), now.range),
    (known, now) => subjectOf(known) !== undefined && subjectOf(known) === subjectOf(now),
  ];
  return same.reduce((left, test) => left.filter(f => !take(other => other.code === f.code && test(other, f))), found);
}

/** `缺少“其他需要报告的事项”一节（应在…之后）`: what it is about, though the rest of the message may change. */
const subjectOf = ({ message }: ReportedFinding): string | undefined => /“[^”]+”/.exec(inChinese(message))?.[0];

/** Where a range stands after the edits; one that an edit touches grows around what was put in. */
export function moved({ start, end }: TextRange, { edits }: ReportedRepair): TextRange {
  const grown = (edit: ReportedRepair['edits'][number]) => edit.newText.length - (edit.range.end - edit.range.start);
  const before = edits.filter(e => e.range.end < start || (e.range.end === start && e.range.start < start));
  const touching = edits.filter(e => !before.includes(e) && e.range.start <= end);
  const shift = before.reduce((sum, edit) => sum + grown(edit), 0);
  const growth = touching.reduce((sum, edit) => sum + grown(edit), 0);
  return { start: start + shift, end: Math.max(start + shift, end + shift + growth) };
}
