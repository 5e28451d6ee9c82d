import type { TextRange } from '../../../text/range';
import type { Assertion, OutcomeAssertion } from './claim';
import type { Compact } from './compact';
import { isAboutDisclosure, isOwnYear, yearsIn } from './scope';

const completed =
  /(?:(?:已经?|均已?|已全部|全部|都已)(?:按时|按期|依法|依规|规范|高效|限时){0,3}办结(?!率)(?:完毕)?|(?:均已|已?均|(?:已|均)?全部)(?:按时|按期|依法)?(?:答复|办理)完毕)/;
const otherMatters =
  /提案|建议|信访|投诉|咨询|留言|热线|工单|来信|举报|案件|(?<!依申请公开)事项|结转|转结|顺延|未到期|继续办理|正在办理|尚未|除|应办|到期|其中/;

/** `全部办结`, where nothing beside it says what stays open. */
export function findCompletions({ text, placeOf }: Compact): Assertion[] {
  const found = text.includes('办') || text.includes('完毕') ? completed.exec(text) : null;
  if (!found || otherMatters.test(text)) return [];
  return assertion(text, found, placeOf);
}

const upheld = /(?:均|全部)(?:已)?(?:获|得到|予以?|被|依法|判决|裁定)?维持/;

/** `2件行政复议均获维持`. */
export function findOutcomes({ text, placeOf }: Compact): OutcomeAssertion[] {
  const found = text.includes('维持') ? upheld.exec(text) : null;
  if (!found || !/复议|诉讼/.test(text) || /其中|纠|撤|尚未|未审结|其他结果|终止|一审|二审|除/.test(text)) return [];
  const both = { reconsideration: text.includes('复议'), suits: text.includes('诉讼') };
  const of: OutcomeAssertion['of'] = [
    ...(both.reconsideration ? (['reconsideration'] as const) : []),
    ...(both.suits ? (['direct', 'after'] as const) : []),
  ];
  return assertion(text, found, placeOf).map(a => ({ ...a, of, concluded: /审结|结案|已决|办结/.test(text) }));
}

const complaint =
  /(?:依申请公开|公开申请)(?:的|工作)?(?:答复|办理|处理)(?:工作|质量|水平|能力|流程|的)?[^,。;:、]{0,8}?(?:不够(?:规范|及时|准确|到位|高)?|不规范|不及时|不高|不准确|有待|不强|不到位|不足|欠缺|薄弱)/;

/** `依申请公开答复不够规范`. */
export function findComplaints({ text, placeOf }: Compact): TextRange[] {
  const found = text.includes('申请') ? complaint.exec(text) : null;
  if (
    !found ||
    /未出现|不存在|没有|避免|防止|整改|全[县市省区镇乡]|各(?:部门|单位|镇|乡|级)|个别(?:部门|单位)|下属|所属|[上去往]年/.test(
      text,
    )
  )
    return [];
  return [placeOf(found.index, found.index + found[0].length)];
}

function assertion(text: string, found: RegExpExecArray, placeOf: Compact['placeOf']): Assertion[] {
  const end = found.index + found[0].length;
  const before = text.slice(0, end);
  if (!isOwnYear(text, before)) return [];
  return [{ range: placeOf(found.index, end), years: yearsIn(before), disclosure: isAboutDisclosure(text) }];
}
