import type { TextRange } from '../text/range';

/** Slips of the pen in one paragraph. Ranges count from the block's start. */
export interface Slips {
  readonly repeatedMarks: readonly RepeatedMark[];
  readonly looseMarks: readonly LooseMark[];
  readonly repeatedWords: readonly RepeatedWord[];
  /** What is left of words where some were deleted: `、任`, `了等`, `（）`. */
  readonly leftovers: readonly TextRange[];
  /** What a wrong decoding left: `锟斤拷`, `å…¬å¼€`, signs of a private font. */
  readonly garbled: readonly TextRange[];
  readonly personalData: readonly PersonalDatum[];
  /** Spaces between Chinese characters or marks, where they are no layout. */
  readonly straySpaces: readonly TextRange[];
  /** Words of a report to superiors: `现汇报如下`, `请领导审阅`. */
  readonly wordsToSuperiors: readonly TextRange[];
  readonly selfNames: readonly SelfName[];
  readonly subjectOrgans: readonly SubjectOrgan[];
  /** `青禾县` of `青禾县人民政府门户网站`, perhaps with a word before it. */
  readonly portalPlaces: readonly SubjectOrgan[];
  /** `部分地区`, `多数部门`: statements on nobody in particular. */
  readonly vagueSubjects: readonly TextRange[];
}

/** `、、`: two marks of a pause where one is enough. */
export interface RepeatedMark {
  readonly range: TextRange;
  /** The one that says enough: of `；。` the full stop. */
  readonly kept: string;
}

/** A quotation mark or bracket without its other half in the paragraph. */
export interface LooseMark {
  readonly range: TextRange;
  readonly mark: string;
  /** `opening`: never closed; `closing`: never opened. */
  readonly side: 'opening' | 'closing';
  /** The other half as it should be: `”` for `“`. */
  readonly other: string;
  /** What stands in the place of the other half: the `〕` of `（2021〕`. */
  readonly mistaken?: TextRange;
  /** For an opening mark the place before the next pause, where its other half may belong. */
  readonly closesAt?: number;
}

/** `召开召开`, `的的` */
export interface RepeatedWord {
  readonly range: TextRange;
  readonly word: string;
}

/** What tells who a private person is. `clerks`: names of ordinary staff, which need not be public. */
export interface PersonalDatum {
  readonly kind: 'identity-number' | 'mobile-number' | 'bank-card' | 'applicant' | 'clerks';
  readonly range: TextRange;
}

/** `我局`; its `kind` is 局. */
export interface SelfName {
  readonly kind: string;
  readonly range: TextRange;
}

/** An organ that is spoken of as a report speaks of its own: `青禾县林业局` of `青禾县林业局未收到申请`. */
export interface SubjectOrgan {
  readonly name: string;
  readonly range: TextRange;
}
