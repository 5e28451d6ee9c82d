import { isCounted } from '../enumerators';
import type { Lexicon } from '../tree';
import { isUnitCell } from './cells';
import { beginsLabel, type PrintedWord } from './printed-words';

/** A label put together of the pieces that narrow columns made of it. */
export interface PrintedLabel {
  /** Its words as far as they were found. */
  text: string;
  readonly first: PrintedWord;
  last: PrintedWord;
  /** Past those of its pieces that follow each other. */
  to: number;
  /** False while a piece of it is still to come. */
  whole: boolean;
}

/** Figures with their label; heads and names of groups have no figures. */
export interface PrintedRow {
  readonly label: PrintedLabel | undefined;
  readonly figures: PrintedWord[];
}

export interface Printed {
  readonly labels: readonly PrintedLabel[];
  readonly rows: readonly PrintedRow[];
}

/** How many labels are looked at for one that a piece completes. */
const mostOpen = 40;

/**
 * Reads words in the order of the page as labels and rows. A piece goes to the label that it completes; figures to the label
 * beside them, or to one around them that is not yet whole, or else to the last before them.
 */
export function assemble(words: readonly PrintedWord[], lexicon: Lexicon): Printed {
  const labels: PrintedLabel[] = [];
  const rows: PrintedRow[] = [];
  /** Those that more pieces may follow. */
  let open: readonly PrintedLabel[] = [];
  let fresh = 0;
  let previous: PrintedLabel | undefined;
  for (const word of words) {
    if (word.isContent && !completesLabel(word, open, lexicon)) {
      if (rows.length === 0 || labels.length > fresh) {
        rows.push({ label: labelFor(word, labels.slice(fresh)), figures: [] });
        fresh = labels.length;
      }
      addFigure(rows.at(-1)!.figures, word);
      previous = undefined;
      continue;
    }
    const begun = isCounted(word.text) ? undefined : labelToExtend(word, open, lexicon);
    const label = begun ?? newLabel(word, lexicon);
    if (begun) extend(begun, word, begun === previous, lexicon);
    else if (label) labels.push(label);
    if (label) open = [...open.filter(other => other !== label), ...(goesOn(label, lexicon) ? [label] : [])];
    if (open.length > mostOpen) open = open.slice(1);
    previous = label;
  }
  return { labels, rows };
}

/** A unit may be broken too, even around its figure: `万` / `0` / `元`. */
function addFigure(figures: PrintedWord[], word: PrintedWord): void {
  const at = figures.findIndex(({ text }) => text === '万' || text === '人');
  const unit = at < 0 ? '' : figures[at]!.text + word.text;
  if (unit === '万元' || unit === '人次') figures[at] = { ...figures[at]!, text: unit };
  else figures.push(word);
}

/** A unit may be the last piece of a label: `8.属于行政查询事` / `项`. */
const completesLabel = ({ text }: PrintedWord, open: readonly PrintedLabel[], lexicon: Lexicon): boolean =>
  /^[\u4e00-\u9fff]/.test(text) && isUnitCell(text) && open.some(label => lexicon.isWholeLabel(label.text + text));

const newLabel = (word: PrintedWord, lexicon: Lexicon): PrintedLabel | undefined =>
  beginsLabel(word.text, lexicon)
    ? { text: word.text, first: word, last: word, to: word.to, whole: lexicon.isLabel(word.text) }
    : undefined;

function extend(label: PrintedLabel, word: PrintedWord, follows: boolean, lexicon: Lexicon): void {
  if (follows && label.to === label.last.to) label.to = word.to;
  label.text += word.text;
  label.last = word;
  label.whole = lexicon.isLabel(label.text);
}

const goesOn = ({ text, whole }: PrintedLabel, lexicon: Lexicon): boolean => !whole || lexicon.isLabelPiece(text);

/** The label that goes on with a word: rather one that it completes, then the nearest. */
function labelToExtend(
  { text, x }: PrintedWord,
  labels: readonly PrintedLabel[],
  lexicon: Lexicon,
): PrintedLabel | undefined {
  let best: PrintedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const label of labels) {
    const joined = label.text + text;
    const completes = lexicon.isWholeLabel(joined);
    if (!completes && !lexicon.isLabelPiece(joined)) continue;
    const distance = Math.abs(label.first.x - x) + (completes ? 0 : farther);
    if (distance < least) [best, least] = [label, distance];
  }
  return best;
}

const farther = 1000;
const nearLines = 6;

/**
 * Of the labels that began since the last figures the one that these figures belong to. Where lines keep their place on the
 * page, it stands left of them; what stands over them, or on a line with others, is a head.
 */
function labelFor(figure: PrintedWord, labels: readonly PrintedLabel[]): PrintedLabel | undefined {
  const left = labels.filter(
    ({ first, last }, at) =>
      last.line === figure.line || ((first.x < figure.x || first.x === 0) && labels[at + 1]?.first.line !== first.line),
  );
  const around = left.filter(
    ({ last, whole }) => last.line === figure.line || (!whole && figure.line - last.line < nearLines),
  );
  if (around.length === 0) return left.find(label => label === labels.at(-1));
  return around.reduce((best, label) => (isRightOf(label, best) ? label : best));
}

const isRightOf = (label: PrintedLabel, other: PrintedLabel): boolean =>
  label.first.x > other.first.x || (label.first.x === other.first.x && label.last.from > other.last.from);
