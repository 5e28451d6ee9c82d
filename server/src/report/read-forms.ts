import type { EditionName, TableKey, TableSpec } from '../standard/standard';
import { range, type TextRange } from '../text/range';
import { firstFrom } from '../text/search';
import type { TableBlock, Tree } from '../tree/tree';
import { mergeReview } from './bind-review';
import { withoutCaptions } from './bind-table';
import type { BoundTable } from './bound-table';
import { createForm, type FormContent } from './form';
import { FormFigures, figuresOf } from './form-figures';
import { formShape } from './form-shape';
import type { Form, Section } from './report';
import { planned } from './sums';
import type { TableBinder } from './table-binder';

/** A table block where it stands; `bound` only if it is a table of a form. */
interface PlacedTable {
  readonly block: TableBlock;
  readonly index: number;
  readonly start: number;
  readonly section: Section | undefined;
  readonly bound: BoundTable | undefined;
}

type FormTable = PlacedTable & { readonly bound: BoundTable };

export interface Forms {
  readonly forms: readonly Form[];
  readonly otherTables: readonly TextRange[];
}

/** Binds every table, and puts those together that are one table of the form in one section. */
export function readForms(tree: Tree, sections: readonly Section[], edition: EditionName, binder: TableBinder): Forms {
  const tables: PlacedTable[] = [];
  tree.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const section = sectionOf(sections, index);
    const expected = section?.spec?.tables[0];
    const before = tables.at(-1);
    const piece = before?.section === section ? before?.bound : undefined;
    const start = tree.starts[index]!;
    const words = wordsBefore(tree, index);
    const bound = binder.bind(block, { start, edition, expected, piece, words });
    tables.push({ block, index, section, start, bound });
  });
  return {
    forms: group(tables).map(toForm),
    otherTables: tables.filter(t => !t.bound).map(t => range(t.start, t.start + t.block.text.trimEnd().length)),
  };
}

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

/** The section that holds block `index`; sections come in the order of the text. */
function sectionOf(sections: readonly Section[], index: number): Section | undefined {
  const section = sections[firstFrom(sections, ({ heading }) => heading.content.from, index + 1) - 1];
  return section && index < section.heading.content.to ? section : undefined;
}

function group(tables: readonly PlacedTable[]): FormTable[][] {
  const groups: FormTable[][] = [];
  const open = new Map<TableKey, FormTable[]>();
  for (const table of tables) {
    if (!isOfForm(table)) continue;
    const { key } = table.bound.pattern;
    const last = open.get(key);
    if (last && last[0]!.section === table.section && !repeats(last, table)) last.push(table);
    else {
      const members = [table];
      groups.push(members);
      open.set(key, members);
    }
  }
  return groups;
}

const isOfForm = (table: PlacedTable): table is FormTable => table.bound !== undefined;

/**
 * A table that begins anew, with rows or column heads that the one before it has had, is another table and not the rest of it. 表四 has
 * one row, which several tables may hold by columns.
 */
function repeats(members: readonly FormTable[], { bound }: FormTable): boolean {
  const present = new Set(members.flatMap(member => member.bound.pattern.entries));
  return bound.pattern.entries.some(entry => present.has(entry));
}

function toForm(members: readonly FormTable[]): Form {
  const [first] = members as readonly [FormTable];
  const last = members.at(-1)!;
  const { spec, edition } = leadingOf(members).bound.pattern;
  const placed = {
    spec,
    edition,
    section: first.section,
    range: range(first.start, last.start + last.block.text.trimEnd().length),
    notation: first.block.notation,
  };
  return createForm(placed, members.length === 1 ? first.bound : joined(members, spec));
}

/** The piece with the most rows. */
const leadingOf = (members: readonly FormTable[]): FormTable =>
  members.reduce((most, member) => (member.bound.pattern.size > most.bound.pattern.size ? member : most));

function joined(members: readonly FormTable[], spec: TableSpec): FormContent {
  const pieces = members.flatMap(({ bound }) => bound.rows);
  const rows = spec.key === 'review' ? mergeReview(pieces) : withoutCaptions(pieces);
  const cells = rows.flatMap(row => row.cells);
  const shape = formShape(spec, rows.map(planned));
  const figures = new FormFigures(shape.sums, figuresOf(cells));
  return { rows, rowAt: index => rows[index], shape, figures };
}
