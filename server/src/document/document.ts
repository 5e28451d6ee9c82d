import { createLexicon } from '../report/lexicon';
import { createReportReader, type ReportReader } from '../report/read-report';
import type { Report } from '../report/report';
import { rules } from '../rules/registry';
import type { Levels, ReportedFinding } from '../rules/rule';
import { type ParagraphFindings, runRules } from '../rules/run-rules';
import { editions } from '../standard/editions';
import { withoutRadicals } from '../text/radicals';
import { parse } from '../tree/parse';
import type { Lexicon, Tree } from '../tree/tree';

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

/** What all documents of an opener share. */
interface Readers {
  readonly lexicon: Lexicon;
  readonly reader: ReportReader;
}

/** What it learns of words, shapes and sentences serves all documents that it opens. */
export function createDocumentOpener(): DocumentOpener {
  const readers = { lexicon: createLexicon(editions), reader: createReportReader(editions) };
  return { open: (text, languageId) => new OpenDocument(text, languageId, readers, {}) };
}

/**
 * A class, as an object with getters of its own would have a shape of its own: V8 keeps such shapes, and with them the
 * whole document, until it looks through the old part of its heap.
 */
class OpenDocument implements ReportDocument {
  readonly text: string;
  readonly languageId: string;
  readonly #readers: Readers;
  readonly #heritage: Heritage;
  #tree: Tree | undefined;
  #report: Report | undefined;
  #latest: Findings | undefined;

  constructor(text: string, languageId: string, readers: Readers, heritage: Heritage) {
    this.text = text;
    this.languageId = languageId;
    this.#readers = readers;
    this.#heritage = heritage;
  }

  get tree(): Tree {
    this.#tree ??= parse(withoutRadicals(this.text), this.#readers.lexicon, this.#heritage.tree);
    return this.#tree;
  }

  get report(): Report {
    this.#report ??= this.#readers.reader.read(this.tree, this.languageId === 'nianbao');
    return this.#report;
  }

  findings(levels: Levels): readonly ReportedFinding[] {
    if (!this.#latest || !sameLevels(this.#latest.levels, levels))
      this.#latest = check(this.report, levels, this.#latest ?? this.#heritage.findings);
    return this.#latest.found;
  }

  update(text: string): ReportDocument {
    const heritage = { tree: this.#tree ?? this.#heritage.tree, findings: this.#latest ?? this.#heritage.findings };
    return new OpenDocument(text, this.languageId, this.#readers, heritage);
  }
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
