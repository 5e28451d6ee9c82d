import { range, type TextRange } from '../../text/range';

const end = ' {0,2}(?=[,。;、]| *其中|$)';
const thing = '(?:各类|各项|政府|政务|公开|信息|依申请|申请|文件|动态|文章|事项){0,6}';
const patterns: readonly RegExp[] = [
  // 共主动公开条
  new RegExp(
    `(?:共计|共|累计|合计|总计)(?:主动公开|公开|发布|推送|收到|受理|新收|办理|答复|办结|制发|转发)了?${thing} {0,4}(?:条|件|篇|份|次|期)${end}`,
    'g',
  ),
  // 公开信息条，
  new RegExp(`(?:主动公开|公开|发布|推送|刊发|更新)了?(?:各类)?(?:政府|政务)?(?:信息|动态)? {0,4}[条篇]${end}`, 'g'),
  // 政府信息共计条，
  new RegExp(`(?:共计|累计|合计|总计|(?<!公)共) {0,4}(?:条|件|篇)${end}`, 'g'),
  // 召开会议次，
  new RegExp(`(?:会议|培训|座谈会|推进会|讲座|检查|督查) {0,4}次${end}`, 'g'),
  // 制发规范性文件件，
  new RegExp(`(?:制发|制定|印发|废止|公开|发布)[^,。;、\\d]{0,12}文件 {0,4}件${end}`, 'g'),
  // 收到政府信息公开申请 件，
  new RegExp(`(?:收到|受理|新收|办结|答复|承办)[^,。;、\\d]{0,14}(?:申请|建议|提案|案件) {1,4}[件份条]${end}`, 'g'),
  // 予以公开件，
  new RegExp(`(?:予以公开|部分公开|不予公开|无法提供|不予处理) {0,4}件${end}`, 'g'),
  // 信息处理费元，较上年增长%
  new RegExp(`处理费(?:共计|合计|共|为)? {0,4}元${end}`, 'g'),
  /[较比](?:上|去|上一)年(?:同期)?(?:增长|增加|上升|下降|减少|降低)了? {0,4}%/g,
  // 比上年增加条，
  new RegExp(`(?:比|较)[^,。;、\\d]{0,10}(?:增加|减少|增长|下降)了? {0,4}(?:条|件|篇|次)${end}`, 'g'),
  // 占%
  /(?:占|占比|占比为|占总数的|占总数|率为|率达|率达到|同比增长|同比下降|同比增加|同比减少) {0,4}%/g,
  // 收费金额为元
  new RegExp(`(?:总金额|金额|费用|收费)(?:共计|合计|共|为)? {0,4}[万亿]?元${end}`, 'g'),
];

/** Places in a narrowed text where a verb is followed by a measure word, and no number stands between: `共主动公开条`. */
export function findMissingNumbers(plain: string): TextRange[] {
  if (!/[条件篇份次期元] {0,2}(?:[,。;、]|其中|$)|%/.test(plain)) return [];
  const found = patterns.flatMap(pattern =>
    [...plain.matchAll(pattern)].map(m => range(m.index, m.index + m[0].trimEnd().length)),
  );
  const firsts = found.filter(
    one => !found.some(other => other !== one && other.start < one.start && one.end <= other.end),
  );
  return firsts
    .filter(one => !/[未无不逐]|没有|尚未/.test(plain.slice(Math.max(0, one.start - 2), one.start)))
    .toSorted((a, b) => a.start - b.start);
}
