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
    .map(at => range(at, at + 1));
}
