import { range } from '../../text/range';
import type { SubjectOrgan } from '../slips';

const name = '([一-龥]{1,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道)[一-龥]{0,14}?(?:局|政府|中心|委员会|办事处|厅))';
/** What an annual report says of its own organ. */
const own =
  '(?:全年|本年度?)?(?:未收到|没有收到|共?收到(?:政府信息)?(?:公开)?申请|共?主动公开(?:政府)?信息|共公开(?:政府)?信息|未发生|没有发生|未被申请|高度重视政府信息公开)';
const subject = new RegExp(
  `(?<=^|[,。;:年度]|全年)${name}(?=${own})|(?<=本报告由|年度报告由)${name}(?=编制)|(?<=请(?:与|联系|向))${name}(?=(?:办公室)?(?:联系|反映|咨询))`,
  'g',
);

/** Organs of which a sentence says what a report says of its own organ: `，青禾县林业局未收到…`. */
export const findSubjectOrgans = (plain: string): SubjectOrgan[] =>
  [...plain.matchAll(subject)].map(({ 0: words, index }) => {
    const lead = /^(?:\D{0,3}年度?|全年|本年度?)/.exec(words)?.[0].length ?? 0;
    return { name: words.slice(lead), range: range(index + lead, index + words.length) };
  });
