const mostKept = 4096;

/** Remembers what `compute` made of a text; forgets everything when there is too much of it. For pure functions only. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let last: { readonly text: string; readonly made: T } | undefined;
  return text => {
    if (last?.text === text) return last.made;
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= mostKept) known.clear();
      made = compute(text);
      known.set(text, made);
    }
    last = { text, made };
    return made;
  };
}
