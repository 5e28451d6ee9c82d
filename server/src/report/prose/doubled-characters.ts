import { isHan } from '../../text/han';
import { range } from '../../text/range';
import type { RepeatedWord } from '../slips';
import { plainWords } from './repeated-words';

/**
 * Words of one character that stand twice by mistake: `公开的的工作`. Beside each what must not stand before it, for its
 * word ends so (`目的的`), nor behind it, for the next word begins so (`为了了解`, `在在线平台`).
 */
const single: ReadonlyMap<string, readonly [before: string, behind: string]> = new Map([
  ['的', ['有目标之', '确士哥']],
  ['了', ['不得为受免大', '解结断然当却无事之不心']],
  ['在', ['存现所内潜外实自旨好', '职役线编岗建册校押家任位场地世研售野途库理读学逃处案内']],
  ['和', ['平温共缓谐饱柔总中祥亲随讲调附求永仁泰义兴安太德嘉元瑞顺三丰龙宁清康', '气美睦谐平县解蔼好服田']],
  ['对', ['一面针核校应绝反成相双查结配', '口方外象应内手照付岸立比联标接错齐称策话账']],
  ['向', ['方导走意倾面转定趋朝双指志动一取流纵横去', '上善导阳好']],
  ['由', ['理自缘事案来根因经', '来衷此是']],
  ['与', ['参赠给付授寄', '会时众其共此日人否']],
  ['及', ['以涉普提波危触顾企埃推惠论', '时早格其']],
  ['将', ['大上中少老干名武必行即麻激', '来军要士领就近校']],
  ['被', ['棉植床', '告申诉执害褥服选处监检保']],
  ['并', ['合兼归吞', '列行发且购网轨联存']],
  ['第', ['等', '']],
  ['共', ['公总一', '产同享赢建治识和青']],
  ['局', ['全时格布开大书邮当结', '长机属务党领办直里内域面势部限(']],
  ['当', ['适相恰不正充担', '场面年日地事前时天代家众选然作']],
]);

/** Those that are a slip only beside certain others: `12件件`, `2022年年1月`. */
const between =
  /(?<=[由关对位基属鉴])于于|(?<![作行成认因以称列为])为为(?= ?[\d《“"])|(?<=\d ?)(?:年年(?= ?\d)|日日(?=[,。;、止至起前)]|$)|件件(?!有)|条条(?![例款目文码件幅])|次次(?![数序])|份份(?!额)|项项(?!目)|篇篇(?![幅目章])|个个(?![人体别性案])|期期(?![限间刊])|元元(?![件素]))/g;

/** Words of two characters of which one half is written twice at a mark: `，积积极推进`, `按时办结结。` */
const words = new Set([
  ...plainWords,
  ...'政府 信息 公开 工作 申请 办理 办结 审查 发布 服务 情况 制度 管理 监督 网站 平台 内容 培训 会议 落实 保障'.split(
    ' ',
  ),
]);

/** Single characters that stand twice in a narrowed text. */
export function findDoubledCharacters(plain: string): RepeatedWord[] {
  const found = [...plain.matchAll(between)].map(({ index }) => twice(plain, index));
  for (let at = 0; at + 1 < plain.length; at++)
    if (plain.charCodeAt(at) === plain.charCodeAt(at + 1) && isHanAt(plain, at) && isSlip(plain, at))
      found.push(twice(plain, at));
  return found;
}

/** `at`: where the two stand. Three in a row are told once. */
function isSlip(plain: string, at: number): boolean {
  const [character, next] = [plain[at]!, plain[at + 2] ?? '。'];
  const last = plain[at - 1] ?? '。';
  if (last === character) return false;
  const known = single.get(character);
  if (known) return !`${known[0]}“"`.includes(last) && !`${known[1]}”"`.includes(next);
  const starts = !isHanAt(plain, at - 1) && words.has(plain.slice(at + 1, at + 3));
  return starts || (!isHanAt(plain, at + 2) && words.has(plain.slice(at - 1, at + 1)));
}

const isHanAt = (plain: string, at: number): boolean => isHan(plain.charCodeAt(at));

function twice(plain: string, start: number): RepeatedWord {
  let end = start + 2;
  while (plain[end] === plain[start]) end++;
  return { range: range(start, end), word: plain[start]! };
}
