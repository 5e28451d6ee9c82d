import { range, type TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import type { Claim, Topic } from './claim';
import { withoutSpaces } from './compact';
import { isAboutDisclosure, isOwnYear, yearsIn } from './scope';

/** How a count is worded: words up to the figure since the last mark, and perhaps words behind it. */
export interface Wording {
  readonly topic: Topic;
  readonly before: RegExp;
  readonly after?: RegExp;
  /** What must stand in the sentence before. */
  readonly lead?: RegExp;
  /** What says that less than the whole is counted, from the last `;` on. */
  readonly except?: RegExp;
  /** The same, since the last mark alone. */
  readonly exceptHere?: RegExp;
  /** The measure words that may follow; counts of applications and cases have the usual ones. */
  readonly units?: ReadonlySet<string>;
  /** About figures count as well, as the span that they allow. */
  readonly approximate?: boolean;
}

/** Words between what is counted and its figure. */
export const sum = '(?:数量|总数|数|共计|共有|共|合计|总计|为|是|了){0,3}$';

const usual: ReadonlySet<string> = new Set(['件', '条', '宗', '份', '封', '个', '项', '例', '起', '次', '件次']);

const mostFigures = 24;

/** The figures of one sentence that are worded so. */
export function findWorded(
  plain: string,
  figures: readonly Figure[],
  sentence: TextRange,
  wordings: readonly Wording[],
): Claim[] {
  const text = withoutSpaces(plain.slice(sentence.start, sentence.end));
  return figures.slice(0, mostFigures).flatMap((figure, index) => {
    const from = figures[index - 1]?.range.end ?? sentence.start;
    return readCount(plain, figure, { sentence, text, from, wordings });
  });
}

interface Place {
  readonly sentence: TextRange;
  /** The sentence without spaces. */
  readonly text: string;
  /** Past the figure before. */
  readonly from: number;
  readonly wordings: readonly Wording[];
}

function readCount(plain: string, figure: Figure, { sentence, text, from, wordings }: Place): Claim[] {
  const words = (start: number, end: number) => withoutSpaces(plain.slice(start, end));
  const before = words(sentence.start, figure.range.start);
  const clause = lastClause(words(from, figure.range.start));
  const after = words(figure.range.end, Math.min(sentence.end, figure.range.end + 20));
  const part = before.slice(before.lastIndexOf(';') + 1);
  const wording = wordings.find(
    w =>
      (figure.exact || w.approximate) &&
      (w.units ?? usual).has(figure.unit) &&
      w.before.test(clause) &&
      (w.after?.test(after) ?? true) &&
      (w.lead?.test(part) ?? true),
  );
  if (!wording || wording.except?.test(part) || wording.exceptHere?.test(clause)) return [];
  if (!isOwnYear(text, before) || isRate(after)) return [];
  return [
    {
      topic: wording.topic,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      denied: false,
      natural: part.includes('自然人'),
      range: range(
        Math.max(figure.label.range.start, from),
        past(plain, figure.range.end, wording.after?.exec(after)?.[0].length ?? 0),
      ),
      number: figure.number,
      years: yearsIn(before),
      disclosure: isAboutDisclosure(text),
    },
  ];
}

/** Where so many units of `plain` end, spaces left aside. */
function past(plain: string, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0 && at < plain.length; at++) if (/\S/.test(plain[at]!)) left--;
  return at;
}

/** From the last comma on, with it. */
const lastClause = (words: string): string =>
  words.slice(Math.max(0, ...[',', ';', '。', ':', '('].map(m => words.lastIndexOf(m))));

/** `3件/月`, `2件以上`. */
const isRate = (after: string): boolean => /^(?:[/每]|以上|以下|左右)/.test(after);
