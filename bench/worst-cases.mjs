import { createRandom } from './random.mjs';

/** Makes the text a report in the program's eyes, so that nothing is skipped. */
const head =
  '云溪市林业局2022年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。\n' +
  '一、总体情况\n（一）主动公开\n二、主动公开政府信息情况\n';

/** What is said over and over, by name. */
const units = {
  'digits, one line': '7',
  'digits, a line each': '7\n',
  '|': '|',
  '| 0 |, a row each': '| 0 | 0 |\n',
  newlines: '\n',
  '《': '《',
  '（': '（',
  '“': '“',
  '一、': '一、',
  '一、, a line each': '一、\n',
  '（一）, a line each': '（一）总体情况\n',
  tabs: '\t',
  spaces: ' ',
  'full-width spaces': '\u3000',
  '2023年': '2023年',
  'days of a span': '2023年1月1日至2022年1月1日，',
  'broken sentences': '公开信息三条很多很多很多很多很多很多很多很多很多很多\n',
  'bold words': '**公开** 3 条、',
  '1条、': '甲1条、',
  '共9条，其中': '共9条，其中甲1条，',
  '甲1条，占2%；': '甲1条，占2%；',
  '共5件，其中甲3件，占60%；': '共5件，其中甲3件，占60%；',
  从内容看: '公开3条。从内容看，甲1条，乙2条。',
  较上年: '收到23件，较上年17件增加6件，增长35%；',
  其余: '共31件，办结28件，其余4件；',
  一是: '一是公开；',
  'one endless line': '政府信息公开工作依法有序开展',
  'endless sentences': '公开信息。',
  '<table>': '<table>',
  '<td>': '<table><tr><td>1',
  '&': '&#12',
  'form labels': '规章\n0\n',
  '、': '、',
};

const mixtures = { 'random bytes': randomBytes, 'random words': randomWords };

export const worstCaseNames = [...Object.keys(units), ...Object.keys(mixtures)];

/** The same text in every run, of about `bytes` of UTF-8. */
export function worstCase(name, bytes) {
  const room = bytes - Buffer.byteLength(head);
  return head + (mixtures[name]?.(room) ?? units[name].repeat(Math.ceil(room / Buffer.byteLength(units[name]))));
}

function randomBytes(bytes) {
  const random = createRandom(7);
  return Buffer.from(Array.from({ length: bytes / 3 }, () => random.int(0, 255))).toString('utf8');
}

/** The marks that mean something here, in any order. */
function randomWords(bytes) {
  const random = createRandom(8);
  const words = [
    ...'《》“”（）〔〕|\n\t、，。；：#1２年月日条件万%',
    '一、',
    '（一）',
    '其中',
    '共',
    '2022年',
    '分别为',
    '政府信息',
    '<td>',
  ];
  return Array.from({ length: bytes / 4 }, () => random.pick(words)).join('');
}
