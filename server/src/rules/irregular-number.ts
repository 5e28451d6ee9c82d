import type { IrregularNumber } from '../report/claims';
import type { Prose } from '../report/report';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const irregularNumber = defineRule({
  name: 'irregular-number',
  category: 'figures',
  severity: 'hint',
  fix: 'offer',
  basis: say`GB/T 15835—2011《出版物上数字用法》`,
  looksAt: ({ claims }) => claims.irregularNumbers,
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const number of prose.claims.irregularNumbers) yield toFinding(prose, number);
    },
  },
});

const why: Readonly<Record<IrregularNumber['kind'], Message>> = {
  'twice-approximate': say`“约”“近”与“余”“多”不同时用`,
  'not-round': say`“余”“多”用在整十、整百等概数之后，确切的数不用`,
  grouping: say`千分位应每三位一节`,
  'mixed-script': say`阿拉伯数字不与“千”“百”连用`,
};

function toFinding({ text }: Prose, { kind, range, meant }: IrregularNumber): Finding {
  const stated = text.slice(range.start, range.end);
  return {
    range,
    message: say`“${stated}”写法不规范：${why[kind]}。`,
    repairs: meant.map(newText => ({ title: say`把“${stated}”改为“${newText}”`, edits: [{ range, newText }] })),
    ...(kind === 'grouping' ? { severity: 'warning' } : {}),
  };
}
