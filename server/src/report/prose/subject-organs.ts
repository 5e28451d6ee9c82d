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

/** `可在青禾县人民政府门户网站下载`: a place with what may be a word before it. */
const portal = /([一-龥]{2,4}[市县区旗])(?=(?:人民)?政府(?:门户|信息公开)?(?:网|平台))/g;

/** The places on whose sites a report is said to be. */
export const findPortalPlaces = (plain: string): SubjectOrgan[] =>
  [...plain.matchAll(portal)].map(({ 0: name, index }) => ({ name, range: range(index, index + name.length) }));

/** Organs of which a sentence says what a report says of its own organ: `，青禾县林业局未收到…`. */
export const findSubjectOrgans = (plain: string): SubjectOrgan[] =>
  [...plain.matchAll(subject)].map(({ 0: words, index }) => {
    const lead = /^(?:\D{0,3}年度?|全年|本年度?)/.exec(words)?.[0].length ?? 0;
    return { name: words.slice(lead), range: range(index + lead, index + words.length) };
  });
