import type { ReportDocument } from '../document/document';
import { chinese } from '../l10n/voice';
import type { Report } from '../report/report';
import type { Levels, ReportedFinding } from '../rules/rule';
import { fingerprintsOf } from '../settings/fingerprint';
import { say, type Text } from '../text/message';
import { overlaps, sliceOf, type TextRange } from '../text/range';
import { cellTitle } from './cell-title';
import { figureAt } from './figure-at';

/** A quick fix that leaves the report alone and has the project's list silence something. */
export interface SilenceAction {
  readonly title: Text;
  readonly finding: ReportedFinding;
  readonly silence: SilenceRequest;
}

/** What is not to be told any more: this finding, the rule in this file, or the rule in the whole project. */
export type SilenceRequest =
  | { readonly scope: 'finding'; readonly rule: string; readonly fingerprint: string; readonly note: string }
  | { readonly scope: 'file' | 'project'; readonly rule: string };

const longestNote = 30;

/** Three for each finding at `range`; those for a rule once, however many findings it has there. */
export function silenceActions(document: ReportDocument, levels: Levels, range: TextRange): readonly SilenceAction[] {
  const findings = document.findings(levels);
  const here = findings.filter(finding => overlaps(finding.range, range));
  if (here.length === 0) return [];
  const rules = new Set(here.map(({ code }) => code));
  const { report } = document;
  const names = fingerprintsOf(
    report,
    findings.filter(({ code }) => rules.has(code)),
  );
  const firsts = [...rules].map(rule => here.find(({ code }) => code === rule)!);
  return [
    ...here.map(finding => ofFinding(report, finding, names.get(finding)!, isAlone(finding, here))),
    ...firsts.map(
      (finding): SilenceAction => ({
        title: say`本文件不再提示这类问题（${finding.code}）`,
        finding,
        silence: { scope: 'file', rule: finding.code },
      }),
    ),
    ...firsts.map(
      (finding): SilenceAction => ({
        title: say`本项目不再提示这类问题（${finding.code}）`,
        finding,
        silence: { scope: 'project', rule: finding.code },
      }),
    ),
  ];
}

/** Of several findings of one rule each is named by what it says. */
const isAlone = ({ code }: ReportedFinding, here: readonly ReportedFinding[]): boolean =>
  here.filter(other => other.code === code).length === 1;

const ofFinding = (report: Report, finding: ReportedFinding, fingerprint: string, alone: boolean): SilenceAction => ({
  title: alone ? say`不再提示这一处（${finding.code}）` : say`不再提示：${finding.message}`,
  finding,
  silence: { scope: 'finding', rule: finding.code, fingerprint, note: noteOn(report, finding) },
});

/** The words concerned, with the cell that they stand in. The list is shared: its notes have one language. */
function noteOn(report: Report, { range }: ReportedFinding): string {
  const words = sliceOf(report.tree.text, range).replace(/\s+/g, ' ').trim();
  const short = words.length > longestNote ? `${words.slice(0, longestNote - 1)}…` : words;
  const figure = figureAt(report, range.start);
  return figure ? chinese.say(say`${cellTitle(figure.form, figure.cell)}：${short}`) : short;
}
