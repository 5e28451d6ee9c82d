/**
 * Brings what may be written in two widths to one, unit for unit, so that offsets stay true: `２０２３年，（一）` reads
 * `2023年,(一)`. White space of every kind, line ends included, reads as a plain space; every dash as `-`.
 */
export function narrow(text: string): string {
  let narrowed = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x2f && (code < 0xa0 || (code > 0x3000 && code < 0xfeff))) continue;
    const unit = narrowUnit(code);
    if (unit === code) continue;
    narrowed += text.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return from === 0 ? text : narrowed + text.slice(from);
}

/** The unit as which `narrow` reads a unit. */
export function narrowUnit(code: number): number {
  if ((code > 0x3000 && code < 0xfeff) || (code > 0x20 && code < 0xa0)) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff5e ? 0x2d : code - 0xfee0;
  if (code <= 0x20) return code >= 9 && code <= 13 ? 0x20 : code;
  if (code === 0x3000 || code === 0xa0 || code === 0xfeff || (code >= 0x2002 && code <= 0x200b)) return 0x20;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  return code === 0xffe5 ? 0xa5 : code;
}
