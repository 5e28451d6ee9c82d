/**
 * Brings what may be written in two widths to one, unit for unit, so that offsets stay true: `２０２３年，（一）` reads
 * `2023年,(一)`. White space of every kind, line ends included, reads as a plain space; every dash as `-`.
 */
export function narrow(text: string): string {
  return needsNarrowing.test(text) ? text.replace(wide, narrowUnit) : text;
}

const wide = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200b\ufeff\t\r\n\f\v\u2010-\u2015\u2212\uffe5]/g;
const needsNarrowing = new RegExp(wide.source);

function narrowUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff5e ? '-' : String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code === 0xffe5 ? '¥' : ' ';
}
