import type { TextRange } from '../../text/range';
import type { ShareSet } from '../claims';
import type { Figure } from '../report';
import { figuresWithin } from './search-order';
import { decimalsOf } from './shares';

const mostFigures = 24;
/** What people answer when they are asked how satisfied they are; one of them alone. */
const answer =
  /(?:^|[^不常很较本])((?:非常|很|十分|比较|较为?|基本|不太|较不|很不|非常不|不)?满意|一般|不了解|不清楚|弃权|无所谓)(率|度|的|者)?(?:的?(?:群众|人|公众))?(?:占比?|比例|所占比例)?(?:为|达到?|是)?$/;
/** They may have answered several questions, or about several things. */
const unclear = /其中|分别|上年|去年|同比|较|约|近|超|增|降|提升|多选|前[一二三四五]|窗口|线上|线下/;

/** `满意95%，基本满意4%，不满意3%`: answers to one question, each told once, with more than 100 % of those who answered. */
export function findSatisfactionSets(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly ShareSet[] {
  if (!plain.includes('满意')) return [];
  return sentences.flatMap(sentence => {
    const shares = figuresWithin(figures, sentence, mostFigures).filter(f => f.unit === '%');
    const told = shares.map(({ label }) => answer.exec(label.value));
    const words = plain.slice(sentence.start, shares.at(-1)?.number.start ?? sentence.start);
    if (shares.length < 2 || !shares.every(f => f.exact) || told.includes(null)) return [];
    const answers = told.map(found => found![1]!);
    const all = new Set(answers).size === answers.length;
    const rates = told.some(found => found![2] === '率' || found![2] === '度');
    const opposed = answers.length === 2 && answers.includes('满意') && answers.includes('不满意');
    if (
      !all ||
      (rates && !opposed) ||
      unclear.test(words.replace(/比?较为?(?:不?满意)/g, '')) ||
      isCumulative(answers, shares)
    )
      return [];
    return [{ shares, closed: false, single: true, decimals: shares.map(figure => decimalsOf(plain, figure)) }];
  });
}

/** `满意95%，非常满意60%，不满意5%`: 满意 has the degrees of it in it. */
function isCumulative(answers: readonly string[], shares: readonly Figure[]): boolean {
  if (!answers.includes('满意')) return answers.every(said => said.endsWith('满意') && !said.includes('不'));
  const rest = shares.filter(
    (_, at) => answers[at] === '满意' || !/^(?:非常|很|十分|比较|较为?|基本)满意$/.test(answers[at]!),
  );
  return (
    rest.length < shares.length && rest.length > 1 && Math.abs(rest.reduce((sum, f) => sum + f.value, 0) - 100) < 0.5
  );
}
