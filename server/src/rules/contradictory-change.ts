import type { ContradictoryChange } from '../report/claims';
import type { Prose } from '../report/report';
import { type Message, say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const contradictoryChange = defineRule({
  name: 'contradictory-change',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`增减的方向应当与前后两个数一致`,
  looksAt: ({ claims }) => claims.contradictoryChanges,
  check: {
    *paragraph({ text, claims }: Prose): Iterable<Finding> {
      for (const change of claims.contradictoryChanges)
        yield { range: change.range, message: messageOf(change, text.slice(change.range.start, change.range.end)) };
    },
  },
});

function messageOf(change: ContradictoryChange, stated: string): Message {
  if (change.kind === 'crossed') return say`“${stated}”一处说增，一处说减。请核对。`;
  return change.kind === 'doubled'
    ? say`“${stated}”又增又减（“下降”之后不写负号）。请只留一种说法。`
    : say`由 ${change.from} 到 ${change.to}，${directionOf(change.from, change.to)}，却写作“${change.word}”。请核对两个数和增减。`;
}

const directionOf = (from: number, to: number): Message =>
  from === to ? say`没有变化` : from < to ? say`是增加` : say`是减少`;
