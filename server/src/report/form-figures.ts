import type { CellType } from '../standard/standard';
import { signsOfValue } from './form-signs';
import type { CellValue } from './report';
import type { PlannedSum } from './sum-plan';
import { allHold } from './sums';

/**
 * What the cells of a form say, wherever it stands: read when first asked for, and kept with the table while it is moved
 * about.
 */
export class FormFigures {
  readonly #plan: readonly PlannedSum[];
  readonly #types: readonly CellType[];
  readonly #read: () => readonly CellValue[];
  #values: readonly CellValue[] | undefined;
  #sound: boolean | undefined;
  #signs: number | undefined;

  /** `types` and `read`: of the cells of all rows. */
  constructor(plan: readonly PlannedSum[], types: readonly CellType[], read: () => readonly CellValue[]) {
    this.#plan = plan;
    this.#types = types;
    this.#read = read;
  }

  get values(): readonly CellValue[] {
    this.#values ??= this.#read();
    return this.#values;
  }

  /** True if no relation between them fails. */
  get sound(): boolean {
    this.#sound ??= allHold(this.#plan, this.values);
    return this.#sound;
  }

  get signs(): number {
    this.#signs ??= this.values.reduce((signs, value, at) => signs | signsOfValue(value, this.#types[at]!), 0);
    return this.#signs;
  }
}
