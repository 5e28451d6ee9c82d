import type { EditionName, TableKey } from '../standard/standard';
import { range, shiftRange, type TextRange } from '../text/range';
import type { TableBlock, Tree } from '../tree/tree';
import { mergeReview } from './bind-review';
import { type BoundTable, bindTable, dropRepeatedCaptions } from './bind-table';
import type { TableRecogniser } from './recognise-table';
import type { Form, FormCell, FormRow, Section } from './report';
import { readSums } from './sums';

/** A table block where it stands; `bound` only if it is a table of a form. */
interface PlacedTable {
  readonly block: TableBlock;
  readonly index: number;
  readonly start: number;
  readonly section: Section | undefined;
  readonly bound: BoundTable | undefined;
}

/** Keeps what a table block was bound to, and under which circumstances, as long as the block lives. */
export type BoundTables = WeakMap<TableBlock, KnownTable>;

interface KnownTable {
  readonly key: string;
  /** Where the block stood. */
  readonly start: number;
  readonly bound: BoundTable | undefined;
}

export interface Forms {
  readonly forms: readonly Form[];
  readonly otherTables: readonly TextRange[];
}

/** Binds every table, and puts those together that are one table of the form in one section. */
export function readForms(
  tree: Tree,
  sections: readonly Section[],
  edition: EditionName,
  recogniser: TableRecogniser,
  known: BoundTables,
): Forms {
  const tables: PlacedTable[] = [];
  tree.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const section = sectionOf(sections, index);
    const expected = section?.spec?.tables[0];
    const before = tables.at(-1);
    const piece = before?.section === section ? before?.bound : undefined;
    const start = tree.starts[index]!;
    const words = wordsBefore(tree, index);
    const made = bound(block, { start, edition, expected, piece, words }, recogniser, known);
    tables.push({ block, index, section, start, bound: made });
  });
  return {
    forms: group(tables).map(toForm),
    otherTables: tables.filter(t => !t.bound).map(t => range(t.start, t.start + t.block.text.trimEnd().length)),
  };
}

interface Circumstances {
  readonly start: number;
  readonly edition: EditionName;
  readonly expected: TableKey | undefined;
  /** The table before it in the section. */
  readonly piece: BoundTable | undefined;
  readonly words: string;
}

function bound(
  block: TableBlock,
  { start, edition, expected, piece, words }: Circumstances,
  recogniser: TableRecogniser,
  known: BoundTables,
): BoundTable | undefined {
  const last = piece ? lastOrder(piece) : -1;
  const key = [edition, expected, piece?.key, last, words, columnsIn(piece)].join('/');
  const kept = known.get(block);
  if (kept?.key === key) return movedTo(start, block, kept, known);
  const form = recogniser.recognise(block, edition, expected);
  const continued = form && piece?.key === form.spec.key ? piece : undefined;
  const context = { start, before: words, after: continued ? last : -1, columns: continued?.columns };
  const made = form && bindTable(block, form, context);
  known.set(block, { key, start, bound: made });
  return made;
}

function movedTo(start: number, block: TableBlock, kept: KnownTable, known: BoundTables): BoundTable | undefined {
  const { key, bound } = kept;
  if (kept.start === start || !bound) return bound;
  const moved = { ...bound, rows: bound.rows.map(row => shiftRow(row, start - kept.start)) };
  known.set(block, { key, start, bound: moved });
  return moved;
}

const columnsIn = (piece: BoundTable | undefined): string =>
  piece?.columns ? [piece.columns.part.key, ...piece.columns.order.map(column => column?.key ?? '')].join() : '';

const longestBefore = 60;

/** The words of the heading or line over a block; '' if there is none, or a whole sentence. */
function wordsBefore({ blocks }: Tree, index: number): string {
  let at = index - 1;
  while (at >= 0 && (blocks[at]!.kind === 'blank' || blocks[at]!.kind === 'residue')) at--;
  const block = blocks[at];
  if (!block || (block.kind !== 'heading' && block.kind !== 'paragraph') || block.text.length > longestBefore)
    return '';
  return block.text.replace(/^[#*\s]+|[*：:\s]+$/g, '');
}

/** The place of the last row that a table has of its form, in the form's order. */
function lastOrder({ spec, rows }: BoundTable): number {
  const last = rows.findLast(row => row.spec && row.cells.length > 0)?.spec;
  return last ? spec.parts.flatMap(part => part.rows).indexOf(last) : -1;
}

/** The section that holds block `index`; sections come in the order of the text. */
function sectionOf(sections: readonly Section[], index: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.heading.content.from <= index) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && index < section.heading.content.to ? section : undefined;
}

function group(tables: readonly PlacedTable[]): PlacedTable[][] {
  const groups: PlacedTable[][] = [];
  const open = new Map<TableKey, PlacedTable[]>();
  for (const table of tables) {
    if (!table.bound) continue;
    const last = open.get(table.bound.key);
    if (last && last[0]!.section === table.section && !repeats(last, table)) last.push(table);
    else {
      const members = [table];
      groups.push(members);
      open.set(table.bound.key, members);
    }
  }
  return groups;
}

/**
 * A table that begins anew, with rows or column heads that the one before it has had, is another table and not the rest of it. 表四 has
 * one row, which several tables may hold by columns.
 */
function repeats(members: readonly PlacedTable[], { bound }: PlacedTable): boolean {
  const keys = bound!.key === 'review' ? cellKeys : rowKeys;
  const present = new Set(members.flatMap(member => member.bound!.rows.flatMap(keys)));
  return bound!.rows.flatMap(keys).some(key => present.has(key));
}

const cellKeys = ({ cells }: FormRow): readonly string[] => cells.map(({ column }) => column.key);

/** The row and the part it is in; what differs between editions are its columns. */
const rowKeys = ({ part, spec, cells }: FormRow): readonly string[] =>
  spec && cells.length > 0 ? [`${part.key}/${spec.key}`] : [];

function toForm(members: readonly PlacedTable[]): Form {
  const first = members[0]!;
  const last = members.at(-1)!;
  const { section } = first;
  const leading = members.toSorted((a, b) => b.bound!.rows.length - a.bound!.rows.length)[0]!.bound!;
  const placed = members.flatMap(({ bound }) => bound!.rows);
  const rows = leading.key === 'review' ? mergeReview(placed) : dropRepeatedCaptions(placed);
  return {
    spec: leading.spec,
    edition: leading.edition,
    ...(section ? { section } : {}),
    range: range(first.start, last.start + last.block.text.trimEnd().length),
    notation: first.block.notation,
    rows,
    aligned: rows.every(row => row.aligned),
    sums: readSums(leading.spec, rows),
  };
}

function shiftRow({ part, spec, label, range: place, cells, aligned }: FormRow, by: number): FormRow {
  const labelled = { value: label.value, range: shiftRange(label.range, by) };
  const range = shiftRange(place, by);
  const shifted = cells.map(cell => shiftCell(cell, by));
  return spec
    ? { part, label: labelled, range, cells: shifted, aligned, spec }
    : { part, label: labelled, range, cells: shifted, aligned };
}

function shiftCell({ row, column, type, range: place, text, value }: FormCell, by: number): FormCell {
  const shifted = shiftRange(place, by);
  return row ? { row, column, type, range: shifted, text, value } : { column, type, range: shifted, text, value };
}
