import type { ReportDocument } from '../document/document';
import type { Text } from '../text/message';
import type { TextRange } from '../text/range';
import { type OutlineItem, outline } from './symbols';

/** A line of a report's outline, for a list over many reports. */
export interface ReportSymbol {
  readonly name: Text;
  /** The title of a table, or nothing. */
  readonly detail: string;
  readonly kind: OutlineItem['kind'];
  /** The words to go to. */
  readonly range: TextRange;
  /** The title of the report, so that one 总体情况 can be told from another; '' for the title itself. */
  readonly of: string;
}

/** Title, sections, sub-headings and tables in text order; empty for a text that is no report. */
export function reportSymbols(document: ReportDocument): readonly ReportSymbol[] {
  const of = document.report.title?.text ?? '';
  return outline(document).flatMap(item => flat(item, of));
}

const flat = (item: OutlineItem, of: string): readonly ReportSymbol[] => [
  {
    name: item.name,
    detail: item.detail,
    kind: item.kind,
    range: item.selection,
    of: item.kind === 'title' ? '' : of,
  },
  ...item.children.flatMap(child => flat(child, of)),
];
