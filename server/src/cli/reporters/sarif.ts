import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingConfiguration, ReportingDescriptor, Result, Run, Suppression } from 'sarif';
import type { Voice } from '../../l10n/voice';
import type { Rule } from '../../rules/rule';
import type { TextRange } from '../../text/range';
import { createPositions } from '../positions';
import { type CheckedFile, type FileResult, isChecked, isFailed, type SilencedFinding } from '../results';
import { pageLead, pageTitle } from '../rule-page';
import type { SpokenFinding, SpokenRepair } from '../spoken-finding';

export interface SarifOptions {
  readonly version: string;
  /** The working folder, absolute: relative file names count from it. */
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly pageOf: (rule: string) => string;
  /** Says what rules rest on; their pages are in both languages. */
  readonly voice: Voice;
}

type Regions = (range: TextRange) => Region;

/** SARIF 2.1.0: one run, the rules with their pages, columns in UTF-16 units. */
export function sarif(results: readonly FileResult[], options: SarifOptions): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(results, options)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(results: readonly FileResult[], options: SarifOptions): Run {
  const { version, folder, rules, voice } = options;
  const failures = results.filter(isFailed);
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  return {
    tool: { driver: { name: 'nianbao', version, rules: rules.map(rule => descriptor(rule, options)) } },
    language: voice.language === 'en' ? 'en' : 'zh-CN',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { uri: pathToFileURL(`${folder}/`).href } },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ file, problem }) => ({
          level: 'error' as const,
          message: { text: problem },
          locations: [{ physicalLocation: { artifactLocation: location(file) } }],
        })),
      },
    ],
    results: results.filter(isChecked).flatMap(file => resultsOf(file, indexes)),
  };
}

function descriptor(rule: Rule, { pageOf, voice }: SarifOptions): ReportingDescriptor {
  const page = pageOf(rule.name);
  const basis = voice.say(rule.basis);
  return {
    id: rule.name,
    name: pageTitle(page) || rule.name,
    shortDescription: { text: pageLead(page, voice.language) || rule.name },
    fullDescription: { text: basis },
    help: { text: page || basis, markdown: page || basis },
    defaultConfiguration:
      rule.severity === 'off' ? { enabled: false } : { enabled: true, level: levelOf(rule.severity) },
    properties: { tags: [rule.category] },
  };
}

const levelOf = (severity: SpokenFinding['severity']): NonNullable<ReportingConfiguration['level']> =>
  severity === 'info' || severity === 'hint' ? 'note' : severity;

/** What is silenced is in it too, marked as suppressed: it is for those who read SARIF to leave it out. */
function resultsOf(
  { file, text, findings, silenced }: CheckedFile,
  indexes: ReadonlyMap<string, number>,
): readonly Result[] {
  const regions = createRegions(text);
  const asResult = (finding: SpokenFinding): Result => ({
    ruleId: finding.code,
    ruleIndex: indexes.get(finding.code) ?? -1,
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: location(file), region: regions(finding.range) } }],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      physicalLocation: { artifactLocation: location(file), region: regions(related.range) },
      message: { text: related.message },
    })),
    fixes: finding.repairs.map(repair => fixOf(repair, file, regions)),
  });
  return [
    ...findings.map(asResult),
    ...silenced.map(finding => ({ ...asResult(finding), suppressions: [suppressionOf(finding)] })),
  ];
}

const suppressionOf = ({ note }: SilencedFinding): Suppression => ({
  kind: 'external',
  status: 'accepted',
  ...(note !== undefined && { justification: note }),
});

const fixOf = ({ title, edits, safe }: SpokenRepair, file: string, regions: Regions) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: location(file),
      replacements: edits.map(edit => ({
        deletedRegion: regions(edit.range),
        insertedContent: { text: edit.newText },
      })),
    },
  ],
  properties: { safe },
});

function createRegions(text: string): Regions {
  const places = createPositions(text);
  return range => {
    const { start, end } = places(range);
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
}

/** A relative URI with every Chinese character percent-encoded, or a `file:` URI for what lies elsewhere. */
const location = (file: string): { uri: string; uriBaseId?: string } =>
  /^(\/|[A-Za-z]:\/)/.test(file)
    ? { uri: pathToFileURL(file).href }
    : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
