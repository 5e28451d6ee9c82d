import { type ConversionResidue, readConversionResidue } from '../report/conversion-residue';
import type { Report } from '../report/report';
import { type Message, say } from '../text/message';
import { sliceOf } from '../text/range';
import { defineRule, type Finding } from './rule';

export const conversionResidue = defineRule({
  name: 'conversion-residue',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  basis: say`公开的文本应当完整、清晰，不带文档转换留下的代码`,
  check: {
    *report(report: Report): Iterable<Finding> {
      for (const residue of readConversionResidue(report)) yield toFinding(report.tree.text, residue);
    },
  },
});

const what: Readonly<Record<ConversionResidue['kind'], Message>> = {
  field: say`是文档转换时留下的书签或域代码，不是正文`,
  tag: say`是网页代码，不是正文`,
  entity: say`是网页里代替符号的代码`,
  lost: say`是转换时丢失的字`,
  'broken-reference': say`是失效的引用`,
};

function toFinding(text: string, { range, kind, meant }: ConversionResidue): Finding {
  const message = say`“${shortened(sliceOf(text, range))}”${what[kind]}。请对照原稿${meant === undefined ? say`补上` : say`删去或改正`}。`;
  if (meant === undefined) return { range, message };
  const title = meant === '' ? say`删去这段代码` : say`改为“${meant}”`;
  return { range, message, repairs: [{ title, edits: [{ range, newText: meant }] }] };
}

const most = 30;
const shortened = (words: string): string => (words.length > most ? `${words.slice(0, most)}…` : words);
