import assert from 'node:assert/strict';
import { editions } from '../../server/src/standard/editions';
import type { PartSpec, RowSpec, Standard, TableKey, TableSpec } from '../../server/src/standard/standard';
import { fold } from '../../server/src/text/fold';

const named = (edition: string): Standard => editions.find(standard => standard.edition === edition)!;
const tableOf = (edition: string, key: TableKey): TableSpec => named(edition).tables.find(table => table.key === key)!;
const partsOf = (standard: Standard): readonly PartSpec[] => standard.tables.flatMap(table => table.parts);
const dataRows = (part: PartSpec): readonly RowSpec[] => part.rows.filter(row => row.kind === 'data');
const duplicates = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

suite('the editions', () => {
  test('stand oldest first and leave no year out', () => {
    assert.deepEqual(
      editions.map(({ edition, years }) => [edition, years.first, years.last]),
      [
        ['legacy', undefined, 2018],
        ['trial', 2019, 2020],
        ['revised', 2021, undefined],
      ],
    );
  });

  test('have the six sections of article 50 since 2019', () => {
    const six = ['overview', 'proactive', 'request', 'review', 'problems', 'other'];
    assert.deepEqual(
      named('trial').sections.map(({ key }) => key),
      six,
    );
    assert.deepEqual(
      named('revised').sections.map(({ key }) => key),
      six,
    );
  });

  test('表三 has 23 data rows on trial and 25 as revised, of 7 cells each', () => {
    const sizes = ['trial', 'revised'].map(edition => tableOf(edition, 'applications').parts[0]!);
    assert.deepEqual(
      sizes.map(part => [dataRows(part).length, part.columns.length]),
      [
        [23, 7],
        [25, 7],
      ],
    );
  });

  test('表三 adds up every data row between balance and total', () => {
    for (const edition of ['trial', 'revised']) {
      const table = tableOf(edition, 'applications');
      const total = table.equations.find(equation => equation.kind === 'column-total')!;
      const balanced = ['received', 'carried-in', 'total', 'carried-out'];
      const rest = dataRows(table.parts[0]!).filter(({ key }) => !balanced.includes(key));
      assert.deepEqual(
        total.of,
        rest.map(({ key }) => key),
      );
    }
  });

  test('表四 has one row of 15 cells', () => {
    const part = tableOf('revised', 'review').parts[0]!;
    assert.deepEqual([part.rows.length, part.columns.length], [1, 15]);
    assert.equal(tableOf('trial', 'review').parts[0], part);
  });

  test('表二 has the items of article 20 that the form counts', () => {
    const shape = (edition: string) =>
      tableOf(edition, 'disclosure').parts.map(part => [part.key, part.columns.length, part.rows.length]);
    assert.deepEqual(shape('trial'), [
      ['item-1', 3, 2],
      ['item-5', 3, 2],
      ['item-6', 3, 2],
      ['item-8', 2, 1],
      ['item-9', 2, 1],
    ]);
    assert.deepEqual(shape('revised'), [
      ['item-1', 3, 2],
      ['item-5', 1, 1],
      ['item-6', 1, 2],
      ['item-8', 1, 1],
    ]);
  });

  test('the 统计表 requires the rows of 一 to 五 and no others', () => {
    const rows = tableOf('legacy', 'statistics').parts[0]!.rows;
    const sixth = rows.findIndex(row => row.label.startsWith('六、'));
    assert.deepEqual(
      rows
        .slice(0, sixth)
        .filter(row => !row.required)
        .map(row => row.key),
      ['requests-other'],
    );
    assert.deepEqual(
      rows.slice(sixth).filter(row => row.required),
      [],
    );
  });

  test('every 其中 row stands under a row with a figure that it must not exceed or that adds it up', () => {
    const table = tableOf('legacy', 'statistics');
    for (const row of table.parts[0]!.rows.filter(({ label }) => label.startsWith('其中'))) {
      const bound = table.equations.some(equation =>
        equation.kind === 'part'
          ? equation.part === row.key && equation.whole === row.under.at(-1)
          : equation.kind === 'group-total' && equation.total === row.under.at(-1) && equation.of.includes(row.key),
      );
      assert.ok(bound, row.label);
    }
  });
});

for (const standard of editions) {
  suite(`the ${standard.edition} edition`, () => {
    test('has features that stand in none of the other editions’ tables', () => {
      const others = editions.filter(other => other !== standard).flatMap(partsOf);
      const labels = others.flatMap(part => [
        part.corner ?? '',
        ...part.columns.flatMap(column => column.path),
        ...part.rows.map(row => row.label),
      ]);
      const shared = standard.features.filter(feature => labels.some(label => label.includes(feature)));
      assert.deepEqual(shared, []);
    });

    test('names each section, table, part, column and row once', () => {
      assert.deepEqual(duplicates(standard.sections.map(({ key }) => key)), []);
      assert.deepEqual(duplicates(standard.tables.map(({ key }) => key)), []);
      for (const table of standard.tables) assert.deepEqual(duplicates(table.parts.map(({ key }) => key)), []);
      for (const part of partsOf(standard)) {
        assert.deepEqual(duplicates(part.columns.map(({ key }) => key)), []);
        assert.deepEqual(duplicates(part.columns.map(({ path }) => path.join('/'))), []);
        assert.deepEqual(duplicates(part.rows.map(({ key }) => key)), []);
      }
    });

    test('puts each of its tables into one section', () => {
      assert.deepEqual(
        standard.sections.flatMap(({ tables }) => tables),
        standard.tables.map(({ key }) => key),
      );
    });

    test('has rows under rows that precede them, outermost first', () => {
      for (const { rows } of partsOf(standard)) {
        for (const [index, row] of rows.entries()) {
          const parent = rows.slice(0, index).find(({ key }) => key === row.under.at(-1));
          assert.deepEqual(row.under, parent === undefined ? [] : [...parent.under, parent.key], row.label);
        }
      }
    });

    test('has every label once below the same parent', () => {
      for (const { rows } of partsOf(standard)) {
        const words = rows.flatMap(row =>
          [row.label, ...(row.aliases ?? [])].map(label => [...row.under, fold(label)].join('/')),
        );
        assert.deepEqual(duplicates(words), []);
      }
    });

    test('has equations only between rows or columns of one part, none on both sides', () => {
      for (const table of standard.tables) {
        for (const equation of table.equations) {
          const keys = keysIn(equation);
          const home = table.parts.some(part => {
            const known = equation.kind === 'row-total' ? part.columns : part.rows.filter(row => row.kind !== 'group');
            return keys.every(key => known.some(each => each.key === key));
          });
          assert.ok(home, keys.join());
          assert.deepEqual(duplicates(keys), []);
        }
      }
    });

    test('asks for no row that is local', () => {
      const local = partsOf(standard).flatMap(({ rows }) => rows.filter(row => row.local));
      assert.deepEqual(
        local.filter(row => row.required),
        [],
      );
    });
  });
}

function keysIn(equation: TableSpec['equations'][number]): readonly string[] {
  switch (equation.kind) {
    case 'balance':
      return [...equation.left, ...equation.right];
    case 'part':
      return [equation.part, equation.whole];
    case 'group-total':
      return [equation.total, ...equation.of, ...equation.notAdded];
    default:
      return [equation.total, ...equation.of];
  }
}
