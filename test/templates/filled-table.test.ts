import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { editions } from '../../server/src/standard/editions';
import { blankTable } from '../../server/src/templates/blank-table';
import { filledTable, type TableTarget } from '../../server/src/templates/filled-table';

const tables = editions.flatMap(edition => edition.tables);

suite('templates/filled-table', () => {
  const unfilled = (spec: (typeof tables)[number], target: TableTarget) => {
    const parts = spec.parts.map(part => ({
      part,
      rows: part.rows
        .filter(row => !row.local)
        .map(({ label, unit }) => ({
          label,
          ...(unit !== undefined && { unit }),
          cells: part.columns.map(() => ''),
        })),
    }));
    return filledTable(spec, parts, target);
  };

  test('without figures is the blank table', () => {
    for (const spec of tables) assert.equal(unfilled(spec, 'markdown'), blankTable(spec, 'text'));
  });

  test('with tabs has the same cells', () => {
    for (const spec of tables) {
      const cells = unfilled(spec, 'tsv').replaceAll('\t', '|').split('\n');
      const lines = unfilled(spec, 'markdown').split('\n');
      const bare = lines.filter(line => !line.includes('---')).map(line => line.replace(/ *\| */g, '|').slice(1, -1));
      assert.deepEqual(cells, bare);
    }
  });
});
