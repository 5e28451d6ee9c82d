import type { EditionName, TableSpec } from '../standard/standard';
import type { TextRange } from '../text/range';
import type { Notation } from '../tree/tree';
import type { FormFigures } from './form-figures';
import type { FormShape } from './form-shape';
import { formSign } from './form-signs';
import type { Form, FormRow, Section, Sum } from './report';
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
  /** One of the rows, without the others. */
  rowAt(index: number): FormRow | undefined;
  readonly figures: FormFigures;
  readonly shape: FormShape;
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

  get first(): FormRow | undefined {
    return this.#content.rowAt(0);
  }

  row(key: string): FormRow | undefined {
    const at = this.#content.shape.places.get(key);
    return at === undefined ? undefined : this.#content.rowAt(at);
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
