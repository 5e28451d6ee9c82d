import { narrow } from './width';

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Reads `十二`, `三百零五`, `两千`, `二〇二三`; undefined for what is no Chinese numeral. */
export function readHanNumber(text: string): number | undefined {
  if (text === '' || /[^〇零一二两三四五六七八九十百千万亿]/.test(text)) return undefined;
  return /[十百千万亿]/.test(text) ? readScaled(text) : Number([...text].map(c => digitValues[c]).join(''));
}

function readScaled(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const c of text) {
    const scale = scales[c];
    if (scale === undefined) digit = digitValues[c]!;
    else if (scale >= 10_000) {
      total = scale > 10_000 ? (total + section + (digit ?? 0)) * scale : total + (section + (digit ?? 0)) * scale;
      section = 0;
      digit = undefined;
    } else {
      section += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** Reads `1204`, `1,204`, `１２`, `3.5`; undefined for anything else, wrong thousands groups included. */
export function readArabicNumber(text: string): number | undefined {
  const plain = narrow(text).trim();
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

/** The numeral 1–99 in Chinese: 12 → `十二`. */
export function formatHanNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  if (value < 10) return digits[value]!;
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}十${value % 10 ? digits[value % 10] : ''}`;
}
