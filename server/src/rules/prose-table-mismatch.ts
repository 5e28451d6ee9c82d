import { rowName } from '../report/names';
import type { FormCell, Report } from '../report/report';
import { type Counted, countedFor, isJustified, type OwnClaim, ownClaims } from '../report/table-claims';
import { list, say } from '../text/message';
import { defineRule, type Finding, type Related, type Repair } from './rule';

export const proseTableMismatch = defineRule({
  name: 'prose-table-mismatch',
  category: 'figures',
  severity: 'warning',
  fix: 'offer',
  basis: say`同一份报告中，文字所述与表格所列是同一件事，数字应当一致`,
  check: {
    *report(report): Iterable<Finding> {
      if (report.forms.length === 0) return;
      for (const claim of ownClaims(report)) {
        const counted = countedFor(report, claim);
        if (counted && !isJustified(claim, counted)) yield toFinding(report, claim, counted);
      }
    },
  },
});

function toFinding({ tree: { text } }: Report, claim: OwnClaim, counted: Counted): Finding {
  const said = text.slice(claim.range.start, claim.range.end).replace(/\s/g, '');
  const { cell } = counted;
  const [first] = counted.readings;
  const isSum = first !== undefined && first.cells.length > 1;
  const table = isSum
    ? say`${counted.form.spec.name}“${first.name}”各项合计为 ${first.value}`
    : say`${counted.form.spec.name}“${cellTitle(counted)}”为 ${cell.text}`;
  const tried = counted.readings.slice(1).filter(() => !claim.denied);
  const also = tried.length > 0 ? say`，也不是${list(tried.map(r => say`${r.name} ${r.value}`))}` : '';
  return {
    range: claim.range,
    message: say`这里说“${said}”，${table}${also}。请核对是文字还是表格有误。`,
    related: isSum ? partsOf(first.cells) : [{ range: cell.range, message: say`${cellTitle(counted)}：${cell.text}` }],
    repairs: claim.number ? repairs(claim, counted) : [],
    ...(claim.denied ? { severity: 'error' as const } : {}),
  };
}

/** `本年新收政府信息公开申请数量`, `行政规范性文件，本年制发件数`, `行政复议，总计`. */
function cellTitle({ form, cell }: Counted): string {
  const column = cell.column.path.slice(form.spec.key === 'review' ? 0 : -1).join('，');
  const row = cell.row && cell.row.label !== '' ? rowName(cell.row) : '';
  if (row === '' || form.spec.key === 'statistics') return row || column;
  return `${row}，${column}`;
}

/** Exact counts only: an amount may be written in either unit. */
const partsOf = (cells: readonly FormCell[]): readonly Related[] =>
  cells.map(cell => ({ range: cell.range, message: say`${cell.row ? rowName(cell.row) : ''}：${cell.text}` }));

function repairs({ number, low, high }: OwnClaim, { cell, readings, tolerance }: Counted): Repair[] {
  if (!number || low !== high || tolerance > 0 || cell.value.kind !== 'number') return [];
  const newText = String(readings[0]?.value ?? cell.value.value);
  return [{ title: say`把文中的数改为 ${newText}`, edits: [{ range: number, newText }] }];
}
