import type { ReportDocument } from '../document/document';
import { applyEdits } from '../fixes/apply-edits';
import { chooseRepairs } from '../fixes/choose-repair';
import { combine } from '../fixes/combine';
import { composeEdits } from '../fixes/compose-edits';
import { ruleByName } from '../rules/registry';
import type { Levels } from '../rules/rule';
import { range, type TextEdit, type TextRange } from '../text/range';
import { alignTables } from './align-tables';
import { widenPunctuation } from './punctuation-width';

/**
 * Edits that tidy how a report is set: full-width punctuation, the safe repairs of spaces, marks, brackets and cells,
 * aligned tables. No figure, date or word changes; numbering and what a page left behind are no matter of setting. With
 * `within` only what lies in it, and the tables that it touches.
 */
export function formatting(document: ReportDocument, levels: Levels, within?: TextRange): readonly TextEdit[] {
  if (!document.report.recognised) return [];
  let [now, place, all]: [ReportDocument, TextRange | undefined, readonly TextEdit[]] = [document, within, []];
  for (const step of steps) {
    const edits = step(now, levels, place);
    if (edits.length === 0) continue;
    all = composeEdits(document.text, all, edits);
    now = now.update(applyEdits(now.text, edits));
    place = place && grown(place, edits);
  }
  return all.filter(edit => document.text.slice(edit.range.start, edit.range.end) !== edit.newText);
}

type Step = (document: ReportDocument, levels: Levels, within: TextRange | undefined) => readonly TextEdit[];

const widened: Step = (document, _, within) => widenPunctuation(document).filter(edit => isInside(edit.range, within));

/** Repairs of how a thing is written; those of structure move or remove what stands there. */
const repaired: Step = (document, levels, within) => {
  const findings = document.findings(levels).filter(({ code }) => ruleByName(code)?.category !== 'structure');
  const repairs = chooseRepairs(findings, 'safe');
  return combine(repairs.filter(({ edits }) => edits.every(edit => isInside(edit.range, within))));
};

const aligned: Step = (document, _, within) => alignTables(document, within);

/** What one repair uncovers the next may mend. */
const steps: readonly Step[] = [widened, repaired, repaired, aligned];

const isInside = ({ start, end }: TextRange, within: TextRange | undefined): boolean =>
  !within || (within.start <= start && end <= within.end);

/** Edits inside make it longer or shorter. */
const grown = ({ start, end }: TextRange, edits: readonly TextEdit[]): TextRange =>
  range(
    start,
    edits.reduce((to, edit) => to + edit.newText.length - (edit.range.end - edit.range.start), end),
  );
