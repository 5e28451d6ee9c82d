import { ruleByName } from '../rules/registry';
import type { Levels } from '../rules/rule';
import type { SilencedEntry } from '../settings/project';
import { type Parted, partFindings } from '../settings/silence';
import type { ReportDocument } from './document';

/** A document as its project wants it told: `findings` are without what is silenced. */
export interface SettledDocument extends ReportDocument {
  parted(levels: Levels): Parted;
}

/**
 * `entries` are the silenced ones for this file. Findings are parted once for the levels last asked for. What is
 * silenced of a rule that is off may be right or not: it is not among the unmatched.
 */
export function settleDocument(document: ReportDocument, entries: readonly SilencedEntry[]): SettledDocument {
  let latest: { readonly levels: Levels; readonly parted: Parted } | undefined;
  const parted = (levels: Levels): Parted => {
    if (latest?.levels === levels) return latest.parted;
    const judged = entries.filter(({ rule }) => (levels[rule] ?? ruleByName(rule)?.severity) !== 'off');
    latest = { levels, parted: partFindings(document.report, document.findings(levels), judged) };
    return latest.parted;
  };
  return {
    text: document.text,
    languageId: document.languageId,
    get tree() {
      return document.tree;
    },
    get report() {
      return document.report;
    },
    findings: levels => parted(levels).shown,
    update: text => settleDocument(document.update(text), entries),
    parted,
  };
}
