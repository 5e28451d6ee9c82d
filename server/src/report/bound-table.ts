import type { TableBlock } from '../tree/tree';
import type { FormContent } from './form';
import { FormFigures } from './form-figures';
import type { FormShape } from './form-shape';
import type { FormRow } from './report';
import type { TablePattern } from './table-pattern';

/** One table block bound to the form's rows and columns, at the place where it stands in its text. */
export class BoundTable implements FormContent {
  readonly pattern: TablePattern;
  readonly figures: FormFigures;
  readonly #block: TableBlock;
  readonly #start: number;
  readonly #made: (FormRow | undefined)[] = [];
  #rows: readonly FormRow[] | undefined;

  /** `figures`: where they are known, as the table only moved. */
  constructor(pattern: TablePattern, block: TableBlock, start: number, figures?: FormFigures) {
    this.pattern = pattern;
    this.figures = figures ?? new FormFigures(pattern.shape.sums, pattern.figuresIn(block));
    this.#block = block;
    this.#start = start;
  }

  get shape(): FormShape {
    return this.pattern.shape;
  }

  get rows(): readonly FormRow[] {
    this.#rows ??= Array.from({ length: this.pattern.size }, (_, index) => this.rowAt(index)!);
    return this.#rows;
  }

  rowAt(index: number): FormRow | undefined {
    this.#made[index] ??= this.pattern.rowIn(this.#block, this.#start, index);
    return this.#made[index];
  }

  at(start: number): BoundTable {
    return start === this.#start ? this : new BoundTable(this.pattern, this.#block, start, this.figures);
  }
}
