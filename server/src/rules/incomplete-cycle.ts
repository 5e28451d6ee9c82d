import type { Cycle } from '../report/claims';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const incompleteCycle = defineRule({
  name: 'incomplete-cycle',
  category: 'figures',
  severity: 'hint',
  fix: 'none',
  basis: say`按月的一年十二次，按季度的一年四次`,
  looksAt: ({ claims }) => claims.cycles,
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const cycle of prose.claims.cycles) if (cycle.figure.value < cycle.times) yield toFinding(prose, cycle);
    },
  },
});

function toFinding({ text }: Prose, { word, figure, times }: Cycle): Finding {
  const [cycle, stated] = [word, figure.range].map(({ start, end }) => text.slice(start, end));
  return {
    range: figure.range,
    message: say`写作“${cycle!}”，一年应有 ${times} 次，却只有 ${stated!}。请核对次数，或者说明原因。`,
    related: [{ range: word, message: cycle! }],
  };
}
