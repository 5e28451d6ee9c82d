import assert from 'node:assert/strict';
import type { Report } from '../../server/src/report/report';
import { overlaps, type TextEdit, type TextRange } from '../../server/src/text/range';

interface PlacedCell {
  readonly text: string;
  readonly range: TextRange;
}

/** Every table cell of the forms, by table, row and column. Rows of one name are counted. */
export function cellsByKey(report: Report): ReadonlyMap<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  const counted = new Map<string, number>();
  for (const form of report.forms) {
    for (const row of form.rows) {
      const name = `${form.spec.key}/${row.part.key}/${row.spec?.key ?? row.label.value}`;
      const count = counted.get(name) ?? 0;
      counted.set(name, count + 1);
      for (const cell of row.cells)
        cells.set(`${name}#${count}/${cell.column.key}`, { text: cell.text, range: cell.range });
    }
  }
  return cells;
}

/** No cell has moved or changed but those that the edits touch; new cells may appear. */
export function checkCells(before: Report, after: Report, edits: readonly TextEdit[], context: string): void {
  const now = cellsByKey(after);
  for (const [key, { text, range }] of cellsByKey(before)) {
    if (edits.some(edit => overlaps(edit.range, range) && edit.range.end > edit.range.start)) continue;
    if (
      edits.some(
        edit => edit.range.start === edit.range.end && range.start === range.end && overlaps(edit.range, range),
      )
    )
      continue;
    assert.equal(now.get(key)?.text, text, `cell ${key} has not moved: ${context}`);
  }
}
