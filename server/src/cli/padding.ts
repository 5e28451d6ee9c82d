import { displayWidth } from '../text/display-width';

/** Fills up to `width` columns of a terminal, where a Chinese character takes two. */
export const padEnd = (text: string, width: number): string => text + gap(text, width);

export const padStart = (text: string, width: number): string => gap(text, width) + text;

const gap = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text)));
