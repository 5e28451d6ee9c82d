import { range } from '../../text/range';
import type { YearlyResult } from '../references';
import type { Prose } from '../report';

const opening =
  /^ *(?:此外, ?)?(?:\([一二三四五六七八九十]{1,3}\) *|\d{1,2}[.、] *)?(?:(?:按照|根据|依据|依照)[^。;]{0,150}?[》)规定要求]{1,2}, ?)?(?:[我本](?:局|委|办|厅|院|镇|乡|街道|县|市|区|机关|单位|部门))?(?:((?:19|20)\d\d) ?年度?(?= ?[,我本全未没主共])|截至 ?((?:19|20)\d\d) ?年(?:底|末| ?12 ?月 ?31 ?日)(?= ?,)) ?,? ?/;
const acts =
  '公开|发布|收到|新收|受理|办理|办结|制定|印发|召开|组织|开展|举办|更新|制作|收取|推送|答复|发生|产生|发出|制发|出台|作出|现行有效';
/** A quick look whether any sentence begins so. */
const yearFirst = /(?:^|[。!?"”')至,.、我本]|[局委办厅院镇乡道县市区关位门]) *(?:19|20)\d\d ?年/;
/** This organ, or nobody named, does it at once. */
const act = new RegExp(
  `^(?:(?:我|本|全)[\\u4e00-\\u9fff]{0,6}?|([\\u4e00-\\u9fff]{2,10}?(?:局|委|办|厅|院|会|镇|乡|街道|县|市|区|中心|海关|所|站|队)))?,?(?:通过[^,。;]{2,20}?)?(?:一?共计?|全年|依法|及时)?(?:主动|向社会)?(未|没有|无)?(?:共|主动|被)?(${acts})`,
);
const counted = /(?:\d|[一二三四五六七八九十两]) ?余?(?:条|件|次|项|篇|期|场|份|人次)/;
/** Comparison, history, plans, last year's problems and accounts: another year is meant. */
const otherYear =
  /同比|相比|环比|对比|较|比|上年|去年|上一年|前年|次年|翌年|增长|增加|增至|减少|下降|提升|历年|历次|以来|累计|计划|规划|问题|整改|不足|指出|反馈|要求|预算|决算|年度报告|年报|报表|届|成立|挂牌|组建|机构改革|转隶|建成|启动|试点|此前|以前|曾|原|当时|历史|回顾|结转|跨年|评为|获|延续|沿用|继续|仍|截至目前|今年|本年|为基础|基础上/;

/** Sentences that begin with a year and state at once what this organ did or counted in it: `2022年，我局收到申请3件。` */
export function findResults(plain: string, prose: Pick<Prose, 'sentences'>): YearlyResult[] {
  if (!yearFirst.test(plain)) return [];
  return prose.sentences.flatMap(({ start, end }) => {
    const sentence = plain.slice(start, end);
    const begun = opening.exec(sentence);
    const done = begun && act.exec(sentence.slice(begun[0].length));
    if (!begun || !done || otherYear.test(sentence)) return [];
    if (!done[2] && !counted.test(sentence)) return [];
    const year = (begun[1] ?? begun[2])!;
    const at = start + begun[0].indexOf(year);
    return [{ range: range(at, at + 4), year: Number(year), act: done[3]!, ...(done[1] ? { subject: done[1] } : {}) }];
  });
}
