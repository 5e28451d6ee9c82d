import { cellAt, numberIn } from '../report/form-cells';
import { rowName, textOf } from '../report/names';
import type { Form, FormCell, FormRow } from '../report/report';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';
import { nameOf } from './sum-repairs';

export const impossibleStock = defineRule({
  name: 'impossible-stock',
  category: 'sums',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告格式表二：现行有效的应包含当年制发未废止的；对外公开总数包含当年新公开的；上一年数加本年增减不会小于 0`,
  check: {
    *form(form): Iterable<Finding> {
      if (form.spec.key !== 'disclosure') return;
      for (const row of form.rows) if (row.spec && row.aligned) yield* testOf(row)?.(form, row) ?? [];
    },
  },
});

type Test = (form: Form, row: FormRow) => readonly Finding[];

/** Old documents may be repealed, and new ones in the same year: only what leaves no such reading is said. */
const inForce: Test = (form, row) => {
  const [issued, repealed, stock] = cellsOf(form, row, ['issued', 'repealed', 'in-force']);
  const [made, ended, left] = [numberIn(issued), numberIn(repealed) ?? 0, numberIn(stock)];
  if (made === undefined || left === undefined || made - ended <= 0 || left >= made - ended) return [];
  if (left === 0 && ended > 0) return [];
  const least =
    ended > 0 ? say`制发 ${made} 减废止 ${ended}，至少应有 ${made - ended}` : say`本年制发 ${made}，又没有废止的`;
  return [finding(form, row, say`现行有效为 ${left}，而${least}`, stock!, [issued, repealed])];
};

const opened: Test = (form, row) => {
  const [fresh, all] = cellsOf(form, row, ['opened', 'open']);
  const [some, total] = [numberIn(fresh), numberIn(all)];
  if (some === undefined || total === undefined || total >= some) return [];
  return [finding(form, row, say`对外公开总数量为 ${total}，小于本年新公开的 ${some}`, all!, [fresh])];
};

const below: Test = (form, row) => {
  const [before, change] = cellsOf(form, row, ['before', 'change']);
  const [stock, by] = [numberIn(before), numberIn(change)];
  if (stock === undefined || by === undefined || stock + by >= 0) return [];
  const said = say`上一年为 ${stock}，本年却减少 ${-by}，余数小于 0`;
  return [{ ...finding(form, row, said, change!, [before]), severity: 'error' }];
};

/** By the column that tells what is counted. */
const tests: Readonly<Record<string, Test>> = { issued: inForce, opened, before: below };

const testOf = ({ part }: FormRow): Test | undefined => {
  const told = part.columns.find(({ key }) => key in tests);
  return told && tests[told.key];
};

const cellsOf = (form: Form, row: FormRow, columns: readonly string[]): readonly (FormCell | undefined)[] =>
  columns.map(column => cellAt(form, row.spec!.key, column));

function finding(
  { spec }: Form,
  row: FormRow,
  said: Message,
  shown: FormCell,
  others: readonly (FormCell | undefined)[],
): Finding {
  return {
    range: shown.range,
    message: say`${spec.name}“${rowName(row.spec!)}”：${said}。请核对这几个数。`,
    related: others
      .filter(cell => cell !== undefined)
      .map(cell => ({ range: cell.range, message: say`${nameOf(cell)}：${textOf(cell)}` })),
  };
}
