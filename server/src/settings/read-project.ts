import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { rules } from '../rules/registry';
import type { Level } from '../rules/rule';
import { range, type TextRange } from '../text/range';
import { readGlob } from './glob';
import { nearestName } from './nearest-name';
import {
  compareSilencings,
  type ExpectedType,
  noProject,
  type Override,
  type Project,
  type ProjectProblem,
  type RuleSetting,
  type SilencedEntry,
  tidyPath,
} from './project';

type Note = (problem: ProjectProblem) => void;

/** The tree of a text in JSON, comments and a comma behind the last item allowed. Nothing throws. */
export function parseJson(text: string): {
  readonly root: Node | undefined;
  readonly errors: readonly Pick<ParseError, 'offset' | 'length'>[];
} {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
    return { root, errors };
  } catch {
    // Brackets nested so deep that the parser's stack does not hold them.
    return { root: undefined, errors: [{ offset: 0, length: Math.min(1, text.length) }] };
  }
}

/** Reads a project file. Of broken JSON what can be read is read, with a problem of the kind `syntax`. */
export function readProject(text: string): Project {
  const { root, errors } = parseJson(text);
  const problems: ProjectProblem[] = errors
    .slice(0, 1)
    .map(({ offset, length }) => ({ kind: 'syntax', range: range(offset, offset + length) }));
  const note: Note = problem => void problems.push(problem);
  if (!root) return { ...noProject, problems };
  const read = { rules: [] as readonly RuleSetting[], overrides: [] as Override[], silenced: [] as SilencedEntry[] };
  readObject(root, note, {
    $schema: value => void expectString(value, note),
    rules(value) {
      read.rules = readRules(value, note);
    },
    overrides: value => void read.overrides.push(...readItems(value, note, item => readOverride(item, note))),
    silenced: value => void read.silenced.push(...readItems(value, note, item => readSilenced(item, note))),
  });
  noteDuplicates(read.silenced, note);
  return { ...read, problems: problems.toSorted((a, b) => a.range.start - b.range.start) };
}

const placeOf = ({ offset, length }: Node): TextRange => range(offset, offset + length);

interface Property {
  readonly key: string;
  readonly at: TextRange;
  /** The key and its value. */
  readonly range: TextRange;
  readonly value: Node;
}

/** The properties that have a value. Of several with one key the last counts, as everywhere in JSON. */
function propertiesOf(node: Node, note: Note): readonly Property[] {
  if (!expectType(node, 'object', note)) return [];
  const all = (node.children ?? []).flatMap(property => {
    const [key, value] = property.children ?? [];
    return key && value ? [{ key: String(key.value), at: placeOf(key), range: placeOf(property), value }] : [];
  });
  const last = new Map(all.map(property => [property.key, property]));
  for (const { key, at } of all.filter(one => last.get(one.key) !== one))
    note({ kind: 'duplicate-key', key, range: at });
  return [...last.values()];
}

/** Hands the value of each known key to its reader. */
function readObject(node: Node, note: Note, readers: Readonly<Record<string, (value: Node) => void>>): void {
  const known = Object.keys(readers);
  for (const { key, at, value } of propertiesOf(node, note)) {
    if (known.includes(key)) readers[key]!(value);
    else note({ kind: 'unknown-key', key, range: at, ...nearestOf(key, known) });
  }
}

function readItems<T>(node: Node, note: Note, read: (item: Node) => T | undefined): readonly T[] {
  if (!expectType(node, 'array', note)) return [];
  return (node.children ?? []).flatMap(item => read(item) ?? []);
}

const names = rules.map(rule => rule.name);
const levels: readonly string[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies readonly Level[];
const isLevel = (value: unknown): value is Level => typeof value === 'string' && levels.includes(value);

function readRules(node: Node, note: Note): readonly RuleSetting[] {
  return propertiesOf(node, note).flatMap(({ key, at, range: whole, value }) => {
    if (!isRule(key, at, note)) return [];
    if (isLevel(value.value)) return [{ rule: key, level: value.value, range: whole }];
    note({ kind: 'wrong-level', value: String(value.value ?? value.type), range: placeOf(value) });
    return [];
  });
}

function isRule(rule: string, at: TextRange, note: Note): boolean {
  if (names.includes(rule)) return true;
  note({ kind: 'unknown-rule', rule, range: at, ...nearestOf(rule, names) });
  return false;
}

function nearestOf(name: string, known: readonly string[]): { readonly nearest?: string } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { nearest };
}

function readOverride(node: Node, note: Note): Override | undefined {
  const read = { files: [] as Node[], rules: [] as readonly RuleSetting[] };
  readObject(node, note, {
    files: value =>
      void read.files.push(...readItems(value, note, item => (expectString(item, note) ? item : undefined))),
    rules(value) {
      read.rules = readRules(value, note);
    },
  });
  requireKeys(node, ['files', 'rules'], note);
  const globs = read.files.flatMap(file => {
    const result = readGlob(file.value);
    if (result.kind === 'glob') return [result.glob];
    note({ kind: 'bad-glob', glob: file.value, fault: result.fault, range: placeOf(file) });
    return [];
  });
  return { files: read.files.map(file => String(file.value)), globs, rules: read.rules };
}

function readSilenced(node: Node, note: Note): SilencedEntry | undefined {
  const read: { file?: string; rule?: string; fingerprint?: string; note?: string } = {};
  const keep = (key: keyof typeof read) => (value: Node) => {
    if (expectString(value, note)) read[key] = value.value;
  };
  readObject(node, note, {
    file: keep('file'),
    rule(value) {
      if (expectString(value, note) && isRule(value.value, placeOf(value), note)) read.rule = value.value;
    },
    fingerprint: keep('fingerprint'),
    note: keep('note'),
  });
  requireKeys(node, ['file', 'rule'], note);
  const { file, rule } = read;
  if (file === undefined || rule === undefined) return undefined;
  return { ...read, rule, file: tidyPath(file), range: placeOf(node) };
}

function requireKeys(node: Node, keys: readonly string[], note: Note): void {
  if (node.type !== 'object') return;
  const present = (node.children ?? []).map(property => property.children?.[0]?.value);
  const first = range(node.offset, node.offset + 1);
  for (const key of keys) if (!present.includes(key)) note({ kind: 'missing-key', key, range: first });
}

function expectType(node: Node, expected: ExpectedType, note: Note): boolean {
  if (node.type === expected) return true;
  note({ kind: 'wrong-type', expected, range: placeOf(node) });
  return false;
}

const expectString = (node: Node, note: Note): boolean => expectType(node, 'string', note);

function noteDuplicates(entries: readonly SilencedEntry[], note: Note): void {
  const sorted = entries.toSorted((a, b) => compareSilencings(a, b) || a.range.start - b.range.start);
  sorted.forEach((entry, i) => {
    const before = sorted[i - 1];
    if (before && compareSilencings(before, entry) === 0) note({ kind: 'duplicate-entry', range: entry.range });
  });
}
