import { range, type TextRange } from '../../text/range';

const office = '(?:常务)?副?(?:组长|主任|局长|科长|书记|镇长|乡长|县长|所长|站长|处长|召集人)';
/** Shapes that only a deletion leaves. None of them occurs inside a word. */
const leftover = new RegExp(
  [
    `、(?:担)?任${office}`,
    '、(?:的(?![士确])|[,;。:)])|(?<!&#?[a-z\\d]{2,8})[,;:(]、',
    '了等(?=共同|多|各|方面|一系列|制度|机制|工作|举措|措施|文件|内容|信息|平台|渠道|栏目)',
    '(?:由|包括|以及)等(?=共同|多|各|方面|渠道|方式|平台|形式|媒体|内容|部门|单位|科室|组成|制度|信息|工作|领域)',
    `[由以](?:担任|任|为)${office}`,
    '通过等(?=渠道|方式|平台|形式|媒体|途径)',
    '(?<![ -~])\\( {0,4}\\)|《 {0,4}》|“ {0,4}”|〔 {0,4}〕',
    ':[。;,]',
    '(?:^|[,。;:(])(?:由|与|和|以|在|对|向|从|根据|按照)、',
    '[,。;:(](?:与|和|由|对|以及)的(?!确)',
    '第[条款](?![目形])',
  ].join('|'),
  'g',
);

/** What a deletion left behind in a narrowed text: `副局长张某某、任副组长`, `形成了等共同参与`, `（）`. */
export const findLeftovers = (plain: string): TextRange[] =>
  [...plain.matchAll(leftover)].map(({ 0: words, index }) => range(index, index + words.length));
