/**
 * Which files a pattern means: `*` and `?` stay within a name, `**` is any number of folders, `{a,b}` one of several.
 * A pattern without `/` means the name in any folder; one that ends in `/` all that lies in that folder. Linear in
 * the path for every pattern, which a regular expression made from it would not be.
 */
export interface Glob {
  matches(path: string): boolean;
}

/** Why a pattern is none. */
export type GlobFault = 'empty' | 'backslash' | 'absolute' | 'negated' | 'unclosed' | 'too-many';

export type ReadGlob =
  | { readonly kind: 'glob'; readonly glob: Glob }
  | { readonly kind: 'fault'; readonly fault: GlobFault };

/** Braces within braces multiply; nobody means so many. */
const mostAlternatives = 256;

/** Never throws: a pattern that is none says why. */
export function readGlob(pattern: string): ReadGlob {
  const fault = faultOf(pattern);
  if (fault) return { kind: 'fault', fault };
  const alternatives = expandBraces(pattern.normalize('NFC').replace(/^(?:\.\/)+/, ''));
  if (!alternatives) return { kind: 'fault', fault: 'too-many' };
  const paths = alternatives.map(segmentsOf);
  return { kind: 'glob', glob: { matches: path => paths.some(pieces => matchPath(pieces, path.split('/'))) } };
}

function faultOf(pattern: string): GlobFault | undefined {
  if (pattern.trim() === '') return 'empty';
  if (pattern.includes('\\')) return 'backslash';
  if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern)) return 'absolute';
  if (pattern.startsWith('!')) return 'negated';
  return hasBalancedBraces(pattern) ? undefined : 'unclosed';
}

function hasBalancedBraces(pattern: string): boolean {
  let depth = 0;
  for (const unit of pattern) {
    if (unit === '{') depth++;
    if (unit === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The patterns without braces that it stands for; undefined where they are too many. */
function expandBraces(pattern: string): readonly string[] | undefined {
  let done: readonly string[] = [pattern];
  while (done.some(one => one.includes('{'))) {
    done = done.flatMap(expandInnermost);
    if (done.length > mostAlternatives) return undefined;
  }
  return done;
}

/** `a{b,c}d` → `abd`, `acd`, of one pair of braces that has none inside. */
function expandInnermost(pattern: string): readonly string[] {
  const close = pattern.indexOf('}');
  if (close < 0) return [pattern];
  const open = pattern.lastIndexOf('{', close);
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.map(choice => pattern.slice(0, open) + choice + pattern.slice(close + 1));
}

function segmentsOf(pattern: string): readonly string[] {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  return whole.includes('/') ? whole.split('/') : ['**', whole];
}

/** `**` takes any number of segments: where it took too few, it takes one more; only the last one ever has to. */
function matchPath(pattern: readonly string[], path: readonly string[]): boolean {
  return matchSequence(pattern.length, path.length, {
    isAny: p => pattern[p] === '**',
    matches: (p, i) => matchName([...pattern[p]!], [...path[i]!]),
  });
}

const matchName = (pattern: readonly string[], name: readonly string[]): boolean =>
  matchSequence(pattern.length, name.length, {
    isAny: p => pattern[p] === '*',
    matches: (p, i) => pattern[p] === '?' || pattern[p] === name[i],
  });

interface Pieces {
  /** Whether this piece of the pattern takes any number of items. */
  readonly isAny: (piece: number) => boolean;
  readonly matches: (piece: number, item: number) => boolean;
}

function matchSequence(pieces: number, items: number, { isAny, matches }: Pieces): boolean {
  let piece = 0;
  let item = 0;
  let open: { readonly piece: number; item: number } | undefined;
  while (item < items) {
    if (piece < pieces && isAny(piece)) {
      open = { piece, item };
      piece++;
    } else if (piece < pieces && matches(piece, item)) {
      piece++;
      item++;
    } else if (open) {
      open.item++;
      piece = open.piece + 1;
      item = open.item;
    } else return false;
  }
  while (piece < pieces && isAny(piece)) piece++;
  return piece === pieces;
}
