import { range, type TextRange } from '../../text/range';
import type { Addition } from '../claims';
import type { Figure } from '../report';
import { changeWords } from './breakdowns';
import { figuresWithin } from './search-order';

/** Kinds that leave nothing out where each of `needed` is among them: whoever is not 专职 is 兼职. */
const kinds: readonly { readonly all: RegExp; readonly needed: readonly RegExp[] }[] = [
  { all: /继续有效|保留|修改|修订|废止|失效/, needed: [/继续有效|保留/, /废止|失效|修改|修订/] },
  { all: /关停|整合|注销|归并|合并|保留|继续运行/, needed: [/保留|继续运行/, /关停|整合|注销|归并|合并/] },
  { all: /专职|兼职/, needed: [/专职/, /兼职/] },
  { all: /牵头|主办|配合|协办|会办|分办/, needed: [/牵头|主办/, /配合|协办|会办|分办/] },
];

const mostFigures = 24;
const farthest = 40;
/** Between a total and its parts, or two parts: nothing that speaks of something else. */
const other = /[。;!?]|其中|包括|含|较|比|同期|上年|去年|[约近逾余]|等 ?[,、)]/;

/** `36件规范性文件，继续有效25件，修改6件，废止5件`, `31件，已办结28件，其余3件`: parts that make a total without `其中`. */
export function findPartitions(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly Addition[] {
  return sentences.flatMap(sentence => {
    const here = figuresWithin(figures, sentence, mostFigures);
    return here.flatMap((figure, index) => ofKinds(plain, here, index) ?? withRest(plain, figure, here, index) ?? []);
  });
}

/** The run of figures behind a total that are all of one division. */
function ofKinds(plain: string, figures: readonly Figure[], index: number): Addition | undefined {
  const total = figures[index]!;
  const next = figures[index + 1];
  if (total.unit === '%' || changeWords.test(total.label.value) || !next) return undefined;
  const kind = kinds.find(({ all }) => all.test(next.label.value) && !all.test(total.label.value));
  if (!kind) return undefined;
  const parts = runOf(plain, figures, index, kind.all);
  if (!kind.needed.every(word => parts.some(part => word.test(part.label.value)))) return undefined;
  return partition(total, parts, figures.slice(0, index));
}

function runOf(plain: string, figures: readonly Figure[], index: number, all: RegExp): readonly Figure[] {
  const parts: Figure[] = [];
  for (let next = index + 1; next < figures.length; next++) {
    const part = figures[next]!;
    const gap = plain.slice(figures[next - 1]!.range.end, part.range.start);
    if (part.unit !== figures[index]!.unit || gap.length > farthest || other.test(gap) || !all.test(part.label.value))
      break;
    parts.push(part);
  }
  return parts;
}

/** The figure that says what is left, its total, and what stands between them. */
function withRest(plain: string, last: Figure, figures: readonly Figure[], index: number): Addition | undefined {
  const [total, part] = [figures[index - 2], figures[index - 1]];
  if (!total || !part || !/^(?:其余|剩余)(?:的)?$/.test(last.label.value)) return undefined;
  const words = plain.slice(total.range.end, last.label.range.start);
  const alike = [total, part].every(f => f.unit === last.unit && f.exact) && last.unit !== '%';
  if (!alike || words.length > 2 * farthest || other.test(words) || changeWords.test(total.label.value))
    return undefined;
  return partition(total, [part, last], figures.slice(0, index - 2));
}

const partition = (total: Figure, parts: readonly Figure[], before: readonly Figure[]): Addition => ({
  kind: 'partition',
  total,
  parts,
  complete: true,
  rivals: before.filter(f => f.unit === total.unit).flatMap(f => [f.value, f.value + total.value]),
  range: range(total.range.start, parts.at(-1)!.range.end),
});
