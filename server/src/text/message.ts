/**
 * Words for the user before they are put into a language: what rules and features say is made once, kept, and turned
 * into a string only where it is shown (see `l10n/voice.ts`).
 */
export type Message = Said | Listed;

/** A Chinese sentence with places for values: `say` makes one. The sentence is also the key of its translations. */
export interface Said {
  /** The words around the values: one more than there are values. One array for each place in the code. */
  readonly words: readonly string[];
  readonly values: readonly Value[];
}

/** Values in a row, of whatever number. */
export interface Listed {
  readonly items: readonly Value[];
  /** What stands between two of them. */
  readonly by: Said;
}

/** A string is said as it is in every language: words of the report or the form. */
export type Text = string | Message;

export type Value = Text | number;

/** ``say`“${row}”行：总计为 ${stated}` `` */
export const say = (words: TemplateStringsArray, ...values: readonly Value[]): Said => ({ words, values });

/** `甲、乙、丙`; `by` for another mark between them. */
export const list = (items: readonly Value[], by: Said = enumeration): Listed => ({ items, by });

const enumeration = say`、`;

/** The sentence with its places numbered: `“{0}”行：总计为 {1}`. */
export const templateOf = (words: readonly string[]): string =>
  words.map((word, i) => (i === 0 ? word : `{${i - 1}}${word}`)).join('');
