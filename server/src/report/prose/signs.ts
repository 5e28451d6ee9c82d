import { anyHan, type Clue, claimClues, privateSign, referenceClues, slipClues, slipSign } from './clues';

/** What a text may have, as bits of `claimSign`, `referenceSign` and `slipSign`. */
export interface Signs {
  readonly claims: number;
  readonly references: number;
  readonly slips: number;
}

/** Those of a text of which nothing is known. */
export const allSigns: Signs = { claims: -1, references: -1, slips: -1 };

const digits = '0123456789';
const openers = '(〔[【《〈“「';
const closers = ')〕]】》〉”」';
const named = [claimClues, referenceClues, slipClues].flat().flatMap(([first, second]) => [...first, ...second]);

/**
 * A class for each unit that a clue names, so that what clues ask of units are small tables: first the digits, then
 * opening and closing marks; before them the units that none names.
 */
const ordered = [...new Set([...digits, ...openers, ...closers, ...named])];
const [han, ofPrivateFonts, firstDigit] = [1, 2, 3];
const firstOpener = firstDigit + digits.length;
const firstCloser = firstOpener + openers.length;
const firstOther = firstCloser + closers.length;
const classCount = firstDigit + ordered.length;

const classes = new Uint16Array(0x10000);
classes.fill(han, 0x4e00, 0x9fa6);
classes.fill(ofPrivateFonts, 0xe000, 0xf900);
for (const [index, unit] of ordered.entries())
  if (unit !== anyHan && unit !== privateSign) classes[unit.charCodeAt(0)] = firstDigit + index;
const edge = classes[0]!;
const hanClasses = [han, ...ordered.filter(unit => /[一-龥]/.test(unit)).map(unit => classes[unit.charCodeAt(0)]!)];

const classesOf = (units: string): readonly number[] =>
  [...units].flatMap(unit => (unit === anyHan ? hanClasses : classes[unit.charCodeAt(0)]!));

/** For each class the clues, as bits, that it is a first or a second unit of. */
const table = (clues: readonly Clue[]) => {
  const firsts = new Int32Array(classCount);
  const seconds = new Int32Array(classCount);
  for (const [index, [first, second]] of clues.entries()) {
    for (const one of first === '' ? firsts.keys() : classesOf(first)) firsts[one]! |= 1 << index;
    for (const one of classesOf(second)) seconds[one]! |= 1 << index;
  }
  return { firsts, seconds, signs: clues.map(clue => clue[2]) };
};

const claims = table(claimClues);
const references = table(referenceClues);
const slips = table(slipClues);

/** So many digits in a row are no year and no count. */
const longNumber = 7;

/** The signs of a narrowed text up to `end`, behind which there is only space: a few steps for each unit. */
export function readSigns(plain: string, end: number): Signs {
  let before = edge;
  let digitsInRow = 0;
  let nest = 0;
  let [claimBits, referenceBits, slipBits, more] = [0, 0, 0, 0];
  for (let at = 0; at <= end; at++) {
    const now = at < end ? classes[plain.charCodeAt(at)]! : edge;
    claimBits |= claims.firsts[before]! & claims.seconds[now]!;
    referenceBits |= references.firsts[before]! & references.seconds[now]!;
    slipBits |= slips.firsts[before]! & slips.seconds[now]!;
    before = now;
    if (now < firstDigit || now >= firstOther) digitsInRow = 0;
    else if (now >= firstOpener) {
      digitsInRow = 0;
      nest = nested(nest, now);
    } else if (++digitsInRow >= longNumber) more |= slipSign.personal;
  }
  if (nest !== 0) more |= slipSign.pairs;
  if (hasRepetition(plain, end)) more |= slipSign.words;
  return {
    claims: signsOf(claimBits, claims.signs),
    references: signsOf(referenceBits, references.signs),
    slips: signsOf(slipBits, slips.signs) | more,
  };
}

function signsOf(clues: number, signs: readonly number[]): number {
  let found = 0;
  for (let left = clues; left !== 0; left &= left - 1) found |= signs[31 - Math.clz32(left & -left)]!;
  return found;
}

/** The marks that are open, as the digits of a number; -1 once a mark does not fit or there are too many. */
function nested(nest: number, mark: number): number {
  if (nest < 0 || nest > 1e10) return -1;
  if (mark < firstCloser) return nest * 10 + (mark - firstOpener) + 1;
  return nest % 10 === mark - firstCloser + 1 ? Math.floor(nest / 10) : -1;
}

/** True if two Chinese characters in a row are the same, or those of 2 to 6 units before. */
function hasRepetition(plain: string, end: number): boolean {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  let same = 0;
  for (let at = 0; at < end; at++) {
    const code = plain.charCodeAt(at);
    const now =
      (code === b ? 1 : 0) | (code === c ? 2 : 0) | (code === d ? 4 : 0) | (code === e ? 8 : 0) | (code === f ? 16 : 0);
    if (((now & same) !== 0 || code === a) && code >= 0x4e00) return true;
    same = now;
    f = e;
    e = d;
    d = c;
    c = b;
    b = a;
    a = code;
  }
  return false;
}
