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
export async function findFiles(paths: readonly string[], folder: string): Promise<readonly Found[]> {
  const found = await Promise.all(paths.map(path => findOne(path, folder)));
  const seen = new Map(found.flat().map(one => [one.kind === 'file' ? one.path : one.file, one]));
  return [...seen.values()];
}

async function findOne(path: string, folder: string): Promise<readonly Found[]> {
  const absolute = resolve(folder, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return orNothing(await walk(absolute), path, folder, 'empty');
  if (stats) return [asFound(absolute, folder)];
  return orNothing(/[*?[{]/.test(path) ? await expand(path, folder) : [], path, folder, 'missing');
}

async function walk(directory: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob(['**/*.{txt,md,nianbao}'], {
    cwd: directory,
    absolute: true,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
  });
}

/** For shells that hand patterns on as typed. */
async function expand(pattern: string, folder: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob([pattern.split(sep).join('/')], { cwd: folder, absolute: true, ignore: ['**/node_modules/**'] });
}

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
