import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';

/** What is counted: by the listed verbs and nouns only. */
export type Topic =
  | 'received'
  | 'handled'
  | 'from-persons'
  | 'from-organisations'
  | 'carried-in'
  | 'carried-out'
  | 'reconsiderations'
  | 'lawsuits'
  | 'issued'
  | 'repealed'
  | 'in-force'
  | 'licences'
  | 'penalties'
  | 'coercion'
  | 'purchases'
  | 'purchase-amount'
  | 'fees'
  | Outcome
  | Tally;

/** What became of applications and cases. */
export type Outcome =
  | 'granted'
  | 'partial'
  | 'refused'
  | 'unavailable'
  | 'declined'
  | `${'reconsiderations' | 'lawsuits'}-${'upheld' | 'corrected' | 'other' | 'pending'}`;

/** What only the 统计表 up to 2018 counts. */
export type Tally =
  | 'disclosed'
  | 'website'
  | 'microblog'
  | 'wechat'
  | 'responded'
  | 'interpretations'
  | 'press-conferences'
  | 'interviews'
  | 'meetings'
  | 'trainings'
  | 'full-time'
  | 'part-time';

/** `新收政府信息公开申请4件`, `未收到政府信息公开申请`: a count of this organ for one year. */
export interface Claim {
  readonly topic: Topic;
  /** 件, or 元 for amounts; 0 where it is denied. */
  readonly value: number;
  /** What the words allow: equal ends for an exact count. */
  readonly low: number;
  readonly high: number;
  /** `未收到`, `没有发生`. */
  readonly denied: boolean;
  /** The words speak of 自然人. */
  readonly natural: boolean;
  /** The words of the figure or of the denial. */
  readonly range: TextRange;
  /** The figure's digits. */
  readonly number?: TextRange;
  /** Years that the sentence names up to here. */
  readonly years: readonly number[];
  /** The one account named in its sentence: 云溪林业 of `“云溪林业”微信公众号`. */
  readonly account?: string;
  /** False where only its section tells that 政府信息公开 is meant. */
  readonly disclosure: boolean;
}

/** A statement without a figure: all is done, all was upheld, handling is poor. */
export interface Assertion {
  readonly range: TextRange;
  readonly years: readonly number[];
  readonly disclosure: boolean;
}

/** `3件复议均获维持`. */
export interface OutcomeAssertion extends Assertion {
  readonly of: readonly ('reconsideration' | 'direct' | 'after')[];
  /** Only of concluded cases. */
  readonly concluded: boolean;
}

export interface Counts {
  readonly claims: readonly Claim[];
  readonly publications: readonly Publication[];
  /** `全部办结`. */
  readonly completions: readonly Assertion[];
  /** `均获维持`. */
  readonly outcomes: readonly OutcomeAssertion[];
  /** `依申请公开答复不够规范`. */
  readonly complaints: readonly TextRange[];
}

/** `发布招商动态35条`, for the whole year and through one channel. */
export interface Publication {
  /** Equal for what should have one figure: `发布招商动态`. */
  readonly key: string;
  readonly object: string;
  readonly figure: Figure;
  readonly years: readonly number[];
}
