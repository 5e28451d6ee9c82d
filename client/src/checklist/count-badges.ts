import * as vscode from 'vscode';

/** `nianbao-count:/3` stands for a line of the checklist in which three things were found. */
const COUNT_SCHEME = 'nianbao-count';

export const countUri = (count: number): vscode.Uri => vscode.Uri.from({ scheme: COUNT_SCHEME, path: `/${count}` });

/** Counts stand at the right edge, where no long name pushes them out of sight; two characters are all that fits there. */
export const registerCountBadges = (): vscode.Disposable =>
  vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, path }) {
      const count = Number(path.slice(1));
      if (scheme !== COUNT_SCHEME || count === 0) return undefined;
      return { badge: count > 9 ? '9+' : String(count) };
    },
  });
