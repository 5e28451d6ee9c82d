/** A Chinese character, as almost all that reports are written in. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
