import type { Standard, TableSpec } from '../standard/standard';
import { fold, withoutBrackets } from '../text/fold';
import { memo } from '../text/memo';
import { narrow } from '../text/width';
import { isCounted, withoutEnumerator } from '../tree/enumerators';
import type { Lexicon } from '../tree/tree';

/** The vocabulary of all editions, as keys. */
export function createLexicon(editions: readonly Standard[]): Lexicon {
  const printed = new Set([...editions.flatMap(e => e.tables.flatMap(labelsOf)), ...generalLabels]);
  const labels = new Set([...printed].flatMap(keysOf));
  const pieces = new Set([...labels].flatMap(prefixes));
  const ends = new Set([...labels].flatMap(suffixes));
  const all = `\n${[...labels].join('\n')}\n`;
  const sections = new Set(
    editions.flatMap(e => e.sections.flatMap(s => [s.title, ...s.accepted, ...s.discouraged])).map(fold),
  );
  const units = new Set(editions.flatMap(e => e.tables.flatMap(columnNames)).join(''));
  const numbered = new Set(editions.flatMap(e => e.tables.flatMap(numberedRows)));
  const rowHeads = editions
    .flatMap(e => e.tables.filter(t => t.key === 'applications').flatMap(countedRows))
    .map(plain);
  const facts = memo(words => {
    const key = fold(withoutEnumerator(words));
    const keys = keysOf(words);
    return (
      (keys.some(one => labels.has(one)) ? fact.label : 0) |
      (keys.some(one => numbered.has(one)) ? fact.numberedRow : 0) |
      (labels.has(key) ? fact.wholeLabel : 0) |
      (pieces.has(key) ? fact.labelPiece : 0) |
      (ends.has(key) ? fact.labelEnd : 0) |
      (sections.has(key) ? fact.section : 0)
    );
  });
  const is = (wanted: number, keys: ReadonlySet<string>) => {
    const openers = openersOf(keys);
    return (words: string) => mayBegin(words.charCodeAt(0), openers) && (facts(words) & wanted) !== 0;
  };
  return {
    isLabel: is(fact.label, labels),
    isWholeLabel: is(fact.wholeLabel, labels),
    isLabelPiece: is(fact.labelPiece, pieces),
    isLabelEnd: is(fact.labelEnd, ends),
    isLabelPart: memo(words => all.includes(fold(withoutEnumerator(words)))),
    isCountedPiece: memo(words => isCounted(words) && all.includes(`\n${fold(withoutEnumerator(words))}`)),
    isOfColumnNames: words => [...words].every(unit => units.has(unit)),
    isNumberedRow: is(fact.numberedRow, numbered),
    isCutRow: memo(words => {
      const head = plain(words);
      return (
        isCounted(words) && !labels.has(fold(withoutEnumerator(words))) && rowHeads.some(row => row.startsWith(head))
      );
    }),
    isSection: is(fact.section, sections),
  };
}

/** With what words can begin, counted or not, whose key is one of `keys`. */
const openersOf = (keys: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...[...keys].map(key => key[0]!), ...'其第一二三四五六七八九十'].map(unit => unit.charCodeAt(0)));

/** Most prose is told by its first character. */
const mayBegin = (first: number, openers: ReadonlySet<number>): boolean =>
  first < 0x4e00 || first > 0x9fff || openers.has(first);

/** What is known of words, one bit each: who asks one question will ask the others too. */
const fact = { label: 1, wholeLabel: 2, labelPiece: 4, labelEnd: 8, numberedRow: 16, section: 32 } as const;

/** The keys under which one printed label may appear: whole, without its remark in brackets, without 其中. */
export function keysOf(label: string): string[] {
  const bare = withoutEnumerator(label.trim());
  const plain = withoutBrackets(bare);
  const written = plain === bare ? [fold(bare)] : [fold(bare), fold(plain)];
  const keys: string[] = [];
  for (const key of written) addKey(keys, key);
  for (const key of written) if (key.startsWith('其中')) addKey(keys, key.slice(2));
  return keys;
}

function addKey(keys: string[], key: string): void {
  if (key !== '' && !keys.includes(key)) keys.push(key);
}

/** Rows that the form numbers; a word as short as 其他 may head a paragraph too. */
const numberedRows = (table: TableSpec): string[] =>
  countedRows(table)
    .flatMap(keysOf)
    .filter(key => key.length > 2);

const countedRows = (table: TableSpec): string[] =>
  table.parts.flatMap(part => part.rows.map(row => row.label)).filter(isCounted);

const plain = (words: string): string => narrow(words).replaceAll(' ', '');

const columnNames = (table: TableSpec): string[] => table.parts.flatMap(part => part.columns.flatMap(c => c.path));

function labelsOf(table: TableSpec): string[] {
  const parts = table.parts.flatMap(part => [
    ...(part.caption ? [part.caption] : []),
    ...(part.corner ? [part.corner] : []),
    ...part.columns.flatMap(c => [...c.path, ...(c.aliases ?? [])]),
    ...part.rows.flatMap(r => [r.label, ...(r.aliases ?? [])]),
  ]);
  return [...parts, ...(table.corner ? [table.corner] : [])];
}

/** Words of header cells that no specification needs. */
const generalLabels = ['统计指标', '单位', '统计数', '信息内容', '申请人情况', '法人或其他组织', '小计', '合计'];

const shortestPiece = 2;

function prefixes(label: string): string[] {
  const all: string[] = [];
  for (let length = shortestPiece; length < label.length; length++) all.push(label.slice(0, length));
  return all;
}

const suffixes = (label: string): string[] =>
  Array.from({ length: Math.max(0, label.length - shortestPiece) }, (_, i) => label.slice(i + 1));
