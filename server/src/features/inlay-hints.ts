import type { ReportDocument } from '../document/document';
import { causesOf } from '../report/causes';
import type { Form } from '../report/report';
import { isBlank } from '../report/sums';
import { say, type Text } from '../text/message';
import { overlaps, type TextRange } from '../text/range';
import { tidy } from '../text/tidy';
import { totalsOf } from './expected-totals';
import { isSame, writtenAmount } from './relations';

/** Words shown behind `offset` that are not in the text. */
export interface InlayHint {
  readonly offset: number;
  /** `应为 118` */
  readonly label: Text;
}

/** Beside each figure in `range` that is found wrong, and each total that is blank while parts of it are not: what it should be. */
export function inlayHints({ report }: ReportDocument, range: TextRange): readonly InlayHint[] {
  if (!report.recognised) return [];
  const forms = report.forms.filter(form => overlaps(form.range, range));
  return forms.flatMap(hintsOf).filter(({ offset }) => range.start <= offset && offset <= range.end);
}

/**
 * Of sums that fail by one cell that cell has the hint, and no total; where figures stand in wrong places there is none.
 * A total that is off only because of a wrong total among its parts need not change either.
 */
function hintsOf(form: Form): readonly InlayHint[] {
  const { relations, computed } = totalsOf(form);
  const explained = causesOf(form).filter(({ suspect, moved }) => suspect || moved);
  const sums = explained.flatMap(cause => cause.sums);
  const wanted = new Map(explained.flatMap(({ suspect }) => suspect?.cells ?? []).map(c => [c.cell, tidy(c.value)]));
  const off = new Set(
    relations
      .filter(relation => relation.state === 'off' && !sums.some(sum => isSame(sum, relation)))
      .flatMap(({ left }) => left),
  );
  for (const [cell, value] of computed) {
    const shown = isBlank(cell) || (off.has(cell) && writtenAmount(cell) !== value);
    if (shown && !wanted.has(cell)) wanted.set(cell, value);
  }
  return [...wanted].map(([cell, value]) => ({ offset: cell.range.end, label: say`应为 ${value}` }));
}
