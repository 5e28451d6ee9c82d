import type { EditionName, TableSpec } from '../standard/standard';
import type { TextRange } from '../text/range';
import type { Notation } from '../tree/tree';
import type { FormFigures } from './form-figures';
import { formSign } from './form-signs';
import type { Form, FormRow, Section, Sum } from './report';
import type { PlannedSum } from './sum-plan';
import { fillSums, holds } from './sums';

export interface PlacedForm {
  readonly spec: TableSpec;
  readonly edition: EditionName;
  readonly section: Section | undefined;
  readonly range: TextRange;
  readonly notation: Notation;
}

/** What stands in a form. */
export interface FormContent {
  readonly rows: readonly FormRow[];
  readonly figures: FormFigures;
  readonly shape: FormShape;
}

/** What a form is whatever its figures are. */
export interface FormShape {
  /** The relations between its cells. */
  readonly sums: readonly PlannedSum[];
  /** Bits of `formSign`: of labels, order and alignment. */
  readonly signs: number;
}

export const createForm = (placed: PlacedForm, content: FormContent): Form => new ReadForm(placed, content);

const none: readonly Sum[] = [];

/** Its rows and relations are made when first asked for: of a sound table nobody does. */
class ReadForm implements Form {
  readonly spec: TableSpec;
  readonly edition: EditionName;
  readonly section?: Section;
  readonly range: TextRange;
  readonly notation: Notation;
  readonly #content: FormContent;
  #sums: readonly Sum[] | undefined;
  #failing: readonly Sum[] | undefined;

  constructor({ spec, edition, section, range, notation }: PlacedForm, content: FormContent) {
    this.spec = spec;
    this.edition = edition;
    if (section) this.section = section;
    this.range = range;
    this.notation = notation;
    this.#content = content;
  }

  get rows(): readonly FormRow[] {
    return this.#content.rows;
  }

  get aligned(): boolean {
    return (this.#content.shape.signs & formSign.unaligned) === 0;
  }

  get sums(): readonly Sum[] {
    this.#sums ??= fillSums(this.#content.shape.sums, this.rows);
    return this.#sums;
  }

  get failing(): readonly Sum[] {
    this.#failing ??= this.#content.figures.sound ? none : this.sums.filter(sum => !holds(sum));
    return this.#failing;
  }

  get signs(): number {
    const { shape, figures } = this.#content;
    return shape.signs | figures.signs | (this.failing.length > 0 ? formSign.failing : 0);
  }
}
