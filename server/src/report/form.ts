import type { EditionName, TableSpec } from '../standard/standard';
import type { TextRange } from '../text/range';
import type { Notation } from '../tree/tree';
import type { Form, FormRow, Section, Sum } from './report';
import type { PlannedSum } from './sum-plan';
import { allHold, fillSums, holds } from './sums';

interface PlacedForm {
  readonly spec: TableSpec;
  readonly edition: EditionName;
  readonly section: Section | undefined;
  readonly range: TextRange;
  readonly notation: Notation;
}

/** A form from its rows; `plan` has the relations between their cells. */
export const createForm = (placed: PlacedForm, rows: readonly FormRow[], plan: readonly PlannedSum[]): Form =>
  new ReadForm(placed, rows, plan);

const none: readonly Sum[] = [];

/** Its relations are made when first asked for: where all of them hold, nobody asks. */
class ReadForm implements Form {
  readonly spec: TableSpec;
  readonly edition: EditionName;
  readonly section?: Section;
  readonly range: TextRange;
  readonly notation: Notation;
  readonly rows: readonly FormRow[];
  readonly aligned: boolean;
  readonly #plan: readonly PlannedSum[];
  #sums: readonly Sum[] | undefined;
  #failing: readonly Sum[] | undefined;

  constructor(
    { spec, edition, section, range, notation }: PlacedForm,
    rows: readonly FormRow[],
    plan: readonly PlannedSum[],
  ) {
    this.spec = spec;
    this.edition = edition;
    if (section) this.section = section;
    this.range = range;
    this.notation = notation;
    this.rows = rows;
    this.aligned = rows.every(row => row.aligned);
    this.#plan = plan;
  }

  get sums(): readonly Sum[] {
    this.#sums ??= fillSums(this.#plan, this.rows);
    return this.#sums;
  }

  get failing(): readonly Sum[] {
    this.#failing ??= allHold(this.#plan, this.rows) ? none : this.sums.filter(sum => !holds(sum));
    return this.#failing;
  }
}
