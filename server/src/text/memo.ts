const mostKept = 4096;

/** Remembers what `compute` made of a text; forgets everything when there is too much of it. For pure functions only. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= mostKept) known.clear();
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
