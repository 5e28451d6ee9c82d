import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDocument } from '../../document/document';
import { createVoices } from '../../l10n/voices';
import { languageIdOf } from '../../service/language-id';
import { printTree } from '../../service/print-tree';
import { decode } from '../decode';
import type { ExitStatus } from '../exit-status';
import { shownPath } from '../find-files';
import type { Terminal } from '../terminal';

/** Shows the layout and the meaning read from one file. */
export function showTree(path: string, terminal: Terminal): ExitStatus {
  const { strings, folder } = terminal;
  const fail = (problem: string): ExitStatus => {
    terminal.err(`${strings.failed(shownPath(path, folder), problem)}\n`);
    return 2;
  };
  const bytes = readBytes(resolve(folder, path));
  if (!bytes) return fail(strings.problems.missing);
  const decoded = decode(bytes);
  if (decoded.kind === 'unreadable') return fail(strings.problems[decoded.reason]);
  const voice = createVoices()(strings.language);
  terminal.out(printTree(openDocument(decoded.text, languageIdOf(path)), voice));
  return 0;
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
