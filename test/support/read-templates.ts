import { templateOf } from '../../server/src/text/message';

/**
 * The templates of all messages that a source makes, with those inside other messages: ``say`共 ${n} 行` `` gives
 * `共 {0} 行`. Of escapes only `\n` is understood.
 */
export function readTemplates(source: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of source.matchAll(/\bsay`/g)) {
    if (!isComment(source, index)) found.push(readTemplate(source, index + 'say`'.length));
  }
  return found;
}

const isComment = (source: string, at: number): boolean =>
  /^\s*(?:\/\/|\/?\*)/.test(source.slice(source.lastIndexOf('\n', at) + 1, at));

function readTemplate(source: string, start: number): string {
  const words: string[] = [];
  let from = start;
  for (let at = start; at < source.length; ) {
    if (source[at] === '`') return templateOf([...words, source.slice(from, at)]).replaceAll('\\n', '\n');
    if (source.startsWith('${', at)) {
      words.push(source.slice(from, at));
      at = endOfValue(source, at + 2);
      from = at;
    } else at += source[at] === '\\' ? 2 : 1;
  }
  throw new Error(`a message without end at ${start}`);
}

/** Behind the `}` of a place, over whatever strings and templates stand in it. */
function endOfValue(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0) {
    const mark = source[at]!;
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    at = mark === '`' ? endOfTemplate(source, at + 1) : mark === "'" ? source.indexOf("'", at + 1) + 1 : at + 1;
  }
  return at;
}

function endOfTemplate(source: string, start: number): number {
  let at = start;
  while (source[at] !== '`') at = source.startsWith('${', at) ? endOfValue(source, at + 2) : at + 1;
  return at + 1;
}
