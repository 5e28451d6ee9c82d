import { createColors } from 'picocolors';
import type { Severity } from '../../standard/standard';
import { displayWidth } from '../../text/display-width';
import { onOneLine } from '../../text/one-line';
import { countOf } from '../exit-status';
import { padEnd, padStart } from '../padding';
import { createColumns } from '../positions';
import { type CheckedFile, type FileResult, isChecked } from '../results';
import type { SpokenFinding } from '../spoken-finding';
import type { Strings } from '../strings';

export interface PrettyOptions {
  readonly strings: Strings;
  readonly colour: boolean;
  /** Shows what projects silenced, too. */
  readonly showSilenced?: boolean;
}

/** A finding as words, before it is laid out. */
interface Line {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
  readonly related: readonly string[];
}

type Colours = ReturnType<typeof createColors>;

/** Messages wider than this push the rule's name out instead of widening the column for all. */
const messageColumn = 72;
const namedSkips = 10;

/** For people: findings under their file, aligned by the width that Chinese characters take, and a summary. */
export function pretty(results: readonly FileResult[], options: PrettyOptions): string {
  const { strings, colour, showSilenced = false } = options;
  const colours = createColors(colour);
  const told = results.filter(isChecked);
  const checked = showSilenced ? told.map(file => withSilenced(file, strings)) : told;
  const files = checked.filter(file => file.findings.length > 0).map(file => fileBlock(file, strings, colours));
  return [...files, closing(told, showSilenced, strings, colours)].join('\n');
}

/** What is silenced among the findings, with a word that it is. */
function withSilenced(file: CheckedFile, { project }: Strings): CheckedFile {
  const silenced = file.silenced.map(one => ({ ...one, message: `${one.message}${project.silenced}` }));
  return { ...file, findings: [...file.findings, ...silenced].sort((a, b) => a.range.start - b.range.start) };
}

function fileBlock(file: CheckedFile, strings: Strings, colours: Colours): string {
  const columns = createColumns(file.text);
  const lines = file.findings.map(finding => asLine(finding, columns, strings));
  const places = Math.max(...lines.map(line => displayWidth(line.place)));
  const severities = Math.max(...lines.map(line => displayWidth(strings.severity[line.severity])));
  const messages = Math.max(
    0,
    ...lines.map(line => displayWidth(line.message)).filter(width => width <= messageColumn),
  );
  const indent = ' '.repeat(places + severities + 6);
  const body = lines.flatMap(({ place, severity, message, code, related }) => [
    [
      colours.dim(padStart(place, places + 2)),
      severityColour(severity, colours)(padEnd(strings.severity[severity], severities)),
      padEnd(message, messages),
      colours.dim(code),
    ].join('  '),
    ...related.map(line => colours.dim(indent + line)),
  ]);
  return [colours.underline(file.file), ...body, ''].join('\n');
}

function asLine(finding: SpokenFinding, columns: ReturnType<typeof createColumns>, strings: Strings): Line {
  const { range, severity, message, code, related } = finding;
  const placeOf = (offset: number) => {
    const { line, column } = columns(offset);
    return `${line}:${column}`;
  };
  return {
    place: placeOf(range.start),
    severity,
    message: onOneLine(message, ' '),
    code,
    related: related.map(other => `${strings.related} ${placeOf(other.range.start)} ${onOneLine(other.message, ' ')}`),
  };
}

function closing(files: readonly CheckedFile[], showSilenced: boolean, strings: Strings, colours: Colours): string {
  const reports = files.filter(({ role }) => role === 'report');
  const skipped = reports.filter(({ status }) => !status.recognised).map(({ file }) => file);
  const silenced = files.reduce((sum, file) => sum + file.silenced.length, 0);
  const mended = files.filter(file => file.mended).length;
  const lines = [
    ...(skipped.length > 0
      ? [strings.skipped(skipped.slice(0, namedSkips), Math.max(0, skipped.length - namedSkips))]
      : []),
    ...(mended > 0 ? [strings.fixedFiles(mended)] : []),
    ...(silenced > 0 && !showSilenced ? [strings.project.silencedFindings(silenced)] : []),
    strings.summary(summaryCounts(files)),
  ];
  const worst =
    countOf(files, 'error') > 0 ? colours.red : countOf(files, 'warning') > 0 ? colours.yellow : colours.green;
  return `${lines
    .slice(0, -1)
    .map(line => `${colours.dim(line)}\n`)
    .join('')}${worst(lines.at(-1)!)}\n`;
}

const summaryCounts = (files: readonly CheckedFile[]) => ({
  files: files.filter(({ status }) => status.recognised).length,
  error: countOf(files, 'error'),
  warning: countOf(files, 'warning'),
  info: countOf(files, 'info'),
  hint: countOf(files, 'hint'),
  fixable: files.flatMap(file => file.findings).filter(({ repairs }) => repairs.some(repair => repair.safe)).length,
});

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  if (severity === 'warning') return colours.yellow;
  return severity === 'info' ? colours.blue : colours.cyan;
}
