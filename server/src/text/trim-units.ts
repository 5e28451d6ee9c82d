/** Without those of `units` that the text ends with: `withoutEnding('1,,', ',')` is `1`. Linear, as `/,+$/` is not. */
export function withoutEnding(text: string, units: string): string {
  let end = text.length;
  while (end > 0 && units.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
