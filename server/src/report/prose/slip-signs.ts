/** What kinds of slips a text may have. Reading them takes long; seeing that there can be none does not. */
export const sign = {
  marks: 1,
  pairs: 2,
  words: 4,
  leftovers: 8,
  garbled: 16,
  personal: 32,
  spaces: 64,
  superiors: 128,
  selfNames: 256,
  vague: 512,
  organs: 1024,
} as const;

type Clue = readonly [first: string, second: string, sign: number];

/** A unit of the first and one of the second next to each other are the sign that one should look closer. */
const clues: readonly Clue[] = [
  [',;:、。', ',;:、。 ', sign.marks],
  ['、', '任担的,;。:)', sign.leftovers],
  [',;:(', '、', sign.leftovers],
  ['了由括及过', '等', sign.leftovers],
  ['(《“〔 ', ')》”〕', sign.leftovers],
  [':', '。;,', sign.leftovers],
  ['第', '条款', sign.leftovers],
  ['由与和以在对向从据照', '、', sign.leftovers],
  ['与和由对及', '的', sign.leftovers],
  ['请', '人', sign.personal],
  ['男女', ',', sign.personal],
  ['人干科事职', '员事', sign.personal],
  ['0123456789', '- ', sign.personal],
  ['汇呈给导特请', '报您审批指此示', sign.superiors],
  ['我', '局委办厅镇乡街中院', sign.selfNames],
  ['数些别分的级', '部单地政行', sign.vague],
  ['局府心会处厅', '未没共收主高全本编办联反咨', sign.organs],
  [',;:、。”)', ' ', sign.spaces],
];
const garbledUnits = '锟烫屯鏀淇鍏銆锛âãäåæçèéï';
const openers = '(〔[【《〈“「';
const closers = ')〕]】》〉”」';

const pairBit = 1 << 24;
const digitBit = 1 << 25;
const garbledBit = 1 << 26;
const spacesClue = clues.length - 1;

const bitsOf = (lists: readonly string[]): Uint32Array => {
  const bits = new Uint32Array(0x10000);
  for (const [index, units] of lists.entries()) for (const unit of units) bits[unit.charCodeAt(0)]! |= 1 << index;
  return bits;
};

const firsts = bitsOf(clues.map(clue => clue[0]));
for (let code = 0x4e00; code < 0x9fa6; code++) firsts[code]! |= 1 << spacesClue;
const seconds = bitsOf(clues.map(clue => clue[1]));
for (const unit of openers + closers) seconds[unit.charCodeAt(0)]! |= pairBit;
for (const unit of '0123456789') seconds[unit.charCodeAt(0)]! |= digitBit;
for (const unit of garbledUnits) seconds[unit.charCodeAt(0)]! |= garbledBit;
seconds.fill(garbledBit, 0xe000, 0xf900);

/** So many digits in a row are no year and no count. */
const longNumber = 7;

/** Which signs a narrowed text has up to `end`: a few steps for each unit. */
export function readSigns(plain: string, end: number): number {
  let signs = 0;
  let digits = 0;
  let nest = 0;
  let before = 0;
  for (let at = 0; at < end; at++) {
    const code = plain.charCodeAt(at);
    const traits = seconds[code]!;
    if (traits !== 0) {
      const both = firsts[before]! & traits;
      if (both !== 0) signs |= signsOf(both);
      digits = traits & digitBit ? digits + 1 : 0;
      if (digits >= longNumber) signs |= sign.personal;
      if (traits & pairBit) nest = nested(nest, plain[at]!);
      if (traits & garbledBit) signs |= sign.garbled;
    } else digits = 0;
    before = code;
  }
  if (nest !== 0) signs |= sign.pairs;
  return signs | (hasRepetition(plain) ? sign.words : 0);
}

function signsOf(both: number): number {
  let signs = 0;
  for (let index = 0; index < clues.length; index++) if (both & (1 << index)) signs |= clues[index]![2];
  return signs;
}

/** The marks that are open, as the digits of a number; -1 once a mark does not fit or there are too many. */
function nested(nest: number, mark: string): number {
  const opener = openers.indexOf(mark) + 1;
  if (nest < 0 || nest > 1e10) return -1;
  if (opener > 0) return nest * 10 + opener;
  return nest % 10 === closers.indexOf(mark) + 1 ? Math.floor(nest / 10) : -1;
}

/** True if two Chinese characters in a row are those of 2 to 6 units before. */
function hasRepetition(plain: string): boolean {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  let same = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const now =
      (code === b ? 1 : 0) | (code === c ? 2 : 0) | (code === d ? 4 : 0) | (code === e ? 8 : 0) | (code === f ? 16 : 0);
    if ((now & same) !== 0 && code >= 0x4e00) return true;
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
