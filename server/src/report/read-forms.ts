import type { EditionName, TableKey } from '../standard/standard';
import { range, shiftRange, type TextRange } from '../text/range';
import type { TableBlock, Tree } from '../tree/tree';
import { type BoundTable, bindTable, dropRepeatedCaptions } from './bind-table';
import type { TableRecogniser } from './recognise-table';
import type { Form, FormCell, FormRow, Section } from './report';
import { readSums } from './sums';

/** A table block where it stands; `bound` only if it is a table of a form. */
interface PlacedTable {
  readonly block: TableBlock;
  readonly index: number;
  readonly start: number;
  readonly bound: BoundTable | undefined;
}

/** Keeps what a table block was bound to as long as the block lives. */
export type BoundTables = WeakMap<
  TableBlock,
  { readonly edition: EditionName; readonly bound: BoundTable | undefined }
>;

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
  const tables = tree.blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? [{ block, index, start: tree.starts[index]!, bound: bound(block, edition, recogniser, known) }]
      : [],
  );
  return {
    forms: group(tables, sections).map(members => toForm(members, sections)),
    otherTables: tables.filter(t => !t.bound).map(t => range(t.start, t.start + t.block.text.trimEnd().length)),
  };
}

function bound(
  block: TableBlock,
  edition: EditionName,
  recogniser: TableRecogniser,
  known: BoundTables,
): BoundTable | undefined {
  const kept = known.get(block);
  if (kept?.edition === edition) return kept.bound;
  const form = recogniser.recognise(block, edition);
  const made = form && bindTable(block, form);
  known.set(block, { edition, bound: made });
  return made;
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

function group(tables: readonly PlacedTable[], sections: readonly Section[]): PlacedTable[][] {
  const groups: PlacedTable[][] = [];
  const open = new Map<TableKey, { readonly section: Section | undefined; readonly members: PlacedTable[] }>();
  for (const table of tables) {
    if (!table.bound) continue;
    const section = sectionOf(sections, table.index);
    const last = open.get(table.bound.key);
    if (last && last.section === section && !repeats(last.members, table)) last.members.push(table);
    else {
      const members = [table];
      groups.push(members);
      open.set(table.bound.key, { section, members });
    }
  }
  return groups;
}

/** A second table with rows that the first has too is another table, not the rest of it. */
function repeats(members: readonly PlacedTable[], { bound }: PlacedTable): boolean {
  const filled = ({ spec, cells }: FormRow) => (spec && cells.length > 0 ? [spec.key] : []);
  const present = new Set(members.flatMap(m => m.bound!.rows.flatMap(filled)));
  return bound!.rows.flatMap(filled).some(key => present.has(key));
}

function toForm(members: readonly PlacedTable[], sections: readonly Section[]): Form {
  const first = members[0]!;
  const last = members.at(-1)!;
  const section = sectionOf(sections, first.index);
  const rows = dropRepeatedCaptions(
    members.flatMap(({ bound, start }) => bound!.rows.map(row => shiftRow(row, start))),
  );
  const leading = members.toSorted((a, b) => b.bound!.rows.length - a.bound!.rows.length)[0]!;
  return {
    spec: leading.bound!.spec,
    edition: leading.bound!.edition,
    ...(section ? { section } : {}),
    range: range(first.start, last.start + last.block.text.trimEnd().length),
    notation: first.block.notation,
    rows,
    aligned: rows.every(row => row.aligned),
    sums: readSums(leading.bound!.spec, rows),
  };
}

function shiftRow({ part, spec, label, range: place, cells, aligned }: FormRow, by: number): FormRow {
  const shifted = {
    part,
    label: { value: label.value, range: shiftRange(label.range, by) },
    range: shiftRange(place, by),
    cells: cells.map(cell => shiftCell(cell, by)),
    aligned,
  };
  return spec ? { ...shifted, spec } : shifted;
}

function shiftCell({ row, column, type, range: place, text, value }: FormCell, by: number): FormCell {
  const shifted = shiftRange(place, by);
  return row ? { row, column, type, range: shifted, text, value } : { column, type, range: shifted, text, value };
}
