import { createDocumentOpener, type ReportDocument } from '../document/document';
import { type SettledDocument, settleDocument } from '../document/settled-document';
import type { Levels, ReportedFinding } from '../rules/rule';
import type { SilencedEntry } from '../settings/project';
import type { Severity } from '../standard/standard';
import type { CheckedText, Status } from './service';

/**
 * Checks a text without keeping it. `languageId` as in LSP; `nianbao` is always taken for a report. `entries` are those
 * silenced for its file. For many texts hand in one opener.
 */
export function checkText(
  text: string,
  languageId: string,
  { levels, entries = [] }: { readonly levels: Levels; readonly entries?: readonly SilencedEntry[] },
  opener = createDocumentOpener(),
): CheckedText {
  return checkDocument(settleDocument(opener.open(text, languageId), entries), levels);
}

/** All that is said of a document under these levels, and what its project does not want told. */
export function checkDocument(document: SettledDocument, levels: Levels): CheckedText {
  const { shown, silenced, unmatched } = document.parted(levels);
  return { status: statusOf(document, levels), findings: shown, silenced, unmatched };
}

/** What the text was taken for, and how many findings of each severity are shown. */
export function statusOf(document: ReportDocument, levels: Levels): Status {
  const { recognised, edition, year, organ } = document.report;
  if (!recognised) return noReport;
  return {
    recognised,
    edition,
    ...(year !== undefined && { year }),
    ...(organ && { organ: organ.name }),
    counts: countBySeverity(document.findings(levels)),
  };
}

function countBySeverity(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The status of a text that is no report. */
export const noReport: Status = { recognised: false, counts: { error: 0, warning: 0, info: 0, hint: 0 } };
