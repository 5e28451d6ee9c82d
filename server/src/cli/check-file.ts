import { readFileSync } from 'node:fs';
import { fixAll } from '../fixes/fix-all';
import type { Levels } from '../rules/rule';
import { checkText } from '../service/check-text';
import { type Decoded, decode } from './decode';
import { languageIdOf } from './language-id';
import type { CheckedFile, FileResult } from './results';
import type { Problems } from './strings';
import { replaceFile } from './write-file';

export interface CheckOptions {
  readonly levels: Levels;
  readonly fix: boolean;
  readonly problems: Problems;
}

type DecodedText = Extract<Decoded, { kind: 'text' }>;

/**
 * Checks one file and, where asked, mends it first. Whatever goes wrong becomes a result, so that the other files are
 * checked all the same; a file that could be checked but not mended has two results.
 */
export function checkFile(path: string, file: string, options: CheckOptions): readonly FileResult[] {
  return guarded(file, options.problems, () => {
    const decoded = decode(readFileSync(path));
    if (decoded.kind === 'unreadable') return [failed(file, options.problems[decoded.reason])];
    if (!options.fix) return [checkDecoded(decoded.text, file, options.levels)];
    return mendFile(decoded, path, file, options);
  });
}

/** Checks what came from standard input under the name `file`. */
export function checkBytes(bytes: Uint8Array, file: string, options: CheckOptions): readonly FileResult[] {
  return guarded(file, options.problems, () => {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return [failed(file, options.problems[decoded.reason])];
    return [checkDecoded(decoded.text, file, options.levels)];
  });
}

export const failed = (file: string, problem: string): FileResult => ({ kind: 'failed', file, problem });

function checkDecoded(text: string, file: string, levels: Levels): CheckedFile {
  const { status, findings } = checkText(text, languageIdOf(file), levels);
  return { kind: 'checked', file, text, status, findings, mended: false };
}

function mendFile(decoded: DecodedText, path: string, file: string, options: CheckOptions): readonly FileResult[] {
  const { text, encoding } = decoded;
  const mended = mend(text, file, options.levels);
  if (mended === text) return [checkDecoded(text, file, options.levels)];
  if (encoding !== 'UTF-8') {
    return [checkDecoded(text, file, options.levels), failed(file, options.problems.fixEncoding(encoding))];
  }
  replaceFile(path, (decoded.byteOrderMark ? '\ufeff' : '') + mended);
  return [{ ...checkDecoded(mended, file, options.levels), mended: true }];
}

/** The text with every safe repair made, its line ends as they were. */
export function mend(text: string, file: string, levels: Levels): string {
  const languageId = languageIdOf(file);
  const fixed = fixAll(text, draft => checkText(draft, languageId, levels).findings, 'safe').text;
  return usesCrlf(text) ? fixed.replace(/\r\n|\r|\n/g, '\r\n') : fixed;
}

const usesCrlf = (text: string): boolean => text.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text);

function guarded(file: string, problems: Problems, work: () => readonly FileResult[]): readonly FileResult[] {
  try {
    return work();
  } catch (error) {
    return [failed(file, problems.fault(error instanceof Error ? error.message : String(error)))];
  }
}
