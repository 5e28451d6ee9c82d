import { range } from '../../text/range';
import type { YearlyPlan } from '../references';
import type { Prose } from '../report';

/** Words behind 将 that only speak of what is to come; 将 before a noun (`将公开工作纳入考核`) is another word. */
const ahead =
  '进一步|继续|着力|认真|努力|持续|不断|切实|深入|积极|力争|着重|(?:重点)?(?:从|在|围绕)以下|采取以下|重点(?:做好|抓好|从|围绕|推进|加强|在)|(?:丰富|加强|加大|完善|提高|提升|优化|强化|拓展|健全|做好)(?![后的好了])';
const plan = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d) ?年度?,? ?(?:我|本|全)?[^,。;:、\\d《》]{0,10}?(?:将|将要|拟|计划) ?(?:${ahead})`,
  'g',
);
/** `下一步，2024年将…`: with these words before it whatever is to be done is to come. */
const next =
  /(?:下一步|下一阶段|下阶段|接下来|今后),? ?((?:19|20)\d\d) ?年度?,? ?(?:我|本|全)?[^,。;:、\d《》]{0,10}?(?:将|拟|计划)/g;
/** What somebody said before of that year, or 将 for 把. */
const quoted =
  /提出|指出|要求|印发|部署|年初|上年|去年|上一年|年报|年度报告|按照|计划中|规划|作为|当作|纳入|融入|列入|列为|贯穿|[摆放]在|已/;

/** Sentences that say what is still to be done in a year: `2024年，我局将进一步……`. */
export function findPlans(plain: string, prose: Pick<Prose, 'sentences'>): YearlyPlan[] {
  if (!/将|拟|计划/.test(plain) || !/20\d\d/.test(plain)) return [];
  return prose.sentences.flatMap(({ start, end }) => {
    const sentence = plain.slice(start, end);
    const [told, another] = [...sentence.matchAll(plan)];
    const found = told ?? [...sentence.matchAll(next)][0];
    if (!found || another || quoted.test(sentence)) return [];
    const at = start + found.index + found[0].indexOf(found[1]!);
    return [{ range: range(at, at + 4), year: Number(found[1]) }];
  });
}
