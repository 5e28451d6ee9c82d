import type { Form, FormCell, FormRow, Report } from '../report/report';
import { touches } from '../text/range';

/** A cell for a figure and where in its form it stands. */
export interface PlacedFigure {
  readonly form: Form;
  readonly row: FormRow;
  readonly cell: FormCell;
}

/** The form table that holds `offset`; none in a text that is no report. */
export const formAt = ({ recognised, forms }: Report, offset: number): Form | undefined =>
  recognised ? forms.find(form => touches(form.range, offset)) : undefined;

/** The cell for a figure whose content `offset` touches. */
export function figureAt(report: Report, offset: number): PlacedFigure | undefined {
  const form = formAt(report, offset);
  const row = form?.rows.find(({ cells }) => cells.some(cell => touches(cell.range, offset)));
  const cell = row?.cells.find(({ range }) => touches(range, offset));
  return form && row && cell && { form, row, cell };
}
