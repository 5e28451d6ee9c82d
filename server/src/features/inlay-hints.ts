import type { ReportDocument } from '../document/document';
import type { Form, FormCell } from '../report/report';
import { isBlank } from '../report/sums';
import { overlaps, type TextRange } from '../text/range';
import { totalsOf } from './expected-totals';
import { isTotal } from './relations';

/** Words shown behind `offset` that are not in the text. */
export interface InlayHint {
  readonly offset: number;
  /** `应为 118` */
  readonly label: string;
}

/** Beside each total in `range` that is wrong, or blank while parts of it are not: what it should be. */
export function inlayHints({ report }: ReportDocument, range: TextRange): readonly InlayHint[] {
  if (!report.recognised) return [];
  const forms = report.forms.filter(form => overlaps(form.range, range));
  return forms.flatMap(hintsOf).filter(({ offset }) => range.start <= offset && offset <= range.end);
}

function hintsOf(form: Form): readonly InlayHint[] {
  const { relations, computed, statedSum } = totalsOf(form);
  const expected = new Map<FormCell, Set<number>>();
  for (const relation of relations) {
    if (!isTotal(relation) || relation.state !== 'off') continue;
    const total = relation.left[0]!;
    expected.set(total, (expected.get(total) ?? new Set()).add(statedSum(relation)));
  }
  for (const [cell, value] of computed) if (isBlank(cell)) expected.set(cell, new Set([value]));
  return [...expected].map(([cell, values]) => ({ offset: cell.range.end, label: `应为 ${[...values].join(' 或 ')}` }));
}
