/**
 * The prescribed form of one edition, as data. A new edition is a new file with one `Standard`, not edits across rules.
 * Labels stand as they are printed in the form, with full-width punctuation; comparison folds widths and spaces away.
 */
export interface Standard {
  readonly edition: EditionName;
  /** The years reported on, inclusive: a report on 2022 has `year` 2022. */
  readonly years: { readonly first?: number; readonly last?: number };
  /** The document that prescribes the form: `国办公开办函〔2021〕30号`. */
  readonly source: string;
  /** In the form's order. */
  readonly sections: readonly SectionSpec[];
  /** True where the form fixes number and order of the sections (2019 on). */
  readonly ordered: boolean;
  readonly tables: readonly TableSpec[];
  /** Words that only this edition's form has: `本年制发件数`. For recognising an edition where no year is stated. */
  readonly features: readonly string[];
  readonly dates: Deadlines;
  /** The five aspects of 总体情况, each in the shortest wording in use: `平台建设`; empty for the legacy edition. */
  readonly aspects: readonly string[];
}

/** Reports up to 2018; on 2019 and 2020; since 2021. */
export type EditionName = 'legacy' | 'trial' | 'revised';
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Last days of publication in the year after the one reported on, as [month, day]. */
export interface Deadlines {
  readonly department: { readonly month: number; readonly day: number; readonly basis: string };
  readonly government: { readonly month: number; readonly day: number; readonly basis: string };
}

/** What a section is about, in every edition that has it. `extra`: what reports up to 2018 tell besides, as 会议和培训. */
export type SectionKey = 'overview' | 'proactive' | 'request' | 'fee' | 'review' | 'problems' | 'other' | 'extra';

/** A section of the form, and by what words its heading is known. */
export interface SectionSpec {
  readonly key: SectionKey;
  /** The form's own wording: `收到和处理政府信息公开申请情况`. */
  readonly title: string;
  /** Other wordings that nobody should be troubled about. */
  readonly accepted: readonly string[];
  /** Wordings that are understood, with a hint to use the form's. */
  readonly discouraged: readonly string[];
  /**
   * A heading that contains every word of one of these groups is taken for this section, if the exact wordings of no
   * section match. The sections are asked in the order of `Standard.sections` and the first with a matching group wins:
   * earlier ones have signs so long that they leave `主动公开中存在的问题` or `申请行政复议情况` to those that follow.
   */
  readonly signs: readonly (readonly string[])[];
  /** How bad its absence is; undefined: never missed. */
  readonly absence?: Severity;
  /** The article that demands it: `《条例》第五十条第（二）项`. */
  readonly basis: string;
  /** The tables that belong into it. */
  readonly tables: readonly TableKey[];
}

/** 表二 = disclosure, 表三 = applications, 表四 = review, 统计表 = statistics. */
export type TableKey = 'disclosure' | 'applications' | 'review' | 'statistics';

/** A table of the form: its grid and the relations between its cells. */
export interface TableSpec {
  readonly key: TableKey;
  /** What people call it: `表三`. */
  readonly name: string;
  /** `收到和处理政府信息公开申请情况`. */
  readonly title: string;
  /** 表二 has one part for each 项 of article 20; the other tables have one part. */
  readonly parts: readonly PartSpec[];
  readonly equations: readonly Equation[];
  /** The printed remark in the corner cell, if the form has one. */
  readonly corner?: string;
  /** The first year reported on for which there is this form; undefined: as long as its edition. */
  readonly since?: number;
}

/** A grid: every row has a cell in every column, except group rows, which have none. */
export interface PartSpec {
  readonly key: string;
  /** The caption row over this part: `第二十条第（一）项`. */
  readonly caption?: string;
  /** The words over the label column: `信息内容`, `统计指标`. */
  readonly corner?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/** A column of a part, told by its labels. */
export interface ColumnSpec {
  readonly key: string;
  /** Header labels from the outermost in: `['申请人情况', '法人或其他组织', '商业企业']`. */
  readonly path: readonly string[];
  /** Other wordings of the innermost label. */
  readonly aliases?: readonly string[];
  readonly type: CellType;
  /** `件`, `万元`; undefined where the row says it (统计表). */
  readonly unit?: string;
}

/** `count`: a whole number ≥ 0. `signed`: a change, `+2`, `减4`. `money`: an amount, decimals allowed, perhaps with its unit. */
export type CellType = 'count' | 'signed' | 'money';

/** A row of a part, told by its label. */
export interface RowSpec {
  readonly key: string;
  /** With its enumerator, as printed: `（一）予以公开`, `1.属于国家秘密`, `其中：主动公开规范性文件数`. */
  readonly label: string;
  /** Other wordings, with the same enumerator. */
  readonly aliases?: readonly string[];
  /** The group rows above it, outermost first, by key. */
  readonly under: readonly string[];
  /** A group row is a caption and has no cells; `sum` rows may be filled or left empty (统计表). */
  readonly kind: 'data' | 'group' | 'sum';
  /** Overrides the column's type: 万元 rows of the 统计表. */
  readonly type?: CellType;
  /** `条`, `件`, `万元`: the 单位 column of the 统计表. */
  readonly unit?: string;
  /** Its absence is a finding. */
  readonly required: boolean;
  /** Added to the form in some places: read and summed where it stands, never asked for or inserted. */
  readonly local?: boolean;
  /** A blank cell here is worse than elsewhere (本年新收, 上年结转, 总计, 结转下年度). */
  readonly essential?: boolean;
}

/**
 * A relation between cells of one table. Keys name rows and columns of one part; a balance, column total, group total
 * or part holds in every column, a row total in every data row. A row total's `group` is what its columns are called
 * in words: `复议后起诉`.
 */
export type Equation =
  | { readonly kind: 'balance'; readonly left: readonly string[]; readonly right: readonly string[]; readonly basis: string }
  | { readonly kind: 'column-total'; readonly total: string; readonly of: readonly string[]; readonly basis: string }
  | { readonly kind: 'row-total'; readonly total: string; readonly of: readonly string[]; readonly group?: string; readonly basis: string }
  | {
      readonly kind: 'group-total';
      readonly total: string;
      readonly of: readonly string[];
      /** The 其中 rows below the parts: never added; named when adding them would give the stated total. */
      readonly notAdded: readonly string[];
      readonly basis: string;
    }
  | { readonly kind: 'part'; readonly part: string; readonly whole: string; readonly basis: string };
