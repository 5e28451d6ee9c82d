import { range, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import { referenceSign } from './prose/clues';
import type { Report, Stated } from './report';

/** What a template left in the words: a blank to be filled in, or a word to the author. */
export interface TemplateResidue {
  readonly range: TextRange;
  /** `certain-blank`: a blank where a figure, a date or a name must stand: `XX条`, `20XX年`, `（单位名称）`. */
  readonly kind: 'certain-blank' | 'blank' | 'instruction';
}

/** With what these begin, in any width: most words have none of it. */
const beginning =
  /[XxＸｘ×_＿[［【?？待某TＴ填示样范表此请名提编撰字*＊NＮ#＃{｛]|内容可|(?:NaN|undefined|null) ?[条件篇次期份]/;
const worthALook =
  /X{2}|x{2}|×|_{3}|\[ *\]|【 *】|[?*N!lad] ?[条件篇次期份]|\{\{|\?\?|待|某某|T(?:BD|ODO)|填|内容可|示例|样例|范例|表格形式|此处|请在|名称|提示|编写|撰写|字/;
const unit =
  '(?:条|件|篇|次|期|份|个|项|批|场|宗|封|页|例|人|元|万元|年|月|日|%|号提案|[省市县区镇乡局委厅](?![长员关\\u4e00-\\u9fff]*(?:申请|投诉))|街道|单位|部门)';
const blank = new RegExp(
  `(?:(?<![A-Za-z0-9])X{2,6}|(?<![A-Za-z0-9])x{2,6}|×{2,6}|_{2,30}|\\[ {0,8}\\]|【 {0,8}】|\\?{2,6}) ?(?=${unit})`,
  'g',
);
const yearBlank = /20(?:X{1,2}|x{1,2}|×{1,2}|\*{1,2}|_{1,4}|〇〇) ?年/g;
const afterCount = /(?<=[共为计至到达约]) ?(?:_{3,30}|【 {0,8}】)(?=[,。;、]|$)/g;
/** `公开信息N条`, `公开信息？条`, `公开信息**条`; what a merge of data left: `NaN条`, `#REF!条`. */
const stand =
  /(?<=[\u4e00-\u9fff])(?:N|\?|\*{1,6}|NaN|undefined|null|#(?:REF|DIV\/0|VALUE|N\/A)!?) ?(?=[条件篇次期份](?:[,。;、)]|$|其中))|\{\{[^{}\n]{1,40}\}\}/g;
const names = /[([【](?:单位|机关|部门|机构|本机关|行政机关)(?:全称|名称|简称)[)\]】]/g;
/** `由XXX任组长`: nobody's name; `张××` is one that is covered. */
const person =
  /(?<=^|[由以为,、。;])(?:X{2,6}|x{2,6}|×{2,6})(?=同志|(?:为|任|担任)?(?:常务)?副?(?:组长|主任|局长|书记|镇长|县长|召集人))/g;
const pending =
  /[([【]待(?:补充|填写?|填报|核实|确定|定)[)\]】]|(?<![有尚仍还])待(?:补充|填写|填报)(?=[。;)]|$)|(?<![A-Za-z])(?:TBD|TODO)(?![A-Za-z])/g;
const somebody = /(?<![\u4e00-\u9fff])某某(?:局|县|市|镇|乡|区|街道|单位|委员会)/g;
const instruction =
  /\(内容可(?:具体|简要|详细)?(?:描述|填写|说明)\)|(?:本|该|此)部分(?:内容)?以表格形式(?:报告|填报|呈现|体现)|详见填(?:报|写)说明|\((?:注:|说明:|提示:)? ?(?:此处|在此处?|请在此处?|请)(?:简要|简单|具体|详细|如实|根据[^()]{0,20}|结合[^()]{0,20}|按照?[^()]{0,20})?(?:填写|填报|填入|填列|插入|补充|列出|概述|简述|描述|删除|修改|替换|写明|说明)[^()]{0,60}\)|\((?:字数)?(?:不少于|不超过|控制在|限) ?\d{2,5} ?字(?:左右|以内|以上|之内)?\)/g;
const lead = /^ {0,8}(?:填报说明|填写说明|编写说明|编制提示|撰写提示|填写提示|填写示例|示例|样例|范例):/g;
/** Words for applicants, which a report may quote: `（请填写真实姓名）`. */
const forApplicants = /申请表|申请人|姓名|联系方式|真实|表单/;
/** Somebody's name that was made unreadable: `申请人张××`. */
const masked = /(?:申请人|当事人|原告|第三人|市民|村民|居民|群众|网友|公民|用户)[^,。;]{0,6}$/;

const none: readonly TemplateResidue[] = [];

/** In the words of one paragraph or heading; ranges count from their start. */
export function findTemplateResidue(text: string): readonly TemplateResidue[] {
  if (!beginning.test(text)) return none;
  const plain = narrow(text);
  if (!worthALook.test(plain) || onlyMarks.test(plain)) return none;
  const certain = [blank, yearBlank, stand, names].flatMap(pattern => all(plain, pattern, 'certain-blank'));
  const found = [
    ...certain.filter(
      r => !isQuoted(plain, r.range) && !masked.test(plain.slice(Math.max(0, r.range.start - 16), r.range.start)),
    ),
    ...[afterCount, pending, somebody, person].flatMap(pattern => all(plain, pattern, 'blank')),
    ...[instruction, lead].flatMap(pattern => all(plain, pattern, 'instruction')),
  ];
  const meant = found.filter(
    r => r.kind !== 'instruction' || !forApplicants.test(plain.slice(r.range.start, r.range.end)),
  );
  return withoutOverlaps(meant.sort((a, b) => a.range.start - b.range.start));
}

/** A rule of Markdown: `____`, `* * *`. */
const onlyMarks = /^[ _*\-=×]*$/;

const all = (plain: string, pattern: RegExp, kind: TemplateResidue['kind']): TemplateResidue[] =>
  [...plain.matchAll(pattern)].map(({ 0: found, index }) => {
    const lead = found.length - found.trimStart().length;
    return { range: range(index + lead, index + found.trimEnd().length), kind };
  });

/** Inside quotation marks or a title a pattern may be told of: `“XX年”字样`. */
function isQuoted(plain: string, { start }: TextRange): boolean {
  const before = plain.slice(Math.max(0, start - 30), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

function withoutOverlaps(sorted: readonly TemplateResidue[]): TemplateResidue[] {
  const kept: TemplateResidue[] = [];
  for (const residue of sorted) if (residue.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(residue);
  return kept;
}

/** `（三）提案办理情况，件数。`: what a form wants told stands in the heading itself. */
const wanted = /(?<=情况)[,、;:] ?(?:办理|收到|受理|答复|公开|发布|承办)?(?:数量|件数|条数|次数)[。:]?$/g;

/** In all paragraphs, headings and the title of a report. Cells are numbers or none: that is told elsewhere. */
export function readTemplateResidue({ paragraphIndex, headings, title }: Report): readonly TemplateResidue[] {
  const inParagraphs = paragraphIndex.with('references', referenceSign.template);
  return [
    ...inParagraphs.flatMap(({ prose, start }) => moved(prose.residue.template, start)),
    ...headings.flatMap(heading => inWords(heading.title, findTemplateResidue)),
    ...headings.flatMap(heading => inWords(heading.title, findWanted)),
    ...(title ? moved(findTemplateResidue(title.text), title.range.start) : []),
  ];
}

const findWanted = (text: string): readonly TemplateResidue[] =>
  text.includes('情况') ? all(narrow(text), wanted, 'instruction') : none;

function inWords(
  { value, range: { start } }: Stated<string>,
  find: (text: string) => readonly TemplateResidue[],
): readonly TemplateResidue[] {
  const found = find(value);
  return found.length > 0 ? moved(found, start) : none;
}

const moved = (residues: readonly TemplateResidue[], by: number): readonly TemplateResidue[] =>
  residues.map(r => ({ ...r, range: range(r.range.start + by, r.range.end + by) }));
