import { claimSign } from './prose/clues';
import type { Form, FormCell, Report } from './report';

/** What one 元 counts for: `元` or `万元`, as the cell says or else its column or row; undefined where neither does. */
export const moneyUnitOf = ({ value, column, row }: FormCell): string | undefined =>
  (value.kind === 'number' ? value.unit : undefined) ?? row?.unit ?? column.unit;

/** True where the words of the table itself name a unit of money outside of `cell`: `采购总金额（万元）`. */
export function namesMoney({ tree: { text } }: Report, { range: whole }: Form, { range }: FormCell): boolean {
  return (text.slice(whole.start, range.start) + text.slice(range.end, whole.end)).includes('元');
}

/** Amounts in prose that state just this many 元, where they stand in the text. */
export const amountsOf = ({ paragraphIndex }: Report, yuan: number) =>
  paragraphIndex
    .with('claims', claimSign.figures)
    .flatMap(({ prose, start }) =>
      prose.figures
        .filter(figure => figure.unit === '元' && figure.exact && figure.value === yuan)
        .map(({ range }) => ({ start: range.start + start, end: range.end + start })),
    );
