import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** One thing to check, or a path that leads to none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly file: string }
  | { readonly kind: 'nothing'; readonly file: string; readonly reason: 'missing' | 'empty' };

/**
 * Files as named; folders and patterns with their `.txt`, `.md` and `.nianbao` files, sorted, without `node_modules`
 * and whatever begins with a dot. A file that several paths lead to comes once.
 */
export function findFiles(paths: readonly string[], folder: string): readonly Found[] {
  const found = paths.flatMap(path => findOne(path, folder));
  const seen = new Map(found.map(one => [one.kind === 'file' ? one.path : one.file, one]));
  return [...seen.values()];
}

function findOne(path: string, folder: string): readonly Found[] {
  const absolute = resolve(folder, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return orNothing(walk(absolute), path, folder, 'empty');
  if (stats) return [asFound(absolute, folder)];
  return orNothing(/[*?[{]/.test(path) ? expand(path, folder) : [], path, folder, 'missing');
}

const walk = (directory: string): readonly string[] =>
  tinyglobby().globSync(['**/*.{txt,md,nianbao}'], { ...globbing, cwd: directory, caseSensitiveMatch: false });

/** For shells that hand patterns on as typed. */
const expand = (pattern: string, folder: string): readonly string[] =>
  tinyglobby().globSync([pattern.split(sep).join('/')], { ...globbing, cwd: folder });

const globbing = { absolute: true, ignore: ['**/node_modules/**'] };

/** Loaded when first needed; by `require`, as its other build asks for its own URL, which a bundle does not have. */
const tinyglobby = (): typeof import('tinyglobby') => require('tinyglobby');

function orNothing(
  paths: readonly string[],
  asked: string,
  folder: string,
  reason: 'missing' | 'empty',
): readonly Found[] {
  if (paths.length === 0) return [{ kind: 'nothing', file: shownPath(asked, folder), reason }];
  return paths
    .map(path => resolve(path))
    .toSorted()
    .map(path => asFound(path, folder));
}

const asFound = (path: string, folder: string): Found => ({ kind: 'file', path, file: shownPath(path, folder) });

/** Relative to the working folder where it lies in it, else absolute; `/` between folders. */
export function shownPath(path: string, folder: string): string {
  const inside = relative(folder, resolve(folder, path));
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (outside ? resolve(folder, path) : inside).split(sep).join('/');
}
