import type { Voice } from '../l10n/voice';
import type { FormCell, Report } from '../report/report';
import { say, type Text } from '../text/message';
import { cellTitle } from './cell-title';
import type { Hover } from './hover';
import { type StatedFigure, statedAt, statedOf } from './stated-figures';

/** A count in the prose: the cell that it speaks of, whether the two agree, and what else in the table may be meant. */
export function figureHover(report: Report, offset: number, voice: Voice): Hover | undefined {
  const stated = statedAt(report, offset);
  if (!stated) return undefined;
  const { claim, counted, reading } = stated;
  const { form, cell, readings, tolerance } = counted;
  const own = tolerance > 0 ? reading !== undefined : reading === readings[0];
  const lines: Text[] = [
    say`${cellTitle(form, cell)}：${cell.text}${own ? ' ✓' : ' ✗'}`,
    ...(own || claim.denied
      ? []
      : readings.slice(1).map(r => say`${r.name}：${r.value}${r === reading ? ' ✓' : ' ✗'}`)),
    ...(reading ? [] : [say`文字与表格不一致`]),
  ];
  const head = voice.say(say`**“${wordsOf(report, stated)}”**`);
  return { range: claim.range, markdown: `${head}\n\n${lines.map(line => `- ${voice.say(line)}`).join('\n')}` };
}

/** `文中“新收政府信息公开申请4件” ✗`: what the prose says of a cell. */
export const statedLines = (report: Report, cell: FormCell): readonly Text[] =>
  statedOf(report, cell).map(stated => say`文中“${wordsOf(report, stated)}”${stated.reading ? ' ✓' : ' ✗'}`);

const wordsOf = ({ tree: { text } }: Report, { claim: { range } }: StatedFigure): string =>
  text.slice(range.start, range.end).replace(/\s/g, '');
