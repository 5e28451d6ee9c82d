import { createLexicon } from '../report/lexicon';
import { createReportReader } from '../report/read-report';
import type { Report } from '../report/report';
import { rules } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import { type ParagraphFindings, runRules } from '../rules/run-rules';
import { editions } from '../standard/editions';
import { parse } from '../tree/parse';
import type { Tree } from '../tree/tree';

/** One text at one version. Tree, report and findings are computed when first asked for, and kept. */
export interface ReportDocument {
  readonly text: string;
  readonly languageId: string;
  readonly tree: Tree;
  readonly report: Report;
  findings(levels: Levels): readonly ReportedFinding[];
  /** The text's next version: the same as opening it anew, only faster. */
  update(text: string): ReportDocument;
}

/** Opens texts. What they share is made once: keep one opener for many texts. */
export interface DocumentOpener {
  /** `languageId` `nianbao` says that the text is a report; of any other text that is to be found out. */
  open(text: string, languageId: string): ReportDocument;
}

interface Findings {
  readonly levels: Levels;
  /** What paragraph rules were told: their findings live as long as it stays the same. */
  readonly context: string;
  readonly paragraphs: ParagraphFindings;
  readonly found: readonly ReportedFinding[];
}

/** What a version leaves to the next: never the version itself, or none would ever be let go. */
interface Heritage {
  readonly tree?: Tree | undefined;
  readonly findings?: Findings | undefined;
}

export function createDocumentOpener(): DocumentOpener {
  const lexicon = createLexicon(editions);
  const reader = createReportReader(editions);

  const create = (text: string, languageId: string, heritage: Heritage): ReportDocument => {
    let tree: Tree | undefined;
    let report: Report | undefined;
    let latest: Findings | undefined;
    const document: ReportDocument = {
      text,
      languageId,
      get tree() {
        tree ??= parse(text, lexicon, heritage.tree);
        return tree;
      },
      get report() {
        report ??= reader.read(document.tree, languageId === 'nianbao');
        return report;
      },
      findings(levels) {
        if (!latest || !sameLevels(latest.levels, levels))
          latest = check(document.report, levels, latest ?? heritage.findings);
        return latest.found;
      },
      update: next => create(next, languageId, { tree: tree ?? heritage.tree, findings: latest ?? heritage.findings }),
    };
    return document;
  };
  return { open: (text, languageId) => create(text, languageId, {}) };
}

function check(report: Report, levels: Levels, before: Findings | undefined): Findings {
  const context = `${report.edition} ${report.year}`;
  const usable = before && before.context === context && sameLevels(before.levels, levels);
  const paragraphs: ParagraphFindings = usable ? before.paragraphs : new WeakMap();
  return { levels, context, paragraphs, found: runRules(rules, report, levels, paragraphs) };
}

function sameLevels(a: Levels, b: Levels): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key]);
}

/** Opens one text on its own. */
export const openDocument = (text: string, languageId: string): ReportDocument =>
  createDocumentOpener().open(text, languageId);
