import { copyOf } from './copies';

const mostKept = 4096;

/**
 * Remembers what `compute` made of a text; forgets everything when there is too much of it. For pure functions only. Of the
 * document that a text was cut from nothing is kept but the text asked for last.
 */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let last: string | undefined;
  let lastMade: T | undefined;
  return text => {
    if (last === text) return lastMade as T;
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= mostKept) known.clear();
      made = compute(text);
      known.set(copyOf(text), made);
    }
    last = text;
    lastMade = made;
    return made;
  };
}
