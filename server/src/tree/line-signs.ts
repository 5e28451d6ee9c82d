import { isWhite } from '../text/white';

/** What a line holds, one bit each: a reader asks for its signs before it looks at a line at all. */
export const sign = {
  /** `|` or `｜`. */
  bar: 1,
  /** A tab between words. */
  tab: 2,
  /** A tab before the first word or behind the last. */
  outerTab: 4,
  /** A tab is the line's first unit. */
  tabFirst: 8,
  /** `,`, not the comma of prose. */
  comma: 16,
  /** `"`. */
  quote: 32,
  /** White space between words. */
  space: 64,
  /** What only sentences have: `。`, and `，；：！？` in either width. */
  stop: 128,
  /** `-`. */
  dash: 256,
  /** What Markdown and HTML mark words with: `#`, `*`, `_`, `<`. */
  markup: 512,
  /** `+`, and the signs of which frames are drawn: `│`, `─`. */
  frame: 1024,
  /** `;`, not the semicolon of prose. */
  semicolon: 2048,
  /** `…`, `·` or full stops of other scripts. */
  dots: 4096,
} as const;

const signsByUnit: ReadonlyMap<string, number> = new Map([
  ['|', sign.bar],
  ['\t', sign.tab | sign.space],
  [',', sign.comma | sign.stop],
  ['"', sign.quote],
  ['-', sign.dash],
  ['+', sign.frame],
  ['.', sign.dots],
  [';', sign.semicolon | sign.stop],
  ...[...':!?'].map((unit): [string, number] => [unit, sign.stop]),
  ...[...'#*_<'].map((unit): [string, number] => [unit, sign.markup]),
]);

const ascii = Uint16Array.from({ length: 0x80 }, (_, code) =>
  isWhite(code) && code !== 9 ? sign.space : (signsByUnit.get(String.fromCharCode(code)) ?? 0),
);

/** The signs of what stands between `from` and `to`, a line without indent and line end. */
export function signsBetween(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) found |= ascii[code]!;
    else if (code < 0x4e00 || code > 0xfe00) found |= wideSigns(code);
  }
  return found;
}

function wideSigns(code: number): number {
  if (code === 0x3002 || code === 0xff0c || code === 0xff1a || code === 0xff1b) return sign.stop;
  if (code === 0xff01 || code === 0xff1f) return sign.stop;
  if (code === 0xff5c) return sign.bar;
  if (code >= 0x2500 && code <= 0x257f) return sign.frame;
  if (code === 0x2026 || code === 0xb7 || code === 0x2025 || code === 0xff0e) return sign.dots;
  return isWhite(code) ? sign.space : 0;
}
