import { range, type TextRange } from '../../text/range';

const vague =
  /(?:多数|部分|一些|个别|少数|有的|有些|各级)(?:政府部门|行政机关|部门|单位|地区|地方)(?:和(?:单位|部门))?(?:的工作人员|领导干部)?(?=对|的|存在|还|仍|未|没有|不|,|在|重视|认识|主动|高度|公开|政府信息)/g;

/** Subjects that are nobody in particular: `部分地区`, `多数部门`, `各级政府部门`. */
export const findVagueSubjects = (plain: string): TextRange[] =>
  [...plain.matchAll(vague)].map(m => range(m.index, m.index + m[0].length));
