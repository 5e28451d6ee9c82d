import type { Report } from '../report/report';
import type { ReportedFinding } from '../rules/rule';
import { fingerprintsOf } from './fingerprint';
import type { SilencedEntry } from './project';

/** A report's findings, parted by what the project has silenced. */
export interface Parted {
  readonly shown: readonly ReportedFinding[];
  readonly silenced: readonly { readonly finding: ReportedFinding; readonly entry: SilencedEntry }[];
  /** Entries that meet no finding. */
  readonly unmatched: readonly SilencedEntry[];
}

/** `entries` are those for this file. Fingerprints are made for the rules alone that they name. */
export function partFindings(
  report: Report,
  findings: readonly ReportedFinding[],
  entries: readonly SilencedEntry[],
): Parted {
  if (entries.length === 0) return { shown: findings, silenced: [], unmatched: [] };
  const byKey = new Map(entries.map(entry => [keyOf(entry.rule, entry.fingerprint), entry]));
  const ruled = new Set(entries.map(entry => entry.rule));
  const fingerprints = fingerprintsOf(
    report,
    findings.filter(finding => ruled.has(finding.code)),
  );
  const entryFor = (finding: ReportedFinding): SilencedEntry | undefined => {
    const fingerprint = fingerprints.get(finding);
    if (fingerprint === undefined) return undefined;
    return byKey.get(keyOf(finding.code, fingerprint)) ?? byKey.get(keyOf(finding.code, undefined));
  };
  const judged = findings.map(finding => ({ finding, entry: entryFor(finding) }));
  const met = new Set(judged.map(({ entry }) => entry));
  return {
    shown: judged.filter(({ entry }) => !entry).map(({ finding }) => finding),
    silenced: judged.flatMap(({ finding, entry }) => (entry ? [{ finding, entry }] : [])),
    unmatched: [...byKey.values()].filter(entry => !met.has(entry)),
  };
}

const keyOf = (rule: string, fingerprint: string | undefined): string => `${rule} ${fingerprint ?? '*'}`;
