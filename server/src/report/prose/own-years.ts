import { range } from '../../text/range';
import type { OwnYear } from '../references';

/** `今年（2022年）`, `本年度（即2022年1月1日至12月31日）`, `本年度，2022年`. */
const behind = /(今年|本年度?)(?:以来)?(?:\((?:即|指|也就是)?|,?即|指) ?((?:19|20)\d\d) ?年/g;
/** `2022年（本年度）`, `2022年今年`. */
const before = /((?:19|20)\d\d) ?年度? ?(?:\((?:即|指)?)?(今年|本年度)/g;
/** `2022年，我局今年共收到…`: the year that opens the sentence, and the word before what was done. */
const opening =
  /(?:^|[。!?;] *)((?:19|20)\d\d) ?年度?, ?(?:[我本全][\u4e00-\u9fff]{0,6}?)?(今年|本年度)(?=共|累计|[我本全主]|未|收到|公开|发布|受理|办理|办结|召开|组织|开展)/g;
/** `特向社会公布2022年度政府信息公开年度报告`: what is handed over here and now. */
const handedOver =
  /(?<=[,。:;、 ]|^)(?:现|特|兹)[^,。;:《》\d]{1,24}?((?:19|20)\d\d) ?年度?[^,。;:《》\d]{0,30}(?:年度(?:工作)?报告|年报|工作报告|情况(?:报告|公布|公告|通报|说明)如下)/g;
/** `2022年主动公开政府信息情况如下：`: what a table shows here. */
const shown = /(?:^|[。;] ?)((?:19|20)\d\d) ?年度?,?[^,。;:《》\d较比]{2,26}(?:如下|见下表|如下表|下表所示)[:。]? *$/g;
/** `由某某局编制的2022年度政府信息公开年度报告`, `编制《某某局2022年政府信息公开年度报告》`. */
const compiled =
  /编制(?:完成)?(?:了)?(?:的|《[^《》\d]{0,24}?)((?:19|20)\d\d) ?年度?[^《》\d,。;:]{0,24}信息公开(?:工作)?年度?(?:工作)?报告/g;
const otherMatter = /问题|不足|整改|反馈|意见|计划|打算|安排|要点|重点|措施|目标|任务|下一步|上年|去年/;
/** Another year is compared with, looked back on or planned for. */
const other =
  /同比|相比|对比|较|比|上年|去年|上一年|前年|次年|来年|下一?年|增长|减少|下降|以前|此前|当时|曾|计划|打算|将|拟|力争|确保|要求|《|问题|整改|决算|预算|届|沿用|延续/;

const farthest = 120;

/** Where a sentence calls a year this year: `今年（2022年）`. Quotations, comparisons and plans are left out. */
export function findOwnYears(plain: string): OwnYear[] {
  const patterns = [/[现特兹]/.test(plain) ? handedOver : [], plain.includes('编制') ? compiled : []].flat();
  const handed = patterns.flatMap(p => [...plain.matchAll(p)].map(m => read(m, m[1]!, '本报告')));
  const tabled = (/如下|下表/.test(plain) ? [...plain.matchAll(shown)] : [])
    .filter(m => !otherMatter.test(m[0]))
    .map(m => read(m, m[1]!, '下表'));
  const told = [...handed, ...tabled];
  return /今年|本年/.test(plain) ? [...told, ...spokenOf(plain)] : told;
}

function spokenOf(plain: string): OwnYear[] {
  const found = [...plain.matchAll(behind)].map(m => read(m, m[2]!, m[1]!));
  const turned = [...plain.matchAll(before), ...plain.matchAll(opening)].map(m => read(m, m[1]!, m[2]!));
  return [...found, ...turned]
    .filter(({ range: { start, end } }) => isPlain(plain, start, end))
    .sort((a, b) => a.range.start - b.range.start)
    .filter((own, at, all) => own.range.start !== all[at - 1]?.range.start);
}

function read(found: RegExpExecArray, digits: string, word: string): OwnYear {
  const at = found.index + found[0].indexOf(digits);
  return { range: range(at, at + 4), year: Number(digits), word };
}

/** The sentence around it has no word of another time, and does not quote. */
function isPlain(plain: string, start: number, end: number): boolean {
  const from = Math.max(0, start - farthest);
  const lead = plain.slice(from, start);
  const words = lead.slice(lead.lastIndexOf('。') + 1) + plain.slice(start, end + farthest).split('。')[0];
  return !other.test(words) && lead.lastIndexOf('“') <= lead.lastIndexOf('”');
}
