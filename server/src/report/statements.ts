import type { SectionKey } from '../standard/standard';
import { referenceSign } from './prose/clues';
import type { Report, Section } from './report';
import { says, wordsOf } from './section-words';

/** A statement that the law or the form wants and that stands nowhere. */
export interface MissingStatement {
  readonly about: 'fee' | 'request' | 'review';
  /** The section in which it belongs. */
  readonly section: Section;
  /** The section says 无 and no more. */
  readonly onlyNone: boolean;
}

const fee =
  /信息处理费|收费通知|收费(?:及减免)?(?:的?情况|标准|事项)|(?:未|没有|无|不|均无)[^。；;，,]{0,12}(?:收取|收费|费用)|(?:收取|收费|费用|收缴)[^。；;]{0,16}(?:元|0|零|费)/;
const firstFeeYear = 2021;
const onlyNone = /^\s*(?:暂?无|没有)[。.]?\s*$/;

/** Reports on 2021 and later say whether 信息处理费 was charged: 国办函〔2020〕109号. */
export const wantsFeeStatement = ({ year, edition }: Report): boolean =>
  edition === 'revised' && year !== undefined && year >= firstFeeYear;

export function readMissingStatements(report: Report): readonly MissingStatement[] {
  return [
    ...(wantsFeeStatement(report) && !speaksOfFees(report) ? missingIn(report, 'other', 'fee') : []),
    ...silentOn(report, 'request', /申请|收到|受理|无|没有|未|零|[\d０-９]/),
    ...silentOn(report, 'review', /复议|诉讼|无|没有|未|零|[\d０-９]/),
  ];
}

const speaksOfFees = ({ headings, paragraphIndex }: Report): boolean =>
  says({ headings, paragraphs: paragraphIndex.with('references', referenceSign.fees) }, fee);

/** An empty section, or none, is told elsewhere. */
function missingIn(report: Report, key: SectionKey, about: MissingStatement['about']): MissingStatement[] {
  const section = report.sections.find(s => s.main && s.key === key);
  if (!section) return [];
  const { paragraphs } = wordsOf(report, section);
  if (paragraphs.length === 0) return [];
  return [{ about, section, onlyNone: paragraphs.length === 1 && onlyNone.test(paragraphs[0]!.prose.text) }];
}

/** Neither a table nor a word on the matter. */
function silentOn(report: Report, key: 'request' | 'review', word: RegExp): MissingStatement[] {
  const section = report.sections.find(s => s.key === key);
  const hasTable = report.forms.some(form => form.spec.key !== 'disclosure') || report.otherTables.length > 0;
  if (!section || hasTable || says(wordsOf(report, section), word)) return [];
  return missingIn(report, key, key);
}
