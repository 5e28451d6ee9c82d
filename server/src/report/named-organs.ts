import { organOfProse } from './read-title';
import type { Report, Stated } from './report';

/** So many paragraphs before the first section may say whose report this is. */
const mostBefore = 8;

/** The organs that the report says it is of beside its title: in the words before its first section, and below its end. */
export function namedOrgans({ paragraphs, sections, signOff, title }: Report): readonly Stated<string>[] {
  const first = sections[0]?.heading.range.start ?? 0;
  const found: Stated<string>[] = [];
  for (const { prose, start } of paragraphs.slice(0, mostBefore)) {
    if (start >= first || (title && start < title.range.end)) continue;
    const named = organOfProse(prose.text, start);
    if (named) found.push({ value: named.name, range: named.range });
  }
  return signOff?.organ ? [...found, signOff.organ] : found;
}

const another =
  /(?:现|特|兹)[^。；;《》]{0,50}?((?:19|20)\d\d年度?(?![^。；;，,《》]{0,20}(?:信息|政务|公开)|年?度?(?:年度|的)?(?:总结|工作)?(?:报告|年报))[^。；;，,《》\d]{2,20}(?:年度报告|工作报告|年报))/;

/** `现公布青禾县水务局2023年法治政府建设年度报告` before the first section: what another report says of itself. */
export function otherReports({ paragraphs, sections, title }: Report): readonly Stated<string>[] {
  const first = sections[0]?.heading.range.start ?? 0;
  return paragraphs.slice(0, mostBefore).flatMap(({ prose, start }) => {
    if (start >= first || (title && start < title.range.end)) return [];
    const found = another.exec(prose.text);
    if (!found) return [];
    const end = start + found.index + found[0].length;
    return [{ value: found[1]!, range: { start: end - found[1]!.length, end } }];
  });
}

const parts = /^(.*[省市县区旗盟州])?(.{1,12}?)(人民政府|管理局|局|厅|委员会|镇|乡|街道办事处)$/;

/**
 * Whether two names are of organs of one place and kind whose matters have no character in common: 林业局 and 水务局, but not
 * 水利局 and 水务局, which may be one organ before and after it was renamed, nor 发展和改革局 and 发改局.
 */
export function areOtherMatters(name: string, own: string): boolean {
  const [, place = '', matter, kind] = parts.exec(name.replace(/\s/g, '')) ?? [];
  const [, ownPlace = '', ownMatter, ownKind] = parts.exec(own) ?? [];
  if (!matter || !ownMatter || kind !== ownKind || !(place.endsWith(ownPlace) || ownPlace.endsWith(place)))
    return false;
  return ![...matter].some(unit => ownMatter.includes(unit));
}
