import type { CellType } from '../standard/standard';
import { addend } from './cell-values';
import { signsOfValue } from './form-signs';
import type { CellValue } from './report';
import type { PlannedSum } from './sum-plan';
import { allHold } from './sums';

/** What the cells of all rows say, one after the other. */
export interface Figures {
  /** What each adds to a sum: a blank nothing; NaN for words. */
  readonly amounts: readonly number[];
  /** Bits of `formSign`. */
  readonly signs: number;
}

/** What a cell adds to a sum; NaN for words, so that a sum with them is none. */
export const amountIn = (value: CellValue): number => addend(value) ?? Number.NaN;

export const figuresOf = (cells: readonly { readonly value: CellValue; readonly type: CellType }[]): Figures => ({
  amounts: cells.map(({ value }) => amountIn(value)),
  signs: cells.reduce((signs, { value, type }) => signs | signsOfValue(value, type), 0),
});

/** The figures of a form wherever it stands: kept with the table while it is moved about. */
export class FormFigures {
  readonly #plan: readonly PlannedSum[];
  readonly #amounts: readonly number[];
  /** Bits of `formSign`. */
  readonly signs: number;
  #sound: boolean | undefined;

  constructor(plan: readonly PlannedSum[], { amounts, signs }: Figures) {
    this.#plan = plan;
    this.#amounts = amounts;
    this.signs = signs;
  }

  /** True if no relation between them fails. */
  get sound(): boolean {
    this.#sound ??= allHold(this.#plan, this.#amounts);
    return this.#sound;
  }
}
