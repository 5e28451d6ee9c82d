import type { Report } from '../report/report';
import { ruleByName } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { SilencedEntry } from '../settings/project';
import { type Parted, partFindings } from '../settings/silence';
import type { Tree } from '../tree/tree';
import type { ReportDocument } from './document';

/** A document as its project wants it told: `findings` are without what is silenced. */
export interface SettledDocument extends ReportDocument {
  parted(levels: Levels): Parted;
}

/**
 * `entries` are the silenced ones for this file. Findings are parted once for the levels last asked for. What is
 * silenced of a rule that is off may be right or not: it is not among the unmatched.
 */
export const settleDocument = (document: ReportDocument, entries: readonly SilencedEntry[]): SettledDocument =>
  new Settled(document, entries);

/** A class for the same reason as that of the document. */
class Settled implements SettledDocument {
  readonly text: string;
  readonly languageId: string;
  readonly #document: ReportDocument;
  readonly #entries: readonly SilencedEntry[];
  #latest: { readonly levels: Levels; readonly parted: Parted } | undefined;

  constructor(document: ReportDocument, entries: readonly SilencedEntry[]) {
    this.text = document.text;
    this.languageId = document.languageId;
    this.#document = document;
    this.#entries = entries;
  }

  get tree(): Tree {
    return this.#document.tree;
  }

  get report(): Report {
    return this.#document.report;
  }

  findings(levels: Levels): readonly ReportedFinding[] {
    return this.parted(levels).shown;
  }

  update(text: string): SettledDocument {
    return settleDocument(this.#document.update(text), this.#entries);
  }

  parted(levels: Levels): Parted {
    if (this.#latest?.levels === levels) return this.#latest.parted;
    const judged = this.#entries.filter(({ rule }) => (levels[rule] ?? ruleByName(rule)?.severity) !== 'off');
    const parted = partFindings(this.report, this.#document.findings(levels), judged);
    this.#latest = { levels, parted };
    return parted;
  }
}
