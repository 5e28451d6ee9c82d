import { range, type TextRange } from '../../text/range';

const toSuperiors =
  /现(?:将|就|把)?[^,。;:]{0,40}(?:汇报|报告给您|呈报)如下|(?:敬请|恭请|请)(?:各位|上级|市|县)?领导(?:审阅|审示|批示|指示|指正|批评指正)|特此(?:汇报|请示|呈报)|妥否,?请(?:批示|审示|指示)|当否,?请(?:批示|审示)|如有不妥,?(?:敬)?请(?:领导)?批评指正|以上汇报/g;

/** Phrases by which an organ speaks to those above it, in a narrowed text. */
export const findWordsToSuperiors = (plain: string): TextRange[] =>
  /报|请/.test(plain) ? [...plain.matchAll(toSuperiors)].map(m => range(m.index, m.index + m[0].length)) : [];
