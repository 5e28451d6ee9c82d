import type { TextRange } from '../text/range';

/**
 * The layout of a report: a text cut into blocks without a gap, so that joining `blocks[i].text` gives the text again.
 *
 * A block is a pure function of its own text: every range inside it counts from the block's first unit. That is what
 * lets a small edit keep all other blocks, and what was read from them, as they are. `starts[i]` is where block i
 * stands in this text; `reaches[i]` is up to where the text was looked at to cut it.
 */
export interface Tree {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly reaches: readonly number[];
}

export type Block = TitleBlock | HeadingBlock | ParagraphBlock | TableBlock | ResidueBlock | BlankBlock;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

interface BlockBase {
  /** The source as it stands, line ends included. */
  readonly text: string;
}

/** `某某局2023年政府信息公开工作年度报告`, perhaps over two lines. `content` leaves indent, `#` and line end out. */
export interface TitleBlock extends BlockBase {
  readonly kind: 'title';
  readonly content: TextRange;
}

/** `一、总体情况`, `（一）主动公开。` (what follows the full stop is the next block), `## 总体情况`. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 for 一、 and Markdown headings without a number of their own, 2 for （一）, 3 for 1. and 1、, 4 for （1） and ①. */
  readonly level: 1 | 2 | 3 | 4;
  readonly enumerator?: Enumerator;
  /** The words after the enumerator, without closing punctuation. */
  readonly title: TextRange;
}

/** The counter at the head of a heading or paragraph: `（二）`, `3.`, `四、`; `point` is the `二是` of a sentence. */
export interface Enumerator {
  readonly style: 'han' | 'han-paren' | 'arabic' | 'arabic-paren' | 'circled' | 'part' | 'point';
  /** The whole mark: `（二）`. */
  readonly range: TextRange;
  /** The number alone: `二`. */
  readonly number: TextRange;
  readonly value: number;
}

/** Prose. Several lines are one paragraph where a line end only wraps a sentence. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly content: TextRange;
  /** `1、政策法规公开情况：转发…`: a numbered paragraph too long to be a heading. */
  readonly enumerator?: Enumerator;
}

/** What came along with a web page: `扫一扫…`, `索引号`, `发布时间：2023-01-20`. */
export interface ResidueBlock extends BlockBase {
  readonly kind: 'residue';
  readonly content: TextRange;
  /** `furniture` belongs to the page alone; `metadata` says something of the document, such as its date. */
  readonly role: 'furniture' | 'metadata';
}

/** Empty lines that follow each other. */
export interface BlankBlock extends BlockBase {
  readonly kind: 'blank';
}

/** A table in whatever notation; rows are in the order of the text, and a caption may be one of them. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly notation: Notation;
  readonly rows: readonly TableRow[];
}

/**
 * How a table is written: `box` in a drawn frame, `ruled` below dashes that measure its columns, `pipe` with `|` between cells (with or without a `---` row), `tabs` or `spaces`
 * between cells, `csv` with commas, `lines` one cell a line, `scattered` so too, but in an order that need not be the table's, `triples` three lines a row (label, unit, value), `html`.
 */
export type Notation =
  | 'pipe'
  | 'box'
  | 'ruled'
  | 'tabs'
  | 'csv'
  | 'spaces'
  | 'lines'
  | 'scattered'
  | 'triples'
  | 'html';

/** Itself the range that it covers: tables have so many that each object counts. */
export interface TableRow extends TextRange {
  readonly cells: readonly TableCell[];
}

/** A cell as laid out, from `start` to `end` of its content without padding; an empty cell has an empty range where content would go. */
export interface TableCell extends TextRange {
  /** The content on one line: line ends, tags and entities resolved, padding removed. */
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * What the tree must be told of the vocabulary of reports to tell a table written one cell a line from prose and
 * headings. Words are asked as written: counters, spaces and widths do not matter. The report layer makes one from the
 * standards.
 */
export interface Lexicon {
  /** True for a row, column or group label of a form, with or without its remark in brackets: `（一）予以公开`. */
  isLabel(words: string): boolean;
  /** True for such a label as it is printed, remark included. */
  isWholeLabel(words: string): boolean;
  /** True for the beginning of such a label: what a line break inside a cell leaves. */
  isLabelPiece(words: string): boolean;
  /** True for the end of such a label: the other half. */
  isLabelEnd(words: string): boolean;
  /** True for any piece of such a label, from within it too; or a counter alone. */
  isLabelPart(words: string): boolean;
  /** True for the beginning of such a label behind a counter, be it one character: `（三）不`; or the counter alone. */
  isCountedPiece(words: string): boolean;
  /** True where every unit occurs in a column's name: `结结其尚`, a line of names that narrow columns set upright. */
  isOfColumnNames(words: string): boolean;
  /** True for a row that the form prints with a counter, which is no heading: `（一）予以公开`, `四、结转下年度继续办理`. */
  isNumberedRow(words: string): boolean;
  /** True for the beginning of a row of 表三 with its counter, cut where a narrow column ends: `（四）无`. */
  isCutRow(words: string): boolean;
  /** True for a section heading of an edition: `总体情况`. */
  isSection(words: string): boolean;
}
