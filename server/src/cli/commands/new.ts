import { resolve } from 'node:path';
import { editions } from '../../standard/editions';
import { blankReport } from '../../templates/blank-report';
import { standardForYear } from '../../templates/standard-for-year';
import type { ExitStatus } from '../exit-status';
import { shownPath } from '../find-files';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { createFile } from '../write-file';

/** As typed, not yet looked at. */
export interface NewArguments {
  readonly organ?: string;
  readonly year?: string;
  readonly output?: string;
}

/** Where nobody says which authority reports: a place to fill in that the checker will not let pass. */
const unnamedOrgan = 'XX机关';

/** Writes a blank report, by default on last year, to a new file or to standard output. */
export function writeNew({ organ, year, output }: NewArguments, today: Date, terminal: Terminal): ExitStatus {
  const reported = readYear(year, today, terminal);
  const { text } = blankReport(standardForYear(editions, reported), { organ: organ ?? unnamedOrgan, year: reported });
  if (output === undefined) {
    terminal.out(text);
    return 0;
  }
  if (createFile(resolve(terminal.folder, output), text)) return 0;
  const { strings, folder } = terminal;
  terminal.err(`${strings.failed(shownPath(output, folder), strings.problems.exists)}\n`);
  return 2;
}

function readYear(typed: string | undefined, today: Date, { strings }: Terminal): number {
  if (typed === undefined) return today.getFullYear() - 1;
  if (!/^(19|20)\d\d$/.test(typed)) throw new UsageError(strings.usage.badYear(typed));
  return Number(typed);
}
