import { createDocumentOpener } from '../../server/src/document/document';
import type { ReportedFinding } from '../../server/src/rules/rule';

/** One opener for all tests: what texts share is made once. */
const opener = createDocumentOpener();

export const open = (text: string, languageId = 'nianbao') => opener.open(text, languageId);

/** What every rule, or these levels, say of a text that is declared to be a report. */
export const findingsOf = (text: string, levels = {}): readonly ReportedFinding[] => open(text).findings(levels);
