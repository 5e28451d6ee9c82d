import { readFileSync } from 'node:fs';
import { createDocumentOpener } from '../document/document';
import { fixAll } from '../fixes/fix-all';
import type { Voice } from '../l10n/voice';
import { checkText } from '../service/check-text';
import { languageIdOf } from '../service/language-id';
import type { CheckedText } from '../service/service';
import type { SilencedEntry } from '../settings/project';
import { type Decoded, decode } from './decode';
import type { FilePolicy } from './policy';
import type { CheckedFile, FileResult } from './results';
import { spokenFinding } from './spoken-finding';
import type { Problems } from './strings';
import { replaceFile } from './write-file';

/** Checks a text under the name of its file. */
export type Checker = (text: string, file: string) => CheckedText;

/** A checker by what `policyOf` says of each file; one for all files, so that what they share is made once. */
export function createChecker(policyOf: (file: string) => FilePolicy): Checker {
  const opener = createDocumentOpener();
  return (text, file) => checkText(text, languageIdOf(file), policyOf(file), opener);
}

export interface CheckOptions {
  readonly check: Checker;
  readonly fix: boolean;
  readonly problems: Problems;
  /** Says what was found. */
  readonly voice: Voice;
  /** Told of the entries of a project that met no finding in a file. */
  readonly onUnmatched?: (entries: readonly SilencedEntry[]) => void;
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
    if (!options.fix) return [checkDecoded(decoded.text, file, options)];
    return mendFile(decoded, path, file, options);
  });
}

/** Checks what came from standard input under the name `file`. */
export function checkBytes(bytes: Uint8Array, file: string, options: CheckOptions): readonly FileResult[] {
  return guarded(file, options.problems, () => {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return [failed(file, options.problems[decoded.reason])];
    return [checkDecoded(decoded.text, file, options)];
  });
}

export const failed = (file: string, problem: string): FileResult => ({ kind: 'failed', file, problem });

function checkDecoded(text: string, file: string, { check, voice, onUnmatched }: CheckOptions): CheckedFile {
  const { status, findings, silenced, unmatched } = check(text, file);
  onUnmatched?.(unmatched);
  return {
    kind: 'checked',
    role: 'report',
    file,
    text,
    status,
    findings: findings.map(finding => spokenFinding(finding, voice)),
    silenced: silenced.map(({ finding, entry: { note } }) => ({
      ...spokenFinding(finding, voice),
      ...(note !== undefined && { note }),
    })),
    mended: false,
  };
}

function mendFile(decoded: DecodedText, path: string, file: string, options: CheckOptions): readonly FileResult[] {
  const { text, encoding } = decoded;
  const mended = mend(text, file, options.check);
  if (mended === text) return [checkDecoded(text, file, options)];
  if (encoding !== 'UTF-8') {
    return [checkDecoded(text, file, options), failed(file, options.problems.fixEncoding(encoding))];
  }
  replaceFile(path, (decoded.byteOrderMark ? '\ufeff' : '') + mended);
  return [{ ...checkDecoded(mended, file, options), mended: true }];
}

/** The text with every safe repair made, its line ends as they were. */
export function mend(text: string, file: string, check: Checker): string {
  const fixed = fixAll(text, draft => check(draft, file).findings, 'safe').text;
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
