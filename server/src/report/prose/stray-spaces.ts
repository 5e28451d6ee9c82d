import { range, type TextRange } from '../../text/range';

const between = /(?<=[一-龥，。；：、”）])[ \u3000\u00a0](?=[一-龥“（，。；：、）])/g;
/** Wider gaps between characters are layout, and so is a paragraph with many gaps. */
const layout = /[一-龥][ \u3000\u00a0]{2,}[一-龥]/;
const mostStray = 2;
/** `王 明`: a name of two characters spread to the width of three. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** What may be set off at the head of a paragraph: `第一条 总则`. */
const headWidth = 8;

/** Single spaces inside the Chinese text of a paragraph of prose; none where the spaces look meant. */
export function findStraySpaces(text: string, content: TextRange): TextRange[] {
  if (content.end - content.start < 20 || !/[ \u3000\u00a0]/.test(text.slice(content.start, content.end))) return [];
  if (!/[，。,]/.test(text) || layout.test(text)) return [];
  const found = [...text.matchAll(between)].map(m => m.index);
  if (found.length > mostStray) return [];
  return found
    .filter(at => at - content.start >= headWidth && !surnames.includes(text[at - 1]!))
    .filter(
      at => !partsSlogan(text, at) && !partsOrgans(text, at) && !counted.test(text.slice(at + 1, at + 1 + widest)),
    )
    .map(at => range(at, at + 1));
}

/** A heading that lost its line: `…如下。 二、主动公开情况 全年…`. */
const counted = /^（?[一二三四五六七八九十]{1,3}[、）]/;
const widest = 5;

const around = 24;

/** `“林海常青 古木逢春”`: what is quoted is parted by spaces. */
function partsSlogan(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - around), at);
  const behind = text.slice(at + 1, at + 1 + around);
  return (
    /“(?:[一-龥]{4,10}[ \u3000])*[一-龥]{4,10}$/.test(before) &&
    /^[一-龥]{4,10}(?:[ \u3000][一-龥]{4,10})*”/.test(behind)
  );
}

/** `青禾区人民政府 青禾开发区管委会`: two organs in one. */
const partsOrgans = (text: string, at: number): boolean =>
  organEnd.test(text.slice(Math.max(0, at - 4), at)) && organHead.test(text.slice(at + 1, at + 1 + around));

const organEnd = /(?:人民政府|委员会|管委会|办公室|办事处)$/;
const organHead = /^[一-龥]{2,16}?(?:人民政府|委员会|管委会|办公室|办事处)/;
