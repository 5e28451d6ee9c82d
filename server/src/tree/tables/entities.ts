/**
 * The named characters of HTML that pages of offices and word processors write; others stay as they are written. HTML has two
 * thousand, which would be a twentieth of the packed extension.
 */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
    ...{
      nbsp: '\u00a0',
      ensp: '\u2002',
      emsp: '\u2003',
      thinsp: '\u2009',
      zwnj: '\u200c',
      zwj: '\u200d',
      shy: '\u00ad',
    },
    ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»' },
    ...{ lang: '〈', rang: '〉', lsaquo: '‹', rsaquo: '›', prime: '′', Prime: '″' },
    ...{ hellip: '…', mdash: '—', ndash: '–', horbar: '―', middot: '·', bull: '•', sect: '§', para: '¶', oline: '‾' },
    ...{
      times: '×',
      divide: '÷',
      plusmn: '±',
      minus: '−',
      le: '≤',
      ge: '≥',
      ne: '≠',
      asymp: '≈',
      radic: '√',
      infin: '∞',
    },
    ...{ deg: '°', permil: '‰', frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', micro: 'µ' },
    ...{ yen: '¥', cent: '¢', pound: '£', euro: '€', copy: '©', reg: '®', trade: '™', ordm: 'º', ordf: 'ª' },
    ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', check: '✓', cross: '✗', star: '☆', starf: '★' },
    ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', omega: 'ω', Omega: 'Ω', pi: 'π', sum: '∑', prod: '∏' },
  }),
);

/** Browsers read the first names and all numbers without a semicolon too. */
const entity = new RegExp(
  `&(?:#(\\d{1,7});?|#[xX]([\\da-fA-F]{1,6});?|(nbsp|amp|lt|gt|quot);?|(${[...named.keys()].join('|')});)`,
  'g',
);

/** `A&amp;B&#12288;` becomes `A&B　`. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(entity, (_, decimal, hex, ...names) => character(decimal, hex, names[0] ?? names[1]))
    : text;

const character = (decimal?: string, hex?: string, name?: string): string =>
  name !== undefined ? named.get(name)! : ofCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));

/** A code that is none, or half of one, becomes the mark for what cannot be read. */
const ofCode = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);

const blanks = '(?:\\s|&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#[xX][aA]0|#[xX]3000);?)+';
const leading = new RegExp(`^${blanks}`);
const runs = new RegExp(`(${blanks})|[^\\s&]+|&`, 'g');

/** What is seen of a text as it is written: without blanks at its ends, also those with names. Empty, `end` is 0. */
export function visiblePart(text: string): { readonly start: number; readonly end: number } {
  let end = 0;
  for (const run of text.matchAll(runs)) if (run[1] === undefined) end = run.index + run[0].length;
  return { start: Math.min(leading.exec(text)?.[0].length ?? 0, end), end };
}
