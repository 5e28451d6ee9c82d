import { misnumbered, misspeltName, mistitled } from '../report/known-documents';
import type { ArticleReference, Citation, DocumentNumber } from '../report/references';
import type { Prose } from '../report/report';
import type { KnownDocument } from '../standard/documents';
import { say } from '../text/message';
import { sliceOf } from '../text/range';
import { defineRule, type Finding, type ParagraphContext } from './rule';

export const wrongCitation = defineRule({
  name: 'wrong-citation',
  category: 'references',
  severity: 'warning',
  fix: 'offer',
  basis: say`国务院令第711号《政府信息公开条例》第四十九条、第五十条；国办公开办函〔2019〕60号、〔2021〕30号，国办函〔2020〕109号`,
  looksAt: ({ references }) => references.citations,
  check: {
    *paragraph(
      { text, references: { citations, articles } }: Prose,
      { edition, year }: ParagraphContext,
    ): Iterable<Finding> {
      if (year === undefined) return;
      for (const citation of citations) {
        const spelt = misspeltName(citation);
        if (spelt) yield ofName(citation, spelt);
        const [meant] = misnumbered(citation, year);
        const other = meant ? undefined : mistitled(citation);
        if (meant) yield ofNumber(text, citation, citation.number!, meant);
        else if (other) yield ofTitle(text, citation, citation.number!, other);
        else if (isOlderThanItsYear(citation)) yield ofYear(text, citation.number!);
      }
      if (edition === 'legacy' || year < 2019) return;
      for (const reference of articles) {
        const moved = movedArticles.get(reference.number);
        if (moved && speaksOfReport(reference)) yield ofArticle(text, reference, moved);
        else if (!moved && isOtherArticle(reference)) yield ofOther(text, reference);
      }
    },
  },
});

function ofNumber(text: string, { name }: Citation, { range }: DocumentNumber, meant: KnownDocument): Finding {
  const stated = sliceOf(text, range);
  const newText = meant.year === undefined ? stated.replace(/\d+|[０-９]+/, String(meant.serial)) : meant.written;
  return {
    range,
    message: say`“${name}”的文号是${meant.written}，这里写作“${stated}”。请核对文件名称和文号。`,
    repairs: [{ title: say`把文号改为${meant.written}`, edits: [{ range, newText }] }],
  };
}

const ofName = ({ range: { start, end }, name }: Citation, meant: string): Finding => ({
  range: { start, end },
  message: say`“${name}”应为“${meant}”。`,
  repairs: [{ title: say`改为“${meant}”`, edits: [{ range: { start: start + 1, end: end - 1 }, newText: meant }] }],
});

const ofTitle = (text: string, { name }: Citation, { range }: DocumentNumber, { title }: KnownDocument): Finding => ({
  range,
  message: say`“${sliceOf(text, range)}”是《${title}》的文号，这里写在“${name}”之后。请核对文件名称和文号。`,
});

/** `《2014年政府信息公开工作要点》（青政办〔2004〕6号）`: what is written for a year is issued in it or just before. */
function isOlderThanItsYear({ name, number }: Citation): boolean {
  const named =
    /(?<![到至—\-－~～])(20\d\d)年度?[^到至]{0,30}(?:要点|重点工作|工作安排|任务分工|任务分解|年度报告)/.exec(name);
  return named !== null && number?.year !== undefined && number.year < Number(named[1]) - 1;
}

const ofYear = (text: string, { range }: DocumentNumber): Finding => ({
  range,
  message: say`文号“${sliceOf(text, range)}”的年份早于文件名称中的年份。请核对。`,
});

/** Articles on the annual report before 2019, and where the same stands since. */
const movedArticles: ReadonlyMap<number, string> = new Map([
  [31, '第四十九条'],
  [32, '第五十条'],
]);

/** Articles 31 and 32 in force are on the day of receipt and on third parties. */
const speaksOfReport = ({ after }: ArticleReference): boolean =>
  /年度报告|年报/.test(after.slice(0, 30)) && !/第三方|意见|收到|申请|告知|答复/.test(after.slice(0, 30));

/** Of the working bodies, whose task it is, of its date and of its contents. */
const onReports: ReadonlySet<number> = new Set([4, 49, 50]);

/** `《条例》第三十六条规定，编制年度报告`. */
const isOtherArticle = ({ number, after }: ArticleReference): boolean =>
  !onReports.has(number) &&
  /^(?:的?(?:有关|相关)?(?:规定|要求))?(?:和要求)?,? ?(?:现|特|由[^,]{2,20})?(?:编制|编写|撰写|形成|公布|发布)[^,。;第]{0,24}(?:年度报告|年报)/.test(
    after,
  );

const ofOther = (text: string, { range }: ArticleReference): Finding => ({
  range,
  message: say`现行《政府信息公开条例》第四十九条规定年度报告的时限，第五十条规定内容，这里写作${sliceOf(text, range)}。请核对条文序号。`,
});

const ofArticle = (text: string, { range, number }: ArticleReference, moved: string): Finding => ({
  range,
  message: say`${sliceOf(text, range)}是2019年修订前关于年度报告的条文；现行《政府信息公开条例》第四十九条规定年度报告的时限，第五十条规定内容（${number === 31 ? say`现行第三十一条是收到申请时间的确定` : say`现行第三十二条是征求第三方意见`}）。`,
  repairs: [{ title: say`改为${moved}`, edits: [{ range, newText: moved }] }],
});
