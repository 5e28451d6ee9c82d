import type { TextRange } from '../../text/range';
import { createPositions, type PositionRange } from '../positions';
import { type CheckedFile, type FileResult, isChecked } from '../results';
import type { SpokenFinding, SpokenRepair } from '../spoken-finding';

type Places = (range: TextRange) => PositionRange;

/**
 * One array with an object for each checked file, one file a line. Lines and characters count from 0, characters in
 * UTF-16 units; `edition`, `year` and `organ` are null where the text does not say. Failed files are not in it. With
 * `showSilenced` an object also has what its project silenced.
 */
export const json = (results: readonly FileResult[], showSilenced = false): string =>
  `[${results
    .filter(isChecked)
    .map(result => `\n${JSON.stringify(fileAsJson(result, showSilenced))}`)
    .join(',')}\n]\n`;

function fileAsJson({ file, text, status, findings, silenced }: CheckedFile, showSilenced: boolean) {
  const places = createPositions(text);
  return {
    file,
    recognised: status.recognised,
    edition: status.edition ?? null,
    year: status.year ?? null,
    organ: status.organ ?? null,
    findings: findings.map(finding => findingAsJson(finding, places)),
    ...(showSilenced && { silenced: silenced.map(finding => findingAsJson(finding, places)) }),
  };
}

const findingAsJson = ({ code, severity, message, range, related, repairs }: SpokenFinding, places: Places) => ({
  code,
  severity,
  message,
  range: places(range),
  related: related.map(place => ({ message: place.message, range: places(place.range) })),
  fixes: repairs.map(repair => fixAsJson(repair, places)),
});

const fixAsJson = ({ title, safe, edits }: SpokenRepair, places: Places) => ({
  title,
  safe,
  edits: edits.map(edit => ({ range: places(edit.range), newText: edit.newText })),
});
