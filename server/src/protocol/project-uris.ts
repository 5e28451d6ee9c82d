import { projectFileName, tidyPath } from '../settings/project';

/** Nobody's folders are nested deeper; a path that is made up does not cost more. */
const deepest = 64;

/** `file:///a/b.txt` → the project files that would hold for it: in `file:///a`, then in `file:///`. None without a path. */
export function projectUrisFor(uri: string): readonly string[] {
  const [, root, path] = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i.exec(uri) ?? [];
  if (root === undefined || path === undefined) return [];
  const folders = path.split('/').slice(1, -1);
  const all = folders.map((_, i) => folders.slice(0, folders.length - i));
  return [...all, []].slice(0, deepest).map(names => `${root}/${[...names, projectFileName].join('/')}`);
}

/** What a project file calls a file below it: `2023/报告.txt`. */
export const nameInProject = (project: string, uri: string): string =>
  tidyPath(decoded(uri.slice(folderOf(project).length)));

/** The address of a file that a project names; `../` leads out of its folder. */
export function uriInProject(project: string, name: string): string {
  const folder = folderOf(project).replace(/\/$/, '').split('/');
  for (const part of name.split('/')) {
    if (part === '..') folder.pop();
    else if (part !== '.') folder.push(encodeURIComponent(part));
  }
  return folder.join('/');
}

/** One form of each address: clients differ in what they encode. */
export const sameUri = (a: string, b: string): boolean => a === b || decoded(a) === decoded(b);

/** With the slash at its end. */
const folderOf = (project: string): string => project.slice(0, project.lastIndexOf('/') + 1);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
