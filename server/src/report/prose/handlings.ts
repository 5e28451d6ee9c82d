import { range, type TextRange } from '../../text/range';
import type { Handling } from '../claims';
import type { Figure } from '../report';
import { figuresWithin } from './search-order';

const mostFigures = 24;
const came = /(?:收到|受理|接到|新收|接收|承办|交办|收集|征集)[^,;。:]{0,30}$|^(?:一?共计?|合计|总计)$/;
const found = /(?:发现|查出|查找|梳理|排查)[^,。;:]{0,12}(?:问题|错误|隐患|错链)$/;
const when = '(?:已经?|均|都|全部|共计?|按期|按时|及时|依法|依规|规范|年内|当年|实际|在(?:规定|法定)(?:时限|期限)内)*';
const done = new RegExp(`^${when}(?:答复|办结|回复|办复|整改|改正)(?:了|完毕|完成|到位)?(?:申请|问题)?(?:共计?|数)?$`);
const inTime = /按期|按时|及时|期限|时限/;
const rate =
  /^(?:均|已|都)?(按时|按期|及时|如期)?(?:答复|办结|回复|办复|办理)率(?:均|都)?(?:为|达到?|是|保持)?(?:了)?$/;
/** Other figures, or what may make up for the difference. */
const otherwise =
  /结转|上年|去年|上一年|前年|往年|以前|历年|跨年|转[办交送]|移送|合并|重复|批次|联名|累计|以来|其他|另|含|截至(?!.{0,8}12 ?月)/;
/** What says that some were not due, or need no answer. */
const open =
  /未到|到期|尚未|正在|办理中|顺延|延期|延长|撤|不予|不再|无需|补正|征求|剩|其余|应(?:当)?(?:答复|办结|回复|办)|期限内|时限内|除|期内|待/;

/** `收到12件，答复13件`, `受理12件，办结10件，办结率100%`: what came in, and how much of it was dealt with. */
export function findHandlings(
  plain: string,
  figures: readonly Figure[],
  sentences: readonly TextRange[],
): readonly Handling[] {
  return sentences.flatMap((sentence, at) => {
    const here = figuresWithin(figures, sentence, mostFigures);
    if (here.length < 2) return [];
    const before = sentences[at - 1];
    const inherited = before && here.some(isRate) ? figuresWithin(figures, before, 2).slice(-1) : [];
    const from = inherited.length > 0 && !here.some(isCame) ? before!.start : sentence.start;
    const next = sentences[at + 1] ?? sentence;
    const words = plain.slice(from, next.end);
    return (
      readHandling(plain, from === sentence.start ? here : [...inherited, ...here], words, range(from, sentence.end)) ??
      []
    );
  });
}

const isCame = ({ label, exact, unit }: Figure): boolean =>
  exact && unit !== '%' && (came.test(label.value) || found.test(label.value));
const isRate = ({ unit, value, label }: Figure): boolean => unit === '%' && value === 100 && rate.test(label.value);

function readHandling(
  plain: string,
  figures: readonly Figure[],
  words: string,
  scope: TextRange,
): Handling | undefined {
  const all = figures.filter(isCame);
  const whole = all.reduce<Figure | undefined>((most, f) => (!most || f.value > most.value ? f : most), undefined);
  if (!whole || all.some(f => f.unit !== whole.unit)) return undefined;
  const behind = figures.filter(f => f.range.start > whole.range.start && f.exact && f.unit === whole.unit);
  const handled = behind.find(f => done.test(f.label.value));
  const said = plain.slice(scope.start, scope.end);
  if (!handled || otherwise.test(said)) return undefined;
  if (handled.value > whole.value)
    return /;/.test(plain.slice(whole.range.end, handled.range.start)) ? undefined : { whole, handled };
  const full = open.test(words) ? undefined : figures.find(f => isRate(f) && f.range.start > handled.range.start);
  if (!full || handled.value === whole.value) return undefined;
  const timely = rate.exec(full.label.value)![1] !== undefined;
  return !timely || inTime.test(handled.label.value) ? { whole, handled, rate: full } : undefined;
}
