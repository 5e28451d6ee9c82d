/** One report's entry: see the note in the file for what each part asks. Lines count from 1. */
export interface Expected {
  readonly edition: string;
  readonly year: number;
  readonly organ: string;
  readonly must: readonly Must[];
  readonly silent: readonly Silent[];
}

export interface Must {
  readonly rule?: string;
  /** Rules of which one must speak. */
  readonly any?: readonly string[];
  /** The line it starts on or covers; null: anywhere. */
  readonly line: number | null;
  /** Lines by which it may be off. */
  readonly near?: number;
  readonly times?: number;
  readonly mentions?: string;
}

export interface Silent {
  readonly lines: readonly number[] | 'tables';
  /** null: no rule at all. */
  readonly rules: readonly string[] | null;
}

export const rulesOf = ({ rule, any }: Must): readonly string[] => any ?? (rule ? [rule] : []);
