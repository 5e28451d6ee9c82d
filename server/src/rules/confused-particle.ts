import { findParticles } from '../report/prose/particles';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const confusedParticle = defineRule({
  name: 'confused-particle',
  category: 'text',
  severity: 'off',
  fix: 'none',
  basis: say`《现代汉语词典》：状语之后用“地”`,
  check: {
    *paragraph({ text }: Prose): Iterable<Finding> {
      for (const range of findParticles(text)) {
        const around = text.slice(Math.max(0, range.start - 2), range.end + 1);
        yield { range, message: say`“${around}”中的“的”修饰动词，宜写作“地”。` };
      }
    },
  },
});
