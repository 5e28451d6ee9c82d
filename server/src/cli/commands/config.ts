import { dirname, resolve } from 'node:path';
import { rules } from '../../rules/registry';
import { type LevelSource, type SettledLevel, settleLevels } from '../../settings/levels';
import { noProject } from '../../settings/project';
import { displayWidth } from '../../text/display-width';
import type { ExitStatus } from '../exit-status';
import { shownPath } from '../find-files';
import { readLevels } from '../levels';
import { padEnd } from '../padding';
import { createColumns } from '../positions';
import { createProjects, type FoundProject, nameInProject } from '../projects';
import type { Strings } from '../strings';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** As typed, not yet looked at. */
export interface ConfigArguments {
  readonly config?: string | false;
  readonly rule: readonly string[];
  readonly format: string;
}

const formats = ['pretty', 'json'];

/** Shows the level of every rule for one file, and who says so. The file itself is not read and need not be there. */
export function showConfig(file: string, typed: ConfigArguments, terminal: Terminal): ExitStatus {
  const { strings, folder } = terminal;
  if (!formats.includes(typed.format))
    throw new UsageError(strings.usage.unknownFormat(typed.format, formats.join(strings.listSeparator)));
  const names = rules.map(({ name }) => name);
  const chosen = readLevels(typed.rule, names, strings);
  const path = resolve(folder, file);
  const project = createProjects({ config: typed.config, folder, problems: strings.problems }).of(path);
  if (project?.unreadable !== undefined) {
    terminal.err(`${strings.failed(project.file, project.unreadable)}\n`);
    return 2;
  }
  const settled = settleLevels(project ?? noProject, project ? nameInProject(project, path) : '', chosen);
  const view = { file: shownPath(path, folder), project, settled };
  terminal.out(typed.format === 'json' ? asJson(view) : asTable(view, strings));
  return 0;
}

interface View {
  readonly file: string;
  readonly project: FoundProject | undefined;
  readonly settled: readonly SettledLevel[];
}

function asJson({ file, project, settled }: View): string {
  const levels = settled.map(({ rule, level, source }) => ({ rule, level, ...sourceAsJson(source, project) }));
  return `${JSON.stringify({ file, config: project?.file ?? null, folder: project ? dirname(project.path) : null, rules: levels }, null, 2)}\n`;
}

function sourceAsJson(source: LevelSource, project: FoundProject | undefined) {
  const line = 'range' in source && project ? { line: createColumns(project.text)(source.range.start).line } : {};
  return { source: source.kind, ...('files' in source && { files: source.files }), ...line };
}

/** What somebody set comes first. */
function asTable({ project, settled }: View, strings: Strings): string {
  const ordered = [
    ...settled.filter(({ source }) => source.kind !== 'default'),
    ...settled.filter(({ source }) => source.kind === 'default'),
  ];
  const lines = ordered.map(({ rule, level, source }) => ({
    rule,
    level: level === 'off' ? strings.off : strings.severity[level],
    source: sourceInWords(source, project, strings),
  }));
  const widest = Math.max(...lines.map(({ rule }) => displayWidth(rule)));
  const levels = Math.max(...lines.map(({ level }) => displayWidth(level)));
  const head = project ? project.file : strings.project.noFile;
  const body = lines.map(({ rule, level, source }) => `${padEnd(rule, widest)}  ${padEnd(level, levels)}  ${source}`);
  return `${[head, '', ...body].join('\n')}\n`;
}

function sourceInWords(source: LevelSource, project: FoundProject | undefined, { project: words }: Strings): string {
  if (source.kind === 'default') return words.source.default;
  if (source.kind === 'user' || !project) return words.source.user;
  const place = `${project.file}:${createColumns(project.text)(source.range.start).line}`;
  return source.kind === 'project' ? words.source.project(place) : words.source.override(place, source.files.join(' '));
}
