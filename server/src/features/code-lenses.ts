import type { ReportDocument } from '../document/document';
import type { Form, FormCell } from '../report/report';
import { amountOf, isBlank } from '../report/sums';
import { list, say, type Text } from '../text/message';
import { tidy } from '../text/tidy';
import { type Relation, relationsOf } from './relations';

/** A line of words over the line of `offset`. */
export interface CodeLens {
  readonly offset: number;
  readonly title: Text;
}

/** Over each table of the report: whether it adds up, or how far off it is. */
export function codeLenses({ report }: ReportDocument): readonly CodeLens[] {
  if (!report.recognised) return [];
  return report.forms.map(form => ({ offset: form.range.start, title: titleOf(form) }));
}

function titleOf(form: Form): Text {
  const relations = relationsOf(form);
  const words = [balanceWords(relations) ?? groupWords(relations), verdict(form, relations)];
  return list(
    words.filter(word => word !== undefined),
    say` `,
  );
}

const shortNames: Readonly<Record<string, Text>> = {
  received: say`新收`,
  'carried-in': say`结转`,
  total: say`办结`,
  'carried-out': say`转下年`,
};

/** `新收 12 + 结转 1 = 办结 11 + 转下年 2`, of all applicants; undefined where the table has no such relation. */
function balanceWords(relations: readonly Relation[]): Text | undefined {
  const balance = relations.find(({ kind, left }) => kind === 'balance' && left[0]!.column.key === 'total');
  if (!balance) return undefined;
  const side = (cells: readonly FormCell[]) =>
    list(
      cells.map(cell => say`${shortNames[cell.row?.key ?? ''] ?? ''} ${written(cell)}`),
      say` + `,
    );
  return say`${side(balance.left)} ${balance.state === 'off' ? '≠' : '='} ${side(balance.right)}`;
}

/** `行政复议 2，未经复议直接起诉 0，复议后起诉 1`: the totals of 表四. */
function groupWords(relations: readonly Relation[]): Text | undefined {
  const groups = relations.filter(({ group }) => group !== undefined);
  if (groups.length === 0) return undefined;
  return list(
    groups.map(({ group, left }) => say`${group!} ${written(left[0]!)}`),
    say`，`,
  );
}

const written = (cell: FormCell): Text => (isBlank(cell) ? say`空白` : String(amountOf(cell)));

function verdict(form: Form, relations: readonly Relation[]): Text {
  const off = relations.filter(({ state }) => state === 'off');
  if (off.length > 0) return say`✗ ${off.length} 处不符，${farthest(off)}`;
  const ragged = form.rows.filter(row => !row.aligned).length;
  if (ragged > 0) return say`有 ${ragged} 行格数与表头不符，未能核对`;
  const open = relations.filter(({ kind, state }) => kind !== 'part' && state === 'open').length;
  if (relations.length === 0 || open === relations.length) return filled(form);
  return open > 0 ? say`✓ 另有 ${open} 处合计未填` : '✓';
}

function farthest(off: readonly Relation[]): Text {
  const distances = off.map(({ leftSum, rightSum }) => Math.abs(tidy(leftSum - rightSum)));
  return off.length === 1 ? say`差 ${distances[0]!}` : say`最多差 ${Math.max(...distances)}`;
}

/** What can be said of a table that has no sums, or nothing to add up yet. */
function filled({ rows }: Form): Text {
  const cells = rows.flatMap(row => row.cells);
  return say`已填 ${cells.filter(cell => !isBlank(cell)).length}／${cells.length} 格`;
}
