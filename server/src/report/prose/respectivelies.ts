import { range } from '../../text/range';
import { firstFrom } from '../../text/search';
import type { Respectively } from '../claims';
import type { Figure } from '../report';
import { plausibleCounts, splitNames } from './name-lists';

const mark =
  /分别(?:为|是|有|达到?|占|计|公开|发布|推送|收到|受理|办理|办结|报送|开展|更新)?(?:了)?(?:政府)?(?:信息|动态|稿件|申请|咨询)? ?:? ?/g;
const farthest = 200;
const mostValues = 40;

/** `甲、乙、丙分别为3件、5件、2件` in a narrowed text: names, and the bare figures that follow. */
export function findRespectivelies(plain: string, figures: readonly Figure[]): Respectively[] {
  if (!plain.includes('分别')) return [];
  return [...plain.matchAll(mark)].flatMap(found => {
    const from = found.index + found[0].length;
    const values = valuesFrom(plain, figures, from);
    const before = plain.slice(Math.max(0, found.index - farthest), found.index).replace(/, *$/, '');
    const segments = before
      .split(/[。!?;:]/)
      .at(-1)!
      .split(/[,(]/);
    const names = splitNames(segments.at(-1)!);
    if (values.length < 2 || names.length < 2 || names.some(name => /\d+ *[条件个次份]/.test(name))) return [];
    const counts = new Set(plausibleCounts(names));
    let all = names;
    for (const segment of segments.slice(0, -1).toReversed()) {
      all = [...splitNames(segment), ...all];
      for (const value of plausibleCounts(all)) counts.add(value);
      counts.add(all.length);
    }
    return [
      {
        range: range(found.index - segments.at(-1)!.trimStart().length, values.at(-1)!.range.end),
        names,
        counts,
        values,
      },
    ];
  });
}

/** Figures of one unit, with nothing but a mark between: labelled ones are parts of a total. */
function valuesFrom(plain: string, figures: readonly Figure[], from: number): readonly Figure[] {
  const values: Figure[] = [];
  let at = from;
  const first = firstFrom(figures, f => f.range.start, from);
  for (const figure of figures.slice(first, first + mostValues)) {
    const gap = plain.slice(at, figure.range.start).trim();
    const fitting = values.length === 0 ? gap === '' : /^[、,和及与]$/.test(gap) && figure.unit === values[0]!.unit;
    if (!fitting) return /^[、,和及与]/.test(gap) && gap.length < 12 && !/[。;]/.test(gap) ? [] : values;
    values.push(figure);
    at = figure.range.end;
  }
  return values;
}
