import type { ReportDocument } from '../document/document';
import type { Form, FormCell, Report } from '../report/report';
import { isBlank } from '../report/sums';
import type { Text } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';
import { cellTitle } from './cell-title';
import { totalsOf } from './expected-totals';
import { figureAt, formAt } from './figure-at';
import { fillCell } from './fill-cell';
import { writtenAmount } from './relations';

/** What the form's relations make of the figures that are no totals. */
export interface Recalculation {
  /** Fill in blank totals; no figure of the author is touched. */
  readonly blanks: readonly TextEdit[];
  /** Totals that say something else: the author's to decide. */
  readonly proposals: readonly TotalProposal[];
}

/** A total as it could be, beside what is written. */
export interface TotalProposal {
  /** `表三“本年度办理结果／总计”行“自然人”列` */
  readonly title: Text;
  /** The cell's content. */
  readonly range: TextRange;
  /** As written. */
  readonly from: string;
  /** As computed. */
  readonly to: string;
}

/** All totals of the report, or with an `offset` those of the table that stands there. */
export function recalculate({ text, report }: ReportDocument, offset?: number): Recalculation {
  const results = formsAt(report, offset).map(form => recalculateForm(text, form));
  return { blanks: results.flatMap(r => r.blanks), proposals: results.flatMap(r => r.proposals) };
}

function formsAt(report: Report, offset: number | undefined): readonly Form[] {
  if (offset === undefined) return report.recognised ? report.forms : [];
  const form = formAt(report, offset);
  return form ? [form] : [];
}

/** The same for the one total that `offset` touches. */
export function recalculateCell({ text, report }: ReportDocument, offset: number): Recalculation {
  const place = figureAt(report, offset);
  return place ? recalculateForm(text, place.form, place.cell) : { blanks: [], proposals: [] };
}

function recalculateForm(text: string, form: Form, only?: FormCell): Recalculation {
  const totals = [...totalsOf(form).computed].filter(([cell]) => !only || cell === only);
  return {
    blanks: totals.flatMap(([cell, value]) =>
      cell.value.kind === 'blank' ? (fillCell(text, cell, String(value)) ?? []) : [],
    ),
    proposals: totals.flatMap(([cell, value]) =>
      isOpenToChange(cell, value)
        ? [{ title: cellTitle(form, cell), range: cell.range, from: cell.text, to: String(value) }]
        : [],
    ),
  };
}

/** A cell with a unit or a note is the author's alone; `/` stands for 0. */
function isOpenToChange(cell: FormCell, computed: number): boolean {
  if (cell.value.kind === 'none') return computed !== 0;
  if (isBlank(cell) || cell.value.kind !== 'number') return false;
  return !cell.value.unit && !cell.value.note && writtenAmount(cell) !== computed;
}
