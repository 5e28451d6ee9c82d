import type { TableSpec } from '../standard/standard';
import { fold } from '../text/fold';
import { keysOf } from './lexicon';
import type { Report, Section } from './report';

/** Words and marks that say the table is a picture or in an annex. */
const elsewhere = /!\[|<img|\[图片\]|附件|附表|见附|图表如下|如图/;

/**
 * How a section comes to be without a table of the form: `elsewhere`, its words say, as a picture or in an annex;
 * `unread`, there is one in a layout or with labels that were not understood; or it is not there.
 */
export function tableAbsence(report: Report, section: Section, table: TableSpec): 'elsewhere' | 'unread' | 'missing' {
  const { start, end } = section.range;
  const content = report.tree.text.slice(start, end);
  if (elsewhere.test(content)) return 'elsewhere';
  const unread = report.otherTables.some(other => other.start >= start && other.end <= end);
  return unread || showsTable(content, table) ? 'unread' : 'missing';
}

const fewest: Readonly<Record<TableSpec['key'], number>> = { disclosure: 2, applications: 4, review: 3, statistics: 6 };

/**
 * True if a text holds so many labels of a table that the table must be there, though in a layout that was not read.
 * 表二 and 表四 are told by their columns: their rows' names occur in prose too.
 */
export function showsTable(text: string, table: TableSpec): boolean {
  const folded = fold(text);
  const byColumns = table.key === 'disclosure' || table.key === 'review';
  const labels = byColumns
    ? table.parts.flatMap(part => part.columns.map(column => column.path.at(-1)!)).filter(label => label !== '总计')
    : table.parts.flatMap(part => part.rows.map(row => row.label));
  const shown = new Set(labels.flatMap(label => keysOf(label).slice(0, 1)).filter(key => folded.includes(key)));
  return shown.size >= fewest[table.key];
}
