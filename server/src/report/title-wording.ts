import { range, sliceOf, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import type { Report, Title } from './report';

/** How a title departs from 《机关＋年份＋政府信息公开工作年度报告》. */
export interface TitleWording {
  /** The 度 of `2018年度…年度报告`. */
  readonly doubledYear?: TextRange;
  /** From the year on, where the words are not the form's; `close` where only 工作 is left out or 年度报告 cut short. */
  readonly subject?: { readonly range: TextRange; readonly year: string; readonly close: boolean };
  /** The organ that does not say of what place it is: `市林业局`. */
  readonly placeless?: TextRange;
}

const formal = /政府信息公开工作年度报告$/;
const close = /^年?度?(?:政府)?信息公开(?:工作)?(?:年度|情况)?(?:年度报告|年报)$/;
/** Marks that say nothing: spaces, brackets of a title, a year in brackets behind it. */
const noise = /[ 《》“”"*]|\([^()]{0,14}\)$/g;

export function readTitleWording(report: Report): TitleWording {
  const { title, tree } = report;
  if (!title?.year) return {};
  const subject = subjectOf(report, title, title.year.range);
  const doubledYear = subject ? undefined : doubledYearOf(title, title.year.range, tree.text);
  const placeless = placelessOrgan(report, title);
  return {
    ...(subject ? { subject } : {}),
    ...(doubledYear ? { doubledYear } : {}),
    ...(placeless ? { placeless } : {}),
  };
}

function subjectOf({ organ, tree: { text } }: Report, title: Title, year: TextRange): TitleWording['subject'] {
  const words = narrow(title.text).replace(noise, '');
  if (formal.test(words) || !words.includes('信息公开')) return undefined;
  const isLate = organ !== undefined && /信息公开/.test(text.slice(organ.range.end, year.start));
  const behind = range(isLate ? organ.range.end : year.start, title.range.end);
  const rest = narrow(text.slice(year.end, title.range.end)).replace(noise, '');
  return { range: behind, year: sliceOf(text, year), close: close.test(rest) };
}

function doubledYearOf(title: Title, year: TextRange, text: string): TextRange | undefined {
  const found = /^ {0,2}年 {0,2}(度)(?= {0,2}政府信息公开)/.exec(narrow(text.slice(year.end, title.range.end)));
  if (!found) return undefined;
  const at = year.end + found[0].length - 1;
  return range(at, at + 1);
}

/** 市中区、市北区 and 市南区 are names of places. */
const withoutPlace = /^(?:市(?![中北南]区)|县(?!级)|区(?![域块])|我[市县区镇乡]|本[市县区镇乡])/;

/** Silent where the page's own data name the organ with its place. */
function placelessOrgan({ organ, tree: { blocks } }: Report, { range: { start, end } }: Title): TextRange | undefined {
  if (!organ || organ.range.start < start || organ.range.end > end || !withoutPlace.test(organ.name)) return undefined;
  const isNamed = blocks.some(block => {
    const at = block.kind === 'residue' ? block.text.indexOf(organ.name) : -1;
    return at > 0 && /[\u4e00-\u9fff]/.test(block.text[at - 1]!);
  });
  return isNamed ? undefined : organ.range;
}
