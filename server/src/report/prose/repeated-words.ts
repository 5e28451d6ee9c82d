import { isHan } from '../../text/han';
import { range } from '../../text/range';
import type { RepeatedWord } from '../slips';

/** The longest phrase that is looked for twice. */
const longest = 6;
const numerals = '〇零一二两三四五六七八九十百千万亿几';
/** In the middle of words such as 面对面, 手把手, 一对一, after which the first half may come again: 面对面对提案. */
const hinges = '对把连并靠碰打比挨';
/** Verbs that are said twice for a light touch: 研究研究. */
const lightVerbs =
  /^(?:研究|讨论|学习|了解|商量|考虑|交流|沟通|锻炼|宣传|检查|核实|体验|感受|参观|调研|打听|琢磨|总结|整理|收拾|准备|尝试|比较|认识|观察|熟悉|商讨|商议|反思|思考|看看|试试|非常|许多|很多|永远|谢谢|逐.|每.|各.)$/;
/**
 * Words that do not go on from themselves into another word, as 公开 does in `公开公开指南` or 政府 in `县政府政府网站`:
 * twice is once too often whatever follows.
 */
export const plainWords: ReadonlySet<string> = new Set(
  '召开 进行 开展 通过 加强 推进 做好 完善 建立 健全 及时 积极 切实 认真 严格 我局 我县 我镇 我市 我委 我区 我办 我乡 我院 我厅 我处 根据 按照 依据 依法 对于 关于 以及 并且 因此 同时 其中 主要 有关 相关 收到 答复 公布 受理 提高 提升 确保 强化 深化 优化 制定 印发 编制 修订 围绕 坚持 存在 由于 包括 不断 持续 充分 有效 深入 各项 各类 各级 全年 截至 累计 共计 开设 设立 成立 举办 参加 参与 接受 予以 给予 加大 扩大 拓宽 拓展 丰富 明确 落细 形成 进而 从而 为了 已经 仍然 还有 应当 必须 可以 能够 实现 达到 促进 推动 配合 负责 承担 贯彻 紧紧 结合 针对 利用 依托 采取 采用 更新 梳理 转发 回应 回复 维护 密切 全面 定期 随时 按时 准确 方便 便于 满足 保证 防止 避免 杜绝 没有 未能 不够 不足 有待 较为 比较 更加 十分 高度 重视 广大'.split(
    ' ',
  ),
);

/** One title twice in a list: `《甲办法》、《甲办法》`. */
export const findRepeatedTitles = (plain: string): RepeatedWord[] =>
  [...plain.matchAll(/(《[^《》]{2,60}》)[、,和及与]\1/g)].map(found => ({
    range: range(found.index, found.index + found[0].length),
    word: found[1]!,
  }));

/** Words of two units and more that stand twice by mistake: `召开召开`. Linear: each unit is compared a few times. */
export function findRepeatedWords(plain: string): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  for (let at = 0; at + 3 < plain.length; at++) {
    if (plain.charCodeAt(at) < 0x4e00) continue;
    const size = repeatedSize(plain, at);
    if (size === 0) continue;
    let end = at + 2 * size;
    while (isSame(plain, at, end, size)) end += size;
    const word = plain.slice(at, at + size);
    if (isSlip(plain, word, at, end)) found.push({ range: range(at, end), word });
    at = end - 1;
  }
  return found;
}

/** How long the word is that stands twice from here; 0 if there is none. */
function repeatedSize(plain: string, at: number): number {
  const first = plain.charCodeAt(at);
  for (let size = 2; size <= longest; size++)
    if (plain.charCodeAt(at + size) === first && isSame(plain, at, at + size, size)) return size;
  return 0;
}

function isSame(plain: string, at: number, other: number, size: number): boolean {
  if (other + size > plain.length) return false;
  for (let i = 0; i < size; i++) {
    const code = plain.charCodeAt(at + i);
    if (code !== plain.charCodeAt(other + i) || !isHan(code)) return false;
  }
  return true;
}

function isSlip(plain: string, word: string, at: number, end: number): boolean {
  if (
    word.includes('锟') ||
    [...word].every(unit => unit === word[0]) ||
    numerals.includes(word[0]!) ||
    lightVerbs.test(word)
  )
    return false;
  if (word.length > 2) return !/^[每各逐]/.test(word);
  if (hinges.includes(word[1]!) || hinges.includes(word[0]!) || numerals.includes(word[1]!)) return false;
  return plainWords.has(word) || endsPhrase(plain, at, end);
}

/** After the second one the phrase is over, so that it begins no other word; nor does the first one end another. */
const endsPhrase = (plain: string, at: number, end: number): boolean =>
  /[,;:。!?)》”、]/.test(plain[end] ?? '。') && !/[应尽能可]/.test(plain[at - 1] ?? '');
