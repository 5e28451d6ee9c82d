import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Level } from '../rules/rule';
import { range, type TextEdit } from '../text/range';
import { compareSilencings, type Silencing, tidyPath } from './project';
import { parseJson } from './read-project';

/**
 * Changes to a project file that leave all else as it is written. Each gives the whole new text, or undefined where the
 * file is no JSON that could be added to. An empty text gets the braces it lacks.
 */
export type ProjectChange = (text: string) => string | undefined;

/** Puts an entry into its place in the list, on a line of its own. It must not be there yet. */
export function addSilenced(entry: Silencing): ProjectChange {
  const { file, rule, fingerprint, note } = entry;
  const fields = { file, rule, ...(fingerprint !== undefined && { fingerprint }), ...(note !== undefined && { note }) };
  const source = `{ ${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ')} }`;
  return text =>
    insert(withContainer(text, 'silenced', '[]'), 'silenced', 'array', source, item => {
      const other = silencingOf(item);
      return other !== undefined && compareSilencings(other, entry) > 0;
    });
}

/** Sets a rule's level in `rules`. */
export function setRule(rule: string, level: Level): ProjectChange {
  return text => {
    const written = text.trim() === '' ? emptyFile : text;
    const { root } = parseSound(written);
    const there = root && findNodeAtLocation(root, ['rules', rule]);
    if (there) return splice(written, there.offset, there.offset + there.length, JSON.stringify(level));
    const property = `${JSON.stringify(rule)}: ${JSON.stringify(level)}`;
    return insert(withContainer(text, 'rules', '{}'), 'rules', 'object', property, item => keyOf(item) > rule);
  };
}

/** Takes out every entry that `isGone` names, with its line. */
export function removeSilenced(isGone: (entry: Silencing) => boolean): ProjectChange {
  return text => {
    const { root } = parseSound(text);
    const list = root && findNodeAtLocation(root, ['silenced']);
    if (list?.type !== 'array') return undefined;
    return keepItems(text, list, item => {
      const entry = silencingOf(item);
      return !entry || !isGone(entry);
    });
  };
}

/** Takes the levels of these rules out of `rules`, which get their defaults back. */
export function unsetRules(names: readonly string[]): ProjectChange {
  return text => {
    const { root } = parseSound(text);
    const rules = root && findNodeAtLocation(root, ['rules']);
    return rules?.type === 'object' ? keepItems(text, rules, item => !names.includes(keyOf(item))) : undefined;
  };
}

/** A list or object with those of its items that `isKept` names. */
function keepItems(text: string, container: Node, isKept: (item: Node) => boolean): string {
  const items = container.children ?? [];
  const kept = items.filter(isKept);
  if (kept.length === items.length) return text;
  if (kept.length > 0) return withoutItems(text, items, new Set(kept));
  return splice(text, container.offset, endOf(container), container.type === 'array' ? '[]' : '{}');
}

/** The one edit that makes `before` into `after`; undefined where they are the same. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { range: range(start, before.length - end), newText: after.slice(start, after.length - end) };
}

/** No tree where there is something that could not be read: an edit might land in the wrong place. */
function parseSound(text: string): { readonly root: Node | undefined } {
  const { root, errors } = parseJson(text);
  return { root: errors.length > 0 ? undefined : root };
}

const emptyFile = '{\n}\n';

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** Each item that goes takes what parts it from its neighbour along; a comma behind the last one may stay. */
function withoutItems(text: string, items: readonly Node[], kept: ReadonlySet<Node>): string {
  const pieces: string[] = [];
  const firstKept = items.findIndex(item => kept.has(item));
  let from = 0;
  items.forEach((item, i) => {
    if (kept.has(item)) return;
    const [start, end] = i > firstKept ? [endOf(items[i - 1]!), endOf(item)] : [item.offset, items[i + 1]!.offset];
    pieces.push(text.slice(from, start));
    from = end;
  });
  return pieces.join('') + text.slice(from);
}

const endOf = ({ offset, length }: Node): number => offset + length;

/** The text with an empty list or object under `key`, where it has none. */
function withContainer(text: string, key: string, empty: string): string | undefined {
  const written = text.trim() === '' ? emptyFile : text;
  const { root } = parseSound(written);
  if (root?.type !== 'object') return undefined;
  if (findNodeAtLocation(root, [key])) return written;
  return insertItem(written, root, `"${key}": ${empty}`, () => false);
}

/** Puts `source` into the list or object under `key`, before the first item that belongs behind it. */
function insert(
  text: string | undefined,
  key: string,
  type: 'array' | 'object',
  source: string,
  isBehind: (item: Node) => boolean,
): string | undefined {
  const root = text === undefined ? undefined : parseJson(text).root;
  const container = root && findNodeAtLocation(root, [key]);
  if (text === undefined || container?.type !== type) return undefined;
  return insertItem(text, container, source, isBehind);
}

function insertItem(text: string, container: Node, source: string, isBehind: (item: Node) => boolean): string {
  const items = container.children ?? [];
  const behind = items.findIndex(isBehind);
  if (items.length === 0) return fillEmpty(text, container, source);
  const parting = partingOf(text, items[0]!);
  if (behind >= 0) return splice(text, items[behind]!.offset, items[behind]!.offset, `${source},${parting}`);
  const end = endOf(items.at(-1)!);
  return splice(text, end, end, `,${parting}${source}`);
}

/** What stands between the items: a line end and the indent of the first, or a space where it has no line of its own. */
function partingOf(text: string, first: Node): string {
  const line = text.lastIndexOf('\n', first.offset - 1) + 1;
  const lead = text.slice(line, first.offset);
  return line > 0 && lead.trim() === '' ? lineEndOf(text) + lead : ' ';
}

function fillEmpty(text: string, container: Node, source: string): string {
  const line = text.lastIndexOf('\n', container.offset - 1) + 1;
  const outer = /^[ \t]*/.exec(text.slice(line))![0];
  const lineEnd = lineEndOf(text);
  const inside = text.slice(container.offset + 1, endOf(container) - 1).trim();
  const comment = inside === '' ? '' : `${lineEnd}${outer}${indentOf(text)}${inside}`;
  const body = `${comment}${lineEnd}${outer}${indentOf(text)}${source}${lineEnd}${outer}`;
  return splice(text, container.offset + 1, endOf(container) - 1, body);
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The first indent in the file: tabs or spaces; two spaces where there is none. */
const indentOf = (text: string): string => /^(?:\t+| +)(?=\S)/m.exec(text)?.[0] ?? '  ';

const keyOf = (property: Node): string => String(property.children?.[0]?.value);

function silencingOf(item: Node): Silencing | undefined {
  const value = (key: string): unknown => findNodeAtLocation(item, [key])?.value;
  const [file, rule, fingerprint] = [value('file'), value('rule'), value('fingerprint')];
  if (typeof file !== 'string' || typeof rule !== 'string') return undefined;
  return { file: tidyPath(file), rule, ...(typeof fingerprint === 'string' && { fingerprint }) };
}
