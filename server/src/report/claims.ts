import type { TextRange } from '../text/range';
import type { Figure } from './report';

/** What one paragraph claims of its figures, each kind read when first asked for. Ranges count from the block's start. */
export interface Claims {
  readonly listCounts: readonly ListCount[];
  readonly handlings: readonly Handling[];
  readonly averages: readonly Average[];
  readonly runningTotals: readonly RunningTotal[];
  readonly additions: readonly Addition[];
  readonly shares: readonly Share[];
  readonly shareSets: readonly ShareSet[];
  readonly oddShares: readonly OddShare[];
  readonly respectivelies: readonly Respectively[];
  /** Spans of years or days that run backwards: `2021-2018年`. */
  readonly reversedRanges: readonly TextRange[];
  readonly comparisons: readonly Comparison[];
  readonly contradictoryChanges: readonly ContradictoryChange[];
  readonly irregularNumbers: readonly IrregularNumber[];
  readonly bareNumbers: readonly BareNumber[];
  readonly cycles: readonly Cycle[];
  readonly countedThings: readonly CountedThing[];
  /** Where a number is missing between its verb and its measure word: `共主动公开条`. */
  readonly missingNumbers: readonly TextRange[];
}

/** `A、B、C共3个栏目`, `3个栏目：A、B、C`. */
export interface ListCount {
  /** Names and count. */
  readonly range: TextRange;
  readonly number: TextRange;
  readonly value: number;
  readonly unit: string;
  readonly names: readonly string[];
  /** How many names the list may be said to have: `公告和动态` is one or two. */
  readonly counts: ReadonlySet<number>;
  /** The names are examples: `等12个`. */
  readonly open: boolean;
}

/** `收到申请40件，其中网络申请30件，占75%`. */
export interface Share {
  /** The percentage. */
  readonly figure: Figure;
  /** What it is the share of the whole: `网络申请30件`. */
  readonly part?: Figure;
  /** Larger figures in the part's unit that it is likely a share of. */
  readonly wholes: readonly Figure[];
  /** Every count in this sentence and the one before, in any unit. */
  readonly quotients: readonly number[];
  /** Digits after the point. */
  readonly decimals: number;
}

/** `网络申请占60%，信函申请占30%，其他占10%`: shares of one whole that do not overlap. */
export interface ShareSet {
  readonly shares: readonly Figure[];
  /** None is left out: they make 100. */
  readonly closed: boolean;
  /** All are answers to one question: no other division can follow. */
  readonly single?: boolean;
  /** Digits after the point of each. */
  readonly decimals: readonly number[];
}

/** `收到12件，答复13件`; with a `rate`: `受理12件，办结10件，办结率100%`. What came in and what was dealt with do not agree. */
export interface Handling {
  readonly whole: Figure;
  readonly handled: Figure;
  /** The 100 %. */
  readonly rate?: Figure;
}

/** `全年730条，日均3条`: a total and what it is said to be on average, which no way of counting gives. */
export interface Average {
  readonly total: Figure;
  readonly average: Figure;
  /** How many days, months … there may be. */
  readonly divisors: readonly number[];
}

/** `全年公开信息236条，2008年以来累计公开124条`: what was published in all years is less than in one of them. */
export interface RunningTotal {
  readonly yearly: Figure;
  readonly running: Figure;
}

/** `23件，较2021年的17件增加6件，同比增长35.3%`: a count beside the year before, with at least two of the other three. */
export interface Comparison {
  readonly now: Figure;
  /** The count of the year before. */
  readonly was?: Figure;
  /** By how much it changed, in the same unit. */
  readonly difference?: Figure;
  /** By how much it changed, in % of the year before. */
  readonly growth?: Figure;
  /** 增加, 下降 … */
  readonly word: string;
  readonly rising: boolean;
  readonly range: TextRange;
}

/** A part whose share does not fit the whole that all other shares of its sentence have. */
export interface OddShare {
  readonly share: Share;
  /** About what the whole is by the others. */
  readonly whole: number;
}

/** `甲、乙分别为3件、5件`. */
export interface Respectively {
  readonly range: TextRange;
  readonly names: readonly string[];
  /** How many names there may be said to be. */
  readonly counts: ReadonlySet<number>;
  readonly values: readonly Figure[];
}

/** `由5件增至3件`; `doubled`: two directions for one change, `同比下降-12%`; `crossed`: `同比下降18%，较上年增加36条`. */
export type ContradictoryChange =
  | {
      readonly kind: 'direction';
      readonly range: TextRange;
      readonly from: number;
      readonly to: number;
      readonly word: string;
    }
  | { readonly kind: 'doubled'; readonly range: TextRange }
  | { readonly kind: 'crossed'; readonly range: TextRange };

/** `约60余`, `66余`, `12,34`, `3千`, with what may be meant. */
export interface IrregularNumber {
  readonly kind: 'twice-approximate' | 'not-round' | 'grouping' | 'mixed-script';
  readonly range: TextRange;
  readonly meant: readonly string[];
}

/** `动态30条、公告12条，共42条`; `共42条，主要包括动态30条`; `总数42条。通过网站公开30条，通过公众号公开12条`; `公开42条。从内容看，动态30条，公告12条`; `42条，办结30条，其余12条`. */
export interface Addition {
  readonly kind: 'addends' | 'examples' | 'channels' | 'division' | 'partition';
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Nothing says that a part is left out. */
  readonly complete: boolean;
  /** As in a breakdown. */
  readonly rivals: readonly number[];
  readonly range: TextRange;
}

/** `部分公开3` in a list whose other figures have a measure word. */
export interface BareNumber {
  readonly number: TextRange;
  readonly label: string;
  /** The measure word of the others, or that of what is counted. */
  readonly unit: string;
  /** No other figure is beside it: what is counted has but one measure word. */
  readonly alone?: boolean;
}

/** `按月通报，全年9次`. */
export interface Cycle {
  /** `按月`. */
  readonly word: TextRange;
  readonly figure: Figure;
  /** How often that is in a year. */
  readonly times: number;
}

/** `招商动态35条`: what is counted, in a unit that could be another. */
export interface CountedThing {
  readonly noun: string;
  readonly figure: Figure;
}
