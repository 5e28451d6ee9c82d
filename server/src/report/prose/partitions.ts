import type { TextRange } from '../../text/range';
import type { Addition } from '../claims';
import type { Figure } from '../report';
import { changeWords } from './breakdowns';
import { type PartitionKind, partitionKinds } from './partition-kinds';
import { figuresWithin } from './search-order';
import { meets, spanOf } from './spans';
import { totalAndParts } from './total-and-parts';

const mostFigures = 24;
const farthest = 40;
/** Between a total and its parts, or two parts: nothing that speaks of something else. */
const other = /[。;!?]|其中|包括|含|较|比|同期|上年|去年|[约近逾余]|等 ?[,、)]/;
/** Such a part is one of another total, or of another stage. */
const otherTotal = /复议|诉讼|结转|审(?!结)|累计|共|合计|上年|去年|许可|审批|信访|投诉|举报|咨询|热线/;

/** `36件规范性文件，继续有效25件，修改6件，废止5件`, `31件，已办结28件，其余3件`: parts that make a total without `其中`. */
export function findPartitions(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly Addition[] {
  return sentences.flatMap((sentence, at) => {
    const here = figuresWithin(figures, sentence, mostFigures);
    const before = at > 0 ? onlyFigure(figures, sentences[at - 1]!) : undefined;
    const next = before && ofKinds(plain, [before, ...here], 0, true);
    const own = here.flatMap(
      (figure, index) => ofKinds(plain, here, index) ?? withRest(plain, figure, here, index) ?? [],
    );
    return next ? [next, ...own] : own;
  });
}

/** `办结12件。予以公开5件，…`: what a sentence that follows may divide. */
function onlyFigure(figures: readonly Figure[], sentence: TextRange): Figure | undefined {
  const told = figuresWithin(figures, sentence, 2);
  return told.length === 1 ? told[0] : undefined;
}

/** The run of figures behind a total that are all of one division. */
function ofKinds(plain: string, figures: readonly Figure[], index: number, across = false): Addition | undefined {
  const total = figures[index]!;
  const next = figures[index + 1];
  if (!next || total.unit === '%' || next.unit !== total.unit) return undefined;
  if (next.range.start - total.range.end > farthest || changeWords.test(total.label.value)) return undefined;
  const words = wordsOf(plain, next);
  for (const kind of partitionKinds) {
    if (!divides(plain, kind, total, words) || (across && kind.needed.length > 0)) continue;
    const parts = runOf(plain, figures, index, kind, across);
    const complete = kind.needed.length > 0;
    if (
      complete
        ? kind.needed.every(word => parts.some(part => word.test(wordsOf(plain, part))))
        : areDisjoint(plain, kind, parts)
    )
      return partition(total, parts, figures.slice(0, index), complete);
  }
  return undefined;
}

/** `words`: what the figure behind the total counts. */
function divides(plain: string, kind: PartitionKind, total: Figure, words: string): boolean {
  if (!kind.parts.test(words)) return false;
  if (!kind.total) return !kind.parts.test(total.label.value);
  const whole = total.label.value + wordsBehind(plain, total);
  return kind.total.test(whole) && (kind.needed.length > 0 || !kind.parts.test(whole)) && !/结转|上年|去年/.test(whole);
}

/** What a part is called, before its figure or, where there is nothing, behind it: `网上申请8件`, `8件为网上申请`. */
const wordsOf = (plain: string, part: Figure): string =>
  part.label.value.length > 1 ? part.label.value : wordsBehind(plain, part);

const wordsBehind = (plain: string, { range: { end } }: Figure): string =>
  /^[^,。;:、()!?\d]{0,12}/.exec(plain.slice(end, end + 12))![0];

/** At least two kinds, each told once, and none of them a kind of another. */
function areDisjoint(plain: string, { parts: kind, nested }: PartitionKind, parts: readonly Figure[]): boolean {
  const words = parts.map(part => wordsOf(plain, part));
  const told = new Set(words.map(word => kind.exec(word)![0]));
  const one = !nested || words.filter(word => nested.test(word)).length < 2;
  return parts.length > 1 && told.size === parts.length && one && !words.some(word => otherTotal.test(word));
}

function runOf(
  plain: string,
  figures: readonly Figure[],
  index: number,
  { parts: kind, needed }: PartitionKind,
  across: boolean,
): readonly Figure[] {
  const parts: Figure[] = [];
  for (let next = index + 1; next < figures.length; next++) {
    const part = figures[next]!;
    const gap = plain.slice(figures[next - 1]!.range.end, part.range.start);
    const first = parts.length === 0;
    const between = gap.replace(first && across ? /^ ?。/ : needed.length > 0 ? /^$/ : ';', ',');
    const ends = other.test(between) || (!first && /[()]/.test(between));
    if (part.unit !== figures[index]!.unit || gap.length > farthest || ends || !kind.test(wordsOf(plain, part))) break;
    parts.push(part);
  }
  return parts;
}

/** `42件，办结30件，其余12件`: all that is counted before what is left, unless it is left of two figures among them. */
function withRest(plain: string, last: Figure, figures: readonly Figure[], index: number): Addition | undefined {
  if (index < 2 || !/^(?:其余|剩余)(?:的)?$/.test(last.label.value)) return undefined;
  const alike = figures.slice(0, index + 1).findLast(f => f.unit !== last.unit || !f.exact);
  const from = alike ? figures.indexOf(alike) + 1 : 0;
  const [total, ...parts] = figures.slice(from, index + 1);
  if (!total || parts.length < 2 || last.unit === '%') return undefined;
  const words = plain.slice(total.range.end, last.label.range.start);
  if (words.length > 2 * farthest || other.test(words) || changeWords.test(total.label.value)) return undefined;
  const before = figures.slice(from, index);
  const left = before.some((whole, at) => before.slice(at + 1).some(part => whole.value - part.value === last.value));
  const sums = before.some((whole, at) => meets(spanOf([...before.slice(at + 1), last]), whole));
  return left || sums ? undefined : partition(total, parts, figures.slice(0, from), true);
}

const partition = (total: Figure, parts: readonly Figure[], before: readonly Figure[], complete: boolean): Addition =>
  totalAndParts(total, parts, {
    kind: 'partition',
    complete,
    rivals: before.filter(f => f.unit === total.unit).flatMap(f => [f.value, f.value + total.value]),
  });
