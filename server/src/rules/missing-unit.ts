import type { BareNumber } from '../report/claims';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { range } from '../text/range';
import { defineRule, type Finding } from './rule';

export const missingUnit = defineRule({
  name: 'missing-unit',
  category: 'figures',
  severity: 'hint',
  fix: 'offer',
  basis: say`并列的数量，量词应当齐全`,
  looksAt: ({ claims }) => claims.bareNumbers,
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const bare of prose.claims.bareNumbers) yield toFinding(prose, bare);
    },
  },
});

function toFinding({ text }: Prose, { number, label, unit, alone }: BareNumber): Finding {
  const stated = text.slice(number.start, number.end);
  return {
    range: number,
    message: alone
      ? say`“${label}${stated}”缺少量词。请补上。`
      : say`“${label}${stated}”缺少量词，同一句中其他各项都以“${unit}”计。请补上。`,
    repairs: [{ title: say`改为“${stated}${unit}”`, edits: [{ range: range(number.end, number.end), newText: unit }] }],
  };
}
