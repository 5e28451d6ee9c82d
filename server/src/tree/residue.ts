import { range } from '../text/range';
import { narrow } from '../text/width';
import { type Cursor, type Reader, textTo } from './cut';
import { readEnumerator } from './enumerators';
import { isTitle } from './titles';

const longest = 80;
/** A line that begins with none of these is no residue. */
const worthALook =
  /^(?:[•●▪◆*>»-]|[扫备上下相字打【关分当您首点返收浏阅访视无版主承网用手我来信微QＱ空朋大中小AＡ[［\]］】|｜:：\u200b索文发制公责生成印有是体组目内服作编审时日标名录撰供设加长登]|20\d\d-|\S{0,3}[IＩ]|\S公网)/;
const furniture =
  /^(?:扫一扫|上一篇|下一篇|上一条|下一条|相关(?:文章|阅读|信息|链接|新闻|附件)|字体大小|字体 ?[:【[]|【?字体|字号|打印(?:本页|此页)?|【?打印|关闭(?:窗口|本页)?|【?关闭|分享(?:到|:|至)|分享$|当前位置|您(?:现在)?(?:的|所在的?)位置|您所在|首页 ?[>|/»]|>> ?\S|» ?\S|点击(?:接收|收听|朗读)|返回(?:顶部|首页|列表)|收藏|浏览(?:次数|量|数)|阅读(?:次数|量)?[:(]|访问(?:量|次数)|点击(?:数|率|量|次数)|视力保护|无障碍|版权所有|主办(?:单位)? ?:|承办(?:单位)? ?:|网站标识码|\S{0,3}ICP备|\S公网安备|用微信扫|手机(?:扫|版|查看)|我要(?:纠错|分享|评论)|来源网址|信息来源网址|(?:设为首页|加入收藏|长者版|关怀版)(?=$| ))/;
const shareWords = /^(?:微信|微博|QQ|空间|朋友圈|大|中|小|A\+|A-|A| |\[|\]|【|】|\||:|打印|分享|收藏|关闭|字体){2,}$/;
/** Labels of a page's data block that no report uses for anything else. */
const label =
  /^(?:(?:信息)?索 ?引 ?号|登记号|文件名称|(?:备注 ?\/ ?)?文 ?号|发文字号|关 ?键 ?词|主 ?题 ?词|发布机构|发文机关|发布机关|制发机关|公开形式|公开方式|公开时限|公开范围|公开类别|责任部门|责任处室|(?:公文)?生成日期|成文日期|发文日期|发布日期|发布时间|印发日期|公开日期|有效性|是否有效|有效期|主题分类|体裁分类|组配分类|信息类别|信息分类|信息来源|信息名称|公开目录|目录编码|内容分类|服务对象)(?: ?:|$|(?= ))/;
/** Labels that prose can begin with: only with a colon. The day of release may stand before them. */
const looseLabel =
  /^(?:20\d\d-\d{1,2}-\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)? )?(?:来 ?源|作 ?者|编 ?辑|责任编辑|审 ?核|时 ?间|日 ?期|标 ?题|名 ?称|编 ?号|发布单位|录入|撰稿|供稿|信息员) ?:/;

/** What came along with a web page. A data block is one block: its labels and the values under them. */
export const readResidue: Reader = cursor => {
  const { lines, line } = cursor;
  const written = lines.content(line);
  if (written.length > longest || !worthALook.test(written)) return undefined;
  const role = roleOf(unlisted(written));
  if (!role) return undefined;
  const last = role === 'furniture' ? line : lastMetadataLine(cursor);
  const words = range(lines.contentStart(line) - cursor.offset, lines.contentEnd(last) - cursor.offset);
  return { kind: 'residue', role, content: words, text: textTo(cursor, last) };
};

const bullet = /^[•●▪◆*-] +/;
const unlisted = (written: string): string => narrow(written).replace(bullet, '');

/** A whole sentence is prose, however it begins: `访问量较上年增长12%。` */
const wholeSentence = /[。;!?]$/;

function roleOf(content: string): 'furniture' | 'metadata' | undefined {
  if ((furniture.test(content) && !wholeSentence.test(content)) || shareWords.test(content)) return 'furniture';
  return label.test(content) || looseLabel.test(content) ? 'metadata' : undefined;
}

function lastMetadataLine({ lines, line }: Cursor): number {
  let last = line;
  let awaitsValue = endsWithLabel(unlisted(lines.content(line)));
  for (let at = line + 1; at < lines.count; at++) {
    const apart = lines.isBlank(at);
    if (apart && !awaitsValue) break;
    at = Math.min(lines.nextFilled(at), at + mostBlank);
    const content = at < lines.count ? unlisted(lines.content(at)) : '';
    const isLabel = content.length <= longest && roleOf(content) === 'metadata';
    const isNext = isLabel ? !apart : awaitsValue && (apart ? plainValue.test(content) : isValue(content));
    if (!isNext) break;
    last = at;
    awaitsValue = isLabel && endsWithLabel(content);
  }
  return last;
}

const mostBlank = 2;
/** What can only be a value of a data block, also below an empty line. */
const plainValue = /^(?:主动公开|依申请公开|不予公开|有效|失效|是|否|无|[\w/-]{6,30}|20\d\d年\d{1,2}月\d{1,2}日)$/;

const endsWithLabel = (content: string): boolean => content.replace(label, '').replace(looseLabel, '').trim() === '';

const isValue = (content: string): boolean =>
  content.length <= 40 &&
  !isTitle(content) &&
  !readEnumerator(content)?.style.startsWith('han') &&
  !/[。;,]/.test(content);
