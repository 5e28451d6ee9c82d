import type { EditionName, Standard, TableKey, TableSpec } from '../standard/standard';
import { memo } from '../text/memo';
import { isDigits, isFigureCell } from '../tree/tables/cells';
import type { TableBlock } from '../tree/tree';
import { createTableForm, type TableForm } from './bind-table';
import { keysOf } from './lexicon';

/** Tells which table of which edition a block is. */
export interface TableRecogniser {
  /**
   * `fallback` decides between editions whose tables do not differ in what the block shows. Of the table that its section
   * calls for (`expected`) a block may be a piece with a single label.
   */
  recognise(block: TableBlock, fallback: EditionName, expected?: TableKey): TableForm | undefined;
}

interface Known {
  readonly form: TableForm;
  readonly labels: ReadonlySet<string>;
  /** Labels that the same table of another edition does not have. */
  readonly own: ReadonlySet<string>;
}

const fewestLabels = 2;

export function createTableRecogniser(editions: readonly Standard[]): TableRecogniser {
  const keys = memo(keysOf);
  const known = editions.flatMap(standard =>
    standard.tables.map(spec => ({
      form: createTableForm(standard.edition, spec, keys),
      labels: labelsOf(spec, keys),
    })),
  );
  const tables: Known[] = known.map(entry => ({ ...entry, own: ownLabels(entry, known) }));
  const tellers = tellersOf(tables);
  return {
    recognise(block, fallback, expected) {
      const scored = score(tables, tellers, labelsShown(block, keys));
      const most = Math.max(...scored.map(s => s.shared));
      const wanted = scored.some(s => s.table.form.spec.key === expected && s.shared > 0);
      if (most < fewestLabels && !wanted) return undefined;
      const likely = scored.find(s => s.shared === most)!.table.form.spec.key;
      const kind = most < fewestLabels ? expected! : likely;
      const same = scored.filter(s => s.table.form.spec.key === kind);
      const telling = bestBy(same, s => s.own);
      const alike = telling.every(s => s.table.form.spec.parts[0] === telling[0]!.table.form.spec.parts[0]);
      const best = alike ? telling : bestBy(telling, s => dataRows(block, s.table.form));
      return (best.find(s => s.table.form.edition === fallback) ?? best.at(-1)!).table.form;
    },
  };
}

/** For each label the tables that have it, and those that alone have it, by their place in the list. */
type Tellers = ReadonlyMap<string, { readonly shared: readonly number[]; readonly own: readonly number[] }>;

function tellersOf(tables: readonly Known[]): Tellers {
  const tellers = new Map<string, { shared: number[]; own: number[] }>();
  tables.forEach(({ labels, own }, at) => {
    for (const label of labels) {
      const teller = tellers.get(label) ?? { shared: [], own: [] };
      teller.shared.push(at);
      if (own.has(label)) teller.own.push(at);
      tellers.set(label, teller);
    }
  });
  return tellers;
}

interface Scored {
  readonly table: Known;
  shared: number;
  own: number;
}

function score(tables: readonly Known[], tellers: Tellers, shown: ReadonlySet<string>): readonly Scored[] {
  const scored = tables.map((table): Scored => ({ table, shared: 0, own: 0 }));
  for (const label of shown) {
    const teller = tellers.get(label);
    if (!teller) continue;
    for (const at of teller.shared) scored[at]!.shared++;
    for (const at of teller.own) scored[at]!.own++;
  }
  return scored;
}

function bestBy<T>(items: readonly T[], score: (item: T) => number): readonly T[] {
  if (items.length < 2) return items;
  const scores = items.map(score);
  const best = Math.max(...scores);
  return items.filter((_, i) => scores[i] === best);
}

/** How many rows with figures carry the label of a row that has cells in this form, not of a mere caption. */
function dataRows({ rows }: TableBlock, { index }: TableForm): number {
  return rows.filter(({ cells }) => {
    const figures = cells.findIndex(c => isFigureCell(c.text));
    const label = cells.slice(0, Math.max(figures, 0)).findLast(c => c.text !== '');
    return label !== undefined && index.find(label.text).some(found => found.row.kind !== 'group');
  }).length;
}

type Labelled = Pick<Known, 'form' | 'labels'>;

function ownLabels({ form, labels }: Labelled, all: readonly Labelled[]): ReadonlySet<string> {
  const others = all.filter(t => t.form.spec.key === form.spec.key && t.form !== form);
  return new Set(others.length === 0 ? [] : [...labels].filter(label => !others.some(o => o.labels.has(label))));
}

function labelsOf(spec: TableSpec, keys: (label: string) => readonly string[]): ReadonlySet<string> {
  const words = spec.parts.flatMap(part => [
    ...(part.caption ? [part.caption] : []),
    ...part.columns.flatMap(c => [...c.path, ...(c.aliases ?? [])]),
    ...part.rows.flatMap(r => [r.label, ...(r.aliases ?? [])]),
  ]);
  return new Set(words.flatMap(keys).filter(label => !everyday.has(label)));
}

/** Words that say nothing of the table they stand in. */
const everyday: ReadonlySet<string> = new Set(['其他', '总计', '合计', '单位', '数量']);

function labelsShown(block: TableBlock, keys: (label: string) => readonly string[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const row of block.rows) {
    for (const { text } of row.cells) {
      if (text.length < 2 || text.length > 80 || isDigits(text)) continue;
      for (const key of keys(text)) shown.add(key);
    }
  }
  return shown;
}
