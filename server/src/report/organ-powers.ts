import { range, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import type { Organ, Report } from './report';

/**
 * Whether an organ can make 规章 (《立法法》第九十一条、第九十三条): `never` for townships, counties, public institutions
 * and the departments of local governments; `perhaps` for all others.
 */
export function rulemaking({ kind, name }: Organ): 'never' | 'perhaps' {
  if (kind === 'township' || isInstitution(name)) return 'never';
  if (kind === 'government') return countyGovernment.test(name) && !/自治区/.test(name) ? 'never' : 'perhaps';
  return localDepartment.test(name) && !national.test(name) ? 'never' : 'perhaps';
}

const countyGovernment = /(?:县|区|旗)(?:人民政府|政府)(?:办公室|办公厅)?$/;
const localDepartment = /[省市县区州盟旗](?:.{2,}(?:局|委|办|厅|委员会|办公室))$/;
const national = /^(?:国家|国务院|中国|中华)|总局$|总署$/;

/** `云溪市招商服务中心`: a 事业单位 by its name. */
export const isInstitution = (name: string): boolean =>
  /(?:中心|学校|医院|图书馆|博物馆|研究院|研究所|服务站)$/.test(name);

const denial = /(?:无|没有|不具有|不具备|不承担)[^,。;、]{0,4}行政(?:执法|审批|管理)?(?:职能|职权|权限)/;

/** `我中心无行政执法职能`: where the report says that its organ has no such powers. */
export function deniedPowers({ paragraphs }: Report): TextRange | undefined {
  for (const { prose, start } of paragraphs) {
    const found = prose.text.includes('行政') ? denial.exec(narrow(prose.text)) : null;
    if (found) return range(start + found.index, start + found.index + found[0].length);
  }
  return undefined;
}
