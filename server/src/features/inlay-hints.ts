import type { ReportDocument } from '../document/document';
import type { Form } from '../report/report';
import { isBlank } from '../report/sums';
import { say, type Text } from '../text/message';
import { overlaps, type TextRange } from '../text/range';
import { totalsOf } from './expected-totals';
import { writtenAmount } from './relations';

/** Words shown behind `offset` that are not in the text. */
export interface InlayHint {
  readonly offset: number;
  /** `应为 118` */
  readonly label: Text;
}

/** Beside each total in `range` that is wrong, or blank while parts of it are not: what it should be. */
export function inlayHints({ report }: ReportDocument, range: TextRange): readonly InlayHint[] {
  if (!report.recognised) return [];
  const forms = report.forms.filter(form => overlaps(form.range, range));
  return forms.flatMap(hintsOf).filter(({ offset }) => range.start <= offset && offset <= range.end);
}

/** A total that is off only because of a wrong total among its parts has no hint: it need not change. */
function hintsOf(form: Form): readonly InlayHint[] {
  const { relations, computed } = totalsOf(form);
  const off = new Set(relations.filter(({ state }) => state === 'off').flatMap(({ left }) => left));
  return [...computed].flatMap(([cell, value]) =>
    isBlank(cell) || (off.has(cell) && writtenAmount(cell) !== value)
      ? [{ offset: cell.range.end, label: say`应为 ${value}` }]
      : [],
  );
}
