import type { Respectively } from '../report/claims';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const unevenRespectively = defineRule({
  name: 'uneven-respectively',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`“分别为”前后的项数应当一致`,
  looksAt: ({ claims }) => claims.respectivelies,
  check: {
    *paragraph({ claims }): Iterable<Finding> {
      for (const pair of claims.respectivelies) if (!pair.counts.has(pair.values.length)) yield toFinding(pair);
    },
  },
});

const toFinding = ({ range, names, values }: Respectively): Finding => ({
  range,
  message: say`“分别”之前列了 ${names.length} 项，之后有 ${values.length} 个数，不能一一对应。请补上缺少的，或者删去多出的。`,
  related: values.map(({ range, value }) => ({ range, message: `${value}` })),
});
