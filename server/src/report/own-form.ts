import type { Form, Period, PlacedParagraph, Title } from './report';

const preamble = 4;

/**
 * Schools report on a school year, as 《高等学校信息公开办法》 has it: the State Council's form and its calendar year are not
 * asked of them. A report that has the form's tables follows it all the same.
 */
export function hasOwnForm(
  title: Title | undefined,
  period: Period | undefined,
  forms: readonly Form[],
  paragraphs: readonly PlacedParagraph[],
): boolean {
  if (forms.length > 0) return false;
  if (title?.text.includes('学年') || isSchoolYear(period)) return true;
  return paragraphs.slice(0, preamble).some(({ prose }) => prose.text.includes('高等学校信息公开'));
}

const isSchoolYear = (period: Period | undefined): boolean =>
  period?.from?.value.month === 9 && period.to?.value.month === 8;
