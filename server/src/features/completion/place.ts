import type { ReportDocument } from '../../document/document';
import type { Report, Section } from '../../report/report';
import { shiftRange, type TextEdit } from '../../text/range';

/** Where the author writes: the line, and the report as it is without what is being written. */
export interface Place {
  readonly document: ReportDocument;
  readonly offset: number;
  /** Where the line's content starts, its indent left out, and where the line ends. */
  readonly start: number;
  readonly end: number;
  /** Where the sentence of the cursor begins on the line. */
  readonly from: number;
  /** The content up to the cursor, and what stands behind it. */
  readonly before: string;
  readonly after: string;
  /** The report without the line from `from` on: half a heading is none yet. Offsets up to `from` are the same. */
  readonly rest: Report;
  /** The main section that the line would belong to; undefined before the first one. */
  readonly section: Section | undefined;
}

export function placeAt(document: ReportDocument, offset: number): Place {
  const { text } = document;
  const lineStart = startOfLine(text, offset);
  const indent = /^[ \t\u3000]*/.exec(text.slice(lineStart, offset))![0].length;
  const start = lineStart + indent;
  const end = offset + /^[^\r\n]*/.exec(text.slice(offset))![0].length;
  const before = text.slice(start, offset);
  const from = start + before.search(/[^。！？；]*$/);
  let rest: Report | undefined;
  return {
    document,
    offset,
    start,
    end,
    from,
    before,
    after: text.slice(offset, end),
    get rest() {
      rest ??= document.update(text.slice(0, from) + text.slice(end)).report;
      return rest;
    },
    get section() {
      return this.rest.sections.findLast(({ main, heading }) => main && heading.range.start < start);
    },
  };
}

/** An edit for the report without the line, as one for the text as it stands. */
export const inText = ({ from, end }: Place, edit: TextEdit): TextEdit =>
  edit.range.start < from ? edit : { ...edit, range: shiftRange(edit.range, end - from) };

/** True where nothing that counts stands behind the cursor: blanks, or a bracket that the editor has closed itself. */
export const isLineEnd = ({ after }: Place): boolean => /^[）)]?[ \t\u3000]*$/.test(after);

/** True behind the sign-off, where nothing more belongs. */
export const isBehindSignOff = ({ rest: { signOff }, start }: Place): boolean =>
  signOff !== undefined && signOff.range.start < start;

/** A search backwards from before the text would begin at its start. */
const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
