import type { CountedThing } from '../claims';
import type { Figure } from '../report';
import { withoutSpaces } from './claims/compact';

/** The last verb before a noun: both together are no longer than `mostWords`. */
const verbs =
  /^.*(?:公开|发布|推送|转发|更新|刊发|刊登|上传|收到|受理|办理|承办|答复|制作|制发|印发|编发|报送|采用|撰写|发放|共|有|为|其中|各类)(?=[\u4e00-\u9fff]{3,10}$)/;
const mostWords = 12;
const units = new Set(['条', '篇', '个', '件', '份', '则']);

/** What is counted in a unit that could be another: `发布招商动态35条` counts 招商动态. */
export const findCountedThings = (figures: readonly Figure[]): CountedThing[] =>
  figures.flatMap(figure => {
    if (!units.has(figure.unit)) return [];
    const label = withoutSpaces(figure.label.value);
    if (/申请.*信息$/.test(label)) return [];
    const noun = label.slice(-mostWords).replace(verbs, '');
    return /^[\u4e00-\u9fff]{3,10}$/.test(noun) ? [{ noun, figure }] : [];
  });
