import type {
  CellType,
  ColumnSpec,
  EditionName,
  Equation,
  PartSpec,
  RowSpec,
  SectionKey,
  SectionSpec,
  Standard,
  TableKey,
  TableSpec,
} from '../standard/standard';
import type { CalendarDate } from '../text/calendar';
import type { TextRange } from '../text/range';
import type { Enumerator, Notation, ParagraphBlock, Tree } from '../tree/tree';
import type { Claims } from './claims';
import type { ConversionResidue } from './conversion-residue';
import type { ParagraphIndex } from './paragraph-index';
import type { Claim, Counts } from './prose/claims/claim';
import type { Signs } from './prose/signs';
import type { References } from './references';
import type { Slips } from './slips';
import type { TemplateResidue } from './template-residue';

/** What a report says, as facts with their places. No judgement. All ranges here count from the start of the text. */
export interface Report {
  readonly tree: Tree;
  /** False for a text that is no annual report: then nothing is said about it. */
  readonly recognised: boolean;
  /** The edition whose form this report must follow: by its year, else by the words of its tables, else the newest. */
  readonly standard: Standard;
  readonly edition: EditionName;
  /** True for a report that follows another form than the State Council's, as those of schools. */
  readonly hasOwnForm: boolean;
  /** The year reported on, by title, else by period, else by the first sentence that names it. */
  readonly year?: number;
  readonly title?: Title;
  readonly organ?: Organ;
  readonly period?: Period;
  readonly signOff?: SignOff;
  /** The date that the web page gives for its publication. */
  readonly publication?: Stated<CalendarDate>;
  readonly headings: readonly Heading[];
  /** Every counter at the head of a heading or paragraph, in the order of the text. */
  readonly counters: readonly Counter[];
  /** Runs of `一是…二是…` through paragraphs that follow each other. */
  readonly pointLists: readonly (readonly Enumerator[])[];
  readonly sections: readonly Section[];
  readonly forms: readonly Form[];
  /** The tables that it has in the form of its own edition. */
  readonly ownTables: ReadonlySet<TableKey>;
  /** Tables that are no form of any edition. */
  readonly otherTables: readonly TextRange[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly paragraphIndex: ParagraphIndex;
  /** From the first to past the last unit that is neither page residue nor blank. */
  readonly body: TextRange;
}

/** A value read from the text and where it stands. */
export interface Stated<T> {
  readonly value: T;
  readonly range: TextRange;
}

/** What the report calls itself, as `云溪市林业局2022年政府信息公开工作年度报告`. */
export interface Title {
  readonly text: string;
  readonly range: TextRange;
  readonly year?: Stated<number>;
}

/** Whose report it is, as its title or its first sentence names it. */
export interface Organ {
  readonly name: string;
  readonly range: TextRange;
  /** `government` reports by 31 March, `department` by 31 January, `township` as local notices say. */
  readonly kind: 'government' | 'department' | 'township';
}

/** `自2022年1月1日至2022年12月31日` where it says what the figures cover. */
export interface Period {
  readonly range: TextRange;
  /** Undefined where the date is incomplete or malformed; a year left out is taken from the other end. */
  readonly from?: Stated<CalendarDate>;
  readonly to?: Stated<CalendarDate>;
  /** True where the sentence explains a shorter period: 成立之日, 组建, 机构改革. */
  readonly explained: boolean;
}

/** Who signs at the end of the text and when, both as they stand there. */
export interface SignOff {
  readonly range: TextRange;
  readonly organ?: Stated<string>;
  readonly date?: Stated<CalendarDate>;
}

/** A heading block in its place. `block` and `content` count blocks of the tree, ranges units of the text. */
export interface Heading {
  readonly block: number;
  readonly level: 1 | 2 | 3 | 4;
  readonly range: TextRange;
  readonly enumerator?: Enumerator;
  /** As the author wrote it, without enumerator and closing punctuation. */
  readonly title: Stated<string>;
  /** First and past-the-last block of what it heads, sub-headings included. */
  readonly content: { readonly from: number; readonly to: number };
}

/** The counter of a heading or a paragraph, and the index of its block in the tree. */
export interface Counter extends Enumerator {
  readonly block: number;
}

/** A first-level section, or a legacy sub-heading that carries a statutory item. */
export interface Section {
  readonly heading: Heading;
  /** False for a legacy sub-heading that carries an item. */
  readonly main: boolean;
  readonly key?: SectionKey;
  readonly spec?: SectionSpec;
  /** How its title relates to the form's; `foreign`: a section of another edition's form; `own`: of no form. */
  readonly wording: 'form' | 'accepted' | 'discouraged' | 'foreign' | 'own';
  /** Heading and content. */
  readonly range: TextRange;
}

/** One table of the form as it stands in one section, even where it is written as several tables. */
export interface Form {
  readonly spec: TableSpec;
  /** The edition whose table this is; another one than the report's where an old form was used. */
  readonly edition: EditionName;
  readonly section?: Section;
  readonly range: TextRange;
  readonly notation: Notation;
  readonly rows: readonly FormRow[];
  /** The first of them, without the others. */
  readonly first: FormRow | undefined;
  /** The row of this key, if it has cells and they can be told apart. */
  row(key: string): FormRow | undefined;
  /** True if every data row has as many cells as its columns. */
  readonly aligned: boolean;
  /** The relations of the form, computed from these cells, whether they hold or not. */
  readonly sums: readonly Sum[];
  /** Those of them that do not hold. */
  readonly failing: readonly Sum[];
  /** What it may have that is looked for in forms: bits of `formSign`. Without the sign of a thing there is no such thing. */
  readonly signs: number;
}

/** One relation of the form where its cells stand: `left` = `right`, or for a 其中 row `left` ≤ `right`. */
export interface Sum {
  readonly kind: Equation['kind'];
  readonly relation: '=' | '<=';
  readonly left: readonly FormCell[];
  readonly right: readonly FormCell[];
  readonly leftSum: number;
  readonly rightSum: number;
  /** 其中 rows below the parts, which are not added. */
  readonly notAdded: readonly FormCell[];
  /** Which of the groups of 表四, where there are several totals in one row. */
  readonly group?: string;
  readonly basis: string;
}

/** A row of a form table. Rows that the form does not have carry no `spec`. */
export interface FormRow {
  readonly part: PartSpec;
  readonly spec?: RowSpec | undefined;
  readonly label: Stated<string>;
  readonly range: TextRange;
  readonly cells: readonly FormCell[];
  /** As many cells as columns. */
  readonly aligned: boolean;
}

/** A cell bound to its column and row: `text` on one line, `value` in the unit that the cell, its row or its column names. */
export interface FormCell {
  readonly row?: RowSpec | undefined;
  readonly column: ColumnSpec;
  readonly type: CellType;
  readonly range: TextRange;
  readonly text: string;
  readonly value: CellValue;
}

/** `blank`: nothing; `none`: `/`, `—`, 不适用; `text`: no number. A blank is never 0: whoever adds it up says so. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string; readonly note?: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' }
  | { readonly kind: 'text' };

/** A paragraph in its place in the report. */
export interface PlacedParagraph {
  readonly block: ParagraphBlock;
  /** Where the block starts; add it to ranges in `prose`. */
  readonly start: number;
  readonly section?: Section | undefined;
  /** The last heading before it. */
  readonly heading?: Heading | undefined;
  readonly prose: Prose;
}

/** What one paragraph states. Ranges count from the paragraph block's start. */
export interface Prose {
  readonly text: string;
  readonly content: TextRange;
  /** Without the sign of a fact there is no such fact. */
  readonly signs: Signs;
  readonly sentences: readonly TextRange[];
  readonly dates: readonly ProseDate[];
  readonly figures: readonly Figure[];
  readonly breakdowns: readonly Breakdown[];
  readonly claims: Claims;
  /** Runs of `一是…二是…`, each run in reading order. */
  readonly pointRuns: readonly (readonly Enumerator[])[];
  /** `详见下表` and its kin: words that promise a table in this report. */
  readonly tableReferences: readonly TextRange[];
  readonly slips: Slips;
  /** What is counted of applications, cases, documents and decisions, and what is said of them without a figure. */
  readonly counts: Counts;
  /** What is counted of publications, answers to the public and means: rows of the 统计表 up to 2018. */
  readonly tallies: readonly Claim[];
  /** What a conversion left (bookmarks, field codes, tags), and what a template left (blanks, instructions). */
  readonly residue: {
    readonly conversion: readonly ConversionResidue[];
    readonly template: readonly TemplateResidue[];
  };
  readonly references: References;
}

/** A date as written. Missing parts stay undefined; nothing is checked against the calendar. */
export interface ProseDate {
  readonly range: TextRange;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** What is wrong with its writing, if anything: `2019年1231`, `1月28(`. */
  readonly fault?: DateFault;
}

/** How a date is miswritten; whether there is such a day is another question. */
export interface DateFault {
  readonly kind:
    | 'run-together'
    | 'missing-day-mark'
    | 'missing-month-mark'
    | 'missing-year-mark'
    | 'spaced-out'
    | 'doubled-mark'
    | 'missing-day'
    | 'odd-year';
  /** The one way to write it that the digits allow, if there is just one: `2019年12月31日`. */
  readonly meant?: string;
}

/** `90条`, `约1.2万余件`. */
export interface Figure {
  readonly range: TextRange;
  /** In units of `unit`: 1.2万 is 12000. */
  readonly value: number;
  /** What the words allow: equal ends for an exact figure but for `1.25万条`, which is rounded at its last digit. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** The number without approximators and measure word. */
  readonly number: TextRange;
  /** `条`, `件次`, `万元` folded into 元 …; '' if none. */
  readonly unit: string;
  /** The words it counts, as far as they stand next to it: `工作动态`. */
  readonly label: Stated<string>;
}

/** `共329条，其中工作动态90条，政策解读8条…` */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** True if the parts must make up the total; false: they must not exceed it. */
  readonly closed: boolean;
  /** Words say that nothing is left out: 其他, 分别为, or channels, applicants, outcomes and their like, which are few. */
  readonly exhaustive: boolean;
  /** Shares of the total stand beside the parts. */
  readonly shared: boolean;
  /** Other figures of the sentence, and their sums with this one, that the parts may belong to instead. */
  readonly rivals: readonly number[];
  /** The total and those before it in its sentence, added up: `新收9件，上年结转1件，其中…` may divide 10. */
  readonly together: number;
  readonly range: TextRange;
}
