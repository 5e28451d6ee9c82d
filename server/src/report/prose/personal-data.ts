import { isRealDate } from '../../text/calendar';
import { range } from '../../text/range';
import type { PersonalDatum } from '../slips';

const longNumber = /(?<![\dA-Za-z._/=-])(?:\d{15,19}|\d{17}[Xx])(?![\dA-Za-z])/g;
const groupedCard = /(?<![\d-])62\d\d(?: \d{4}){3}(?: \d{1,3})?(?![\d-])/g;
const mobile =
  /(?<![\dA-Za-z._/=@-])1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z@]|[.-]\d| ?[次人条件元万个份篇])/g;
/** Numbers of things, which may look like a person's. */
const ofThings = /(?:信用代码|代码|索引号|编号|编码|文号|流水号|单号|备案号|序列号)[^,。;]{0,6}$/;
const surname =
  '[王李张刘陈杨黄赵吴徐孙朱胡郭罗郑梁宋唐韩冯邓曹彭肖董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔谭陆汪范廖贾邹熊秦邱尹薛闫侯陶黎贺顾郝龚邵钱覃戴莫孔]';
/** `申请人王小明提出`; masked names (王某, 王××) have been seen to. */
const applicant = new RegExp(
  `(?<=申请人)${surname}(?![某述])[一-龥]{1,2}(?=提出|提交|于\\d|不服|申请公开|[,(](?:男|女))|(?<=申请人:|原告:?)${surname}(?![某述告])[一-龥]{1,2}(?=[,;。(]|不服|诉)|(?<![\\u4e00-\\u9fff])${surname}(?!某)[一-龥]{1,2}(?=诉[^,。;诉]{2,20}(?:局|政府|委员会|厅|街道办事处))|${surname}(?!某)[一-龥]{1,2}(?=\\((?:男|女),(?:.族,)?(?:19|20)\\d\\d年)`,
  'g',
);
/** `办公室业务人员张三、李四等为成员` */
const clerks =
  /(?<=业务人员|经办人员|干事|科员|办事员|职员)[一-龥]{2,3}(?:、[一-龥]{2,3}){0,9}(?=等?(?:\d{1,2}[名人])?(?:为|任|担任|是)(?:组员|成员|联络员|联系人|信息员))/g;

/** Numbers and names that tell who a private person is, in a narrowed text. */
export function findPersonalData(plain: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (kind: PersonalDatum['kind'], { 0: words, index }: RegExpMatchArray) =>
    found.push({ kind, range: range(index!, index! + words.length) });
  if (/\d{7}|\d[- ]\d{4}/.test(plain)) {
    for (const number of plain.matchAll(longNumber)) {
      const kind = kindOf(number[0], plain.slice(Math.max(0, number.index - 20), number.index));
      if (kind) add(kind, number);
    }
    for (const card of plain.matchAll(groupedCard)) if (isCard(card[0].replaceAll(' ', ''))) add('bank-card', card);
    for (const number of plain.matchAll(mobile)) add('mobile-number', number);
  }
  if (/申请人|原告|诉|[男女],/.test(plain)) for (const name of plain.matchAll(applicant)) add('applicant', name);
  if (/[员事]/.test(plain)) for (const names of plain.matchAll(clerks)) if (isNames(names[0])) add('clerks', names);
  return found;
}

function kindOf(number: string, before: string): PersonalDatum['kind'] | undefined {
  if (ofThings.test(before)) return undefined;
  if (isIdentityNumber(number, /身份证[^,。;]{0,10}$/.test(before))) return 'identity-number';
  const saysCard = /(?:银行卡|卡号)[^,。;]{0,10}$/.test(before);
  return number.length >= 16 && (saysCard || number.startsWith('62')) && isCard(number) ? 'bank-card' : undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** GB 11643: region, day of birth and check digit must all hold. The old ones of 15 digits have none, so words must name them. */
function isIdentityNumber(number: string, named: boolean): boolean {
  if (!provinces.test(number)) return false;
  if (number.length === 15) return named && isBirthday(`19${number.slice(6, 12)}`);
  if (number.length !== 18 || !isBirthday(number.slice(6, 14))) return false;
  const sum = weights.reduce((added, weight, i) => added + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  return year! >= 1900 && year! <= 2100 && isRealDate({ year: year!, month: month!, day: day! });
}

/** The Luhn check of card numbers. */
function isCard(number: string): boolean {
  const sum = [...number].reverse().reduce((added, digit, i) => {
    const twice = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return added + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Titles of posts and units are none. */
const isNames = (words: string): boolean => !/[某各科室局办股站员组责任管理部门负]/.test(words);
