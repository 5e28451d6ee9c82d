/** `content` as it goes into `text` at `offset`, the start of a line: between empty lines, with the text's line ends. */
export function setOff(text: string, offset: number, content: string): string {
  const before = /(^|\n)\r?\n$|^$/.test(text.slice(Math.max(0, offset - 4), offset))
    ? ''
    : text[offset - 1] === '\n'
      ? '\n'
      : '\n\n';
  const after = /^(?:\r?\n|$)/.test(text.slice(offset, offset + 2)) ? '' : '\n';
  const filled = `${before}${content.trim()}\n${after}`;
  return text.includes('\r\n') ? filled.replaceAll('\n', '\r\n') : filled;
}
