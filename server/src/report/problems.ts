import type { Report, Section } from './report';
import { says, wordsOf } from './section-words';

const problem =
  /问题|不足|短板|差距|薄弱|欠缺|有待|滞后|困难|弱项|缺乏|缺少|偏[少低弱慢]|不够|不[强高深细全齐严实多广畅均]|不到位|不及时|不平衡|不完善|不健全|不规范|不充分|不扎实|单一|仍需|还需|尚需|仍有|存在/;
const measure =
  /改进|措施|下一步|下一年|下一阶段|下步|下阶段|今后|(?<![即必])将|整改|打算|计划|拟|努力|解决|针对|为此|已(?:经)?(?:完成|纠正|增设|调整)|(?:^|[。；;：:是，,、])\s*(?:进一步|继续|加强|加大|强化|健全|完善|提高|提升|优化|丰富|拓宽|创新|开展|建立|规范|深化|推进|推动|落实|充实|严格|要)/;
const none =
  /^\s*(?:暂?无|没有)[。.]?\s*$|^[^，。；]{0,30}(?:不存在|没有|未发现|无)(?:明显|突出|其他)?问题[。.]?\s*$|见附件|附后/;

/** What the section on problems lacks: the problems, or what is done about them. */
export interface UnansweredProblem {
  readonly section: Section;
  readonly lacks: 'problems' | 'measures';
}

/** Undefined where both halves are there, perhaps in two sections, or nothing is written at all. */
export function readUnansweredProblem(report: Report): UnansweredProblem | undefined {
  const sections = report.sections.filter(s => s.key === 'problems');
  const section = sections[0];
  if (!section) return undefined;
  if (sections.length > 1 || report.sections.some(s => s !== section && isPlan(s))) return undefined;
  const words = wordsOf(report, section);
  if (words.paragraphs.length === 0 || words.paragraphs.some(p => none.test(p.prose.text))) return undefined;
  if (!says(words, problem)) return { section, lacks: 'problems' };
  return says(words, measure) ? undefined : { section, lacks: 'measures' };
}

/** A section of its own on what is to be done. */
const isPlan = ({ heading }: Section): boolean => /下一步|打算|计划|改进|措施|整改/.test(heading.title.value);
