import type { Report } from '../report/report';
import { type MissingStatement, readMissingStatements } from '../report/statements';
import { feeStatementHeading } from '../templates/fee-statement';
import { say } from '../text/message';
import { insertFeeStatement } from './insertions';
import { defineRule, type Finding, type Repair } from './rule';

export const missingStatement = defineRule({
  name: 'missing-statement',
  category: 'structure',
  severity: 'warning',
  fix: 'insert',
  basis: say`《中华人民共和国政府信息公开条例》第五十条；国办函〔2020〕109号 信息处理费的收取情况应当在年度报告中反映`,
  ofForm: true,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const missing of readMissingStatements(report)) yield toFinding(report, missing);
    },
  },
});

function toFinding(report: Report, missing: MissingStatement): Finding {
  const { about, section } = missing;
  const { heading } = section;
  if (about === 'fee')
    return {
      range: heading.range,
      about,
      message: missing.onlyNone
        ? say`“${heading.title.value}”只写了“无”，没有说明信息处理费的收取情况。没有收取的也要写明。`
        : say`全文没有说明信息处理费的收取情况。没有收取的也要写明。`,
      repairs: insertFee(report, missing),
    };
  return {
    range: heading.range,
    about,
    message:
      about === 'request'
        ? say`“${heading.title.value}”没有说明有没有收到政府信息公开申请。`
        : say`“${heading.title.value}”没有说明有没有发生行政复议、行政诉讼。`,
    ...(report.edition === 'legacy' ? { severity: 'hint' as const } : {}),
  };
}

function insertFee(report: Report, { section }: MissingStatement): Repair[] {
  const edits = insertFeeStatement(report, section);
  return edits.length > 0 ? [{ title: say`插入小标题“${feeStatementHeading}”`, edits }] : [];
}
