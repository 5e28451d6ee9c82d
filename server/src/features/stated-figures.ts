import type { FormCell, Report } from '../report/report';
import { type Counted, countedFor, justifying, type OwnClaim, ownClaims, ownClaimsOf } from '../report/table-claims';
import type { Reading } from '../report/table-readings';
import { range, type TextRange, touches } from '../text/range';

/** A count in the prose that a table has a cell for. */
export interface StatedFigure {
  readonly claim: OwnClaim;
  readonly counted: Counted;
  /** What in the table agrees with it; undefined where nothing does. */
  readonly reading: Reading | undefined;
}

/** Every count in the prose that a table has a cell for, in the order of the text. */
export const statedFigures = (report: Report): readonly StatedFigure[] =>
  report.recognised ? ownClaims(report).flatMap(claim => statedBy(report, claim)) : [];

/** The count whose words or figure `offset` touches. */
export function statedAt(report: Report, offset: number): StatedFigure | undefined {
  const paragraph = report.recognised ? report.paragraphs.findLast(({ start }) => start <= offset) : undefined;
  if (!paragraph || offset > paragraph.start + paragraph.block.text.length) return undefined;
  return ownClaimsOf(report, paragraph)
    .filter(claim => touches(claim.range, offset))
    .flatMap(claim => statedBy(report, claim))
    .at(-1);
}

function statedBy(report: Report, claim: OwnClaim): StatedFigure[] {
  const counted = countedFor(report, claim);
  return counted ? [{ claim, counted, reading: justifying(claim, counted) }] : [];
}

/** The cells that a count is made of; where none agree, the one that the form has for it. */
export const cellsOf = ({ counted, reading }: StatedFigure): readonly FormCell[] => reading?.cells ?? [counted.cell];

/** The counts in the prose that speak of a cell. */
export const statedOf = (report: Report, cell: FormCell): readonly StatedFigure[] =>
  statedFigures(report).filter(stated => cellsOf(stated).includes(cell));

/** Where a count stands: its digits with the measure word, or the words of a denial. */
export const placeOf = ({ claim }: StatedFigure): TextRange =>
  claim.number ? range(claim.number.start, claim.range.end) : claim.range;
