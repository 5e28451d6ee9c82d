import { lineStarts } from '../text/line-index';
import { lastAtMost } from '../text/search';
import { createLineWindow } from './line-window';
import { pageSourceOf } from './page-source';

/**
 * The lines of a text, each with its content between indent and line end. Remembers the furthest line that was asked
 * for, which tells how much of the text a block depends on.
 */
export interface Lines {
  readonly text: string;
  readonly count: number;
  start(line: number): number;
  /** Past the line end: the start of the next line. */
  end(line: number): number;
  /** The line as it stands, indent and line end included. */
  raw(line: number): string;
  /** True if the line has one of these signs (`line-signs.ts`). */
  has(line: number, signs: number): boolean;
  /** The first unit of the content; NaN if there is none. */
  first(line: number): number;
  contentStart(line: number): number;
  contentEnd(line: number): number;
  /** Without indent and trailing space. */
  content(line: number): string;
  isBlank(line: number): boolean;
  /** The first line from `line` on that is not blank; `count` if none. */
  nextFilled(line: number): number;
  /** The line that closes the HTML table opened in `line`; undefined if none does. */
  tableEnd(line: number): number | undefined;
  /** The line in which `offset` stands. */
  lineAt(offset: number): number;
  /** Past the furthest line asked for since `forget()`. */
  looked(): number;
  forget(): void;
}

/** Looks at a line when it is first asked for. In the source of a web page a tag may end a line, too. */
export function createLines(text: string): Lines {
  const page = pageSourceOf(text);
  const starts = page ? page.lineStarts : lineStarts(text);
  const count = starts.length > 1 && starts.at(-1) === text.length ? starts.length - 1 : starts.length;
  const window = createLineWindow(text, starts, page);
  let furthest = 0;
  let tableEnds: ReadonlyMap<number, number> | undefined;

  const end = (line: number): number => starts[line + 1] ?? text.length;
  const look = (line: number): number => {
    if (line > furthest) furthest = line;
    return line;
  };
  const isBlank = (line: number): boolean => window.head(look(line)) === window.tail(line);
  const lineAt = (offset: number): number => Math.min(lastAtMost(starts, offset), count - 1);
  return {
    text,
    count,
    start: line => starts[line]!,
    end,
    raw: line => text.slice(starts[look(line)], end(line)),
    has: (line, signs) => (window.signs(look(line)) & signs) !== 0,
    first: line => (isBlank(line) ? Number.NaN : text.charCodeAt(window.head(line))),
    contentStart: line => window.head(look(line)),
    contentEnd: line => window.tail(look(line)),
    content: line => window.content(look(line)),
    isBlank,
    nextFilled(line) {
      let at = line;
      while (at < count && isBlank(at)) at++;
      return at;
    },
    tableEnd(line) {
      tableEnds ??= matchTables(text);
      const open = text.slice(starts[line], end(line)).search(/<table\b/i);
      const close = tableEnds.get(starts[line]! + open);
      const found = close === undefined ? undefined : lineAt(close);
      look(found ?? count - 1);
      return found;
    },
    lineAt,
    looked: () => end(furthest),
    forget: () => {
      furthest = 0;
    },
  };
}

/** For each `<table` that is closed, the offset of its `</table`. */
function matchTables(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const tag of text.matchAll(/<(\/?)table\b/gi)) {
    if (tag[1] === '') open.push(tag.index);
    else if (open.length > 0) ends.set(open.pop()!, tag.index);
  }
  return ends;
}
