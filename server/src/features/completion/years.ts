import { say } from '../../text/message';
import { range } from '../../text/range';
import { blockAt } from '../../tree/block-at';
import type { Draft } from './completion';
import type { Place } from './place';

/**
 * The year reported on and those beside it, where `20` begins one: at the head of a line or sentence, or behind a word
 * that a year follows. Behind other words it begins a count.
 */
export function completeYears(place: Place): readonly Draft[] {
  const { document, before, after, offset } = place;
  const typed = /(?:^|[，。；：、（“至到于自在截止年从日月初末底起—-])(20\d?)$/.exec(before)?.[1];
  if (typed === undefined || /^\d/.test(after)) return [];
  const block = document.tree.blocks[blockAt(document.tree, offset)];
  if (block?.kind === 'table') return [];
  const { year } = place.rest;
  if (year === undefined) return [];
  const isLast = place.section !== undefined && document.text.slice(place.end).trim() === '';
  const years = isLast && before === typed ? [year + 1, year, year - 1] : [year, year - 1, year + 1];
  return years
    .filter(one => String(one).startsWith(typed))
    .map(one => ({
      kind: 'year',
      label: `${one}年`,
      detail: one === year ? say`年报所属年份` : one > year ? say`发布的年份` : say`上一年度`,
      documentation: '',
      replace: range(offset - typed.length, offset),
      typed,
      template: after.startsWith('年') ? String(one) : `${one}年`,
    }));
}
