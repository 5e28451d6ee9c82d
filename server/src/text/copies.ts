/**
 * The same texts, cut from a text of their own: what is cut from a document keeps the whole of it in memory, which nothing
 * that outlives the document should do.
 */
export function copiesOf(texts: readonly string[]): readonly string[] {
  const joined = texts.join('');
  let end = 0;
  return texts.map(({ length }) => {
    end += length;
    return joined.slice(end - length, end);
  });
}

/** The same text, which keeps nothing but itself in memory. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);
