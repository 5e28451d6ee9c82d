import type { Message } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';

/** What a paragraph cites, calls and dates. Ranges count from the paragraph block's start. */
export interface References {
  /** Titles in 《》, the outermost ones. */
  readonly citations: readonly Citation[];
  readonly documentNumbers: readonly DocumentNumber[];
  readonly shortNames: readonly ShortName[];
  readonly titleMarks: readonly TitleMark[];
  /** Articles of the 条例 that are named: `《条例》第五十条`. */
  readonly articles: readonly ArticleReference[];
  /** Congresses and plenary sessions whose spirit is spoken of. */
  readonly meetings: readonly Meeting[];
  /** Sentences that begin with a year and state what this organ did in it, no comparison or history. */
  readonly results: readonly YearlyResult[];
  /** Years that a sentence calls this year. */
  readonly ownYears: readonly OwnYear[];
  /** Sentences that say what is still to be done in a year. */
  readonly plans: readonly YearlyPlan[];
  /** Terms that practice gets wrong. */
  readonly terms: readonly Wording[];
  /** Where the principle of the 条例 is given as it was before 2019. */
  readonly principles: readonly Wording[];
}

/** `《中华人民共和国政府信息公开条例》`, marks included. */
export interface Citation {
  readonly range: TextRange;
  /** Without marks, brackets and spaces. */
  readonly name: string;
  /** The number that stands behind it. */
  readonly number?: DocumentNumber;
}

/** `国办公开办函〔2021〕30号`; a decree (`国务院令第711号`) has neither year nor brackets. */
export interface DocumentNumber {
  readonly range: TextRange;
  /** `国办公开办函`, `国务院令`. */
  readonly issuer: string;
  readonly year?: number;
  readonly serial: number;
  /** The two brackets around the year. */
  readonly brackets?: readonly [TextRange, TextRange];
  /** What does not belong before the serial: the 第 of `〔2021〕第30号`, the 0 of `〔2021〕05号`. */
  readonly padding?: TextRange;
  /** False if its brackets are not 〔〕. */
  readonly regular?: boolean;
}

/** `（以下简称《条例》）` */
export interface ShortName {
  readonly name: string;
  readonly range: TextRange;
  /** The titles of the sentence that stand before it. */
  readonly of: readonly Citation[];
  /** The title that the bracket follows, if it gives one short name. */
  readonly title?: Citation;
}

/** A mark in a title that is not as it should be, and what mends it. */
export interface TitleMark {
  readonly kind: 'space' | 'nested';
  readonly range: TextRange;
  readonly edits: readonly TextEdit[];
}

export interface ArticleReference {
  /** `第五十条`. */
  readonly range: TextRange;
  readonly number: number;
  /** What follows it in the sentence, narrowed. */
  readonly after: string;
}

/** `党的二十大`; with `session` the plenary session: `二十届三中全会`. */
export interface Meeting {
  readonly range: TextRange;
  readonly congress: number;
  readonly session?: number;
}

/** `2022年，我局收到政府信息公开申请3件。` */
export interface YearlyResult {
  /** The digits of the year. */
  readonly range: TextRange;
  readonly year: number;
  /** `收到`. */
  readonly act: string;
  /** Whose act it is, where that is said by a name: `经开区`. */
  readonly subject?: string;
}

/** `今年（2022年）`, `本年度（2022年1月1日至12月31日）`, `现公布2022年度政府信息公开年度报告`. */
export interface OwnYear {
  /** The digits of the year. */
  readonly range: TextRange;
  readonly year: number;
  /** `今年`, `本年度`, `本报告`. */
  readonly word: string;
}

/** `2024年，我局将进一步……` */
export interface YearlyPlan {
  /** The digits of the year. */
  readonly range: TextRange;
  readonly year: number;
}

/** Words to be replaced: `part` of `range` by `meant`. */
export interface Wording {
  readonly range: TextRange;
  readonly part: TextRange;
  readonly meant: string;
  readonly why?: Message;
  /** Wrong only in a report that also writes `meant`. */
  readonly mixed?: boolean;
}
