import { lastAtMost } from './search';

/** Line and character from 0; characters in UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets of one text as lines and characters, and back. */
export interface LineIndex {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  /** Positions beyond a line's or the text's end are drawn back to it. */
  offsetAt(position: Position): number;
}

/** Offsets at which lines start. A line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  if (hasLoneReturn(text)) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return Int32Array.from(starts);
}

function hasLoneReturn(text: string): boolean {
  let at = text.indexOf('\r');
  while (at >= 0 && text.charCodeAt(at + 1) === 10) at = text.indexOf('\r', at + 1);
  return at >= 0;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const clamp = (value: number, high: number) => Math.max(0, Math.min(value, high));
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = clamp(offset, text.length);
      const line = lastAtMost(starts, at);
      return { line, character: at - starts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const start = starts[line]!;
      const next = starts[line + 1] ?? text.length;
      return start + clamp(character, lineLength(text, start, next));
    },
  };
}

function lineLength(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end - start;
}

/** Where the line after the one that holds `offset` starts; the end of the text if none does. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
