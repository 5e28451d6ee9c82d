import type { ColumnSpec, PartSpec, TableSpec } from '../../server/src/standard/standard';
import type { Random } from './random';

/** The table with its columns in another order, as some places print it; columns under one name stay together. */
export const permuted = (spec: TableSpec, random: Random): TableSpec => ({
  ...spec,
  parts: spec.parts.map(part => ({ ...part, columns: columnsOf(spec, part, random) })),
});

function columnsOf({ key }: TableSpec, { columns }: PartSpec, random: Random): readonly ColumnSpec[] {
  if (key === 'review') {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(name =>
      shuffled(
        columns.filter(c => c.path.at(-2) === name),
        random,
      ),
    );
    const order = random.pick([
      [0, 1, 2],
      [0, 2, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]);
    return order.flatMap(at => groups[at]!);
  }
  if (key !== 'applications') return shuffled(columns, random);
  const [natural, ...rest] = columns as readonly [ColumnSpec, ...ColumnSpec[]];
  const total = rest.at(-1)!;
  const organisations = shuffled(rest.slice(0, -1), random);
  return random.pick([
    [natural, ...organisations, total],
    [total, natural, ...organisations],
    [natural, total, ...organisations],
    [total, ...organisations, natural],
  ]);
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.int(0, left.length - 1), 1)[0]!);
}
