import { rules } from '../rules/registry';
import type { Level, Levels } from '../rules/rule';
import type { TextRange } from '../text/range';
import type { Project, RuleSetting } from './project';

/** Who says so: the rule itself, the project file (in `rules`, or for the files of an override), or the user by hand. */
export type LevelSource =
  | { readonly kind: 'default' }
  | { readonly kind: 'project'; readonly range: TextRange }
  | { readonly kind: 'override'; readonly files: readonly string[]; readonly range: TextRange }
  | { readonly kind: 'user' };

/** The level that a rule has for a file, and who says so. */
export interface SettledLevel {
  readonly rule: string;
  readonly level: Level;
  readonly source: LevelSource;
}

/**
 * The level of every rule for one file, with its source. What the user set by hand wins over the project file, there a
 * later override over an earlier one and over `rules`. `file` is relative to the project file's folder.
 */
export function settleLevels(project: Project, file: string, chosen: Levels): readonly SettledLevel[] {
  const settled = settingsFor(project, file, chosen);
  return rules.map(
    ({ name, severity }) => settled.get(name) ?? { rule: name, level: severity, source: { kind: 'default' } },
  );
}

/** The same for those rules alone that somebody set. */
export const effectiveLevels = (project: Project, file: string, chosen: Levels): Levels =>
  Object.fromEntries([...settingsFor(project, file, chosen).values()].map(({ rule, level }) => [rule, level]));

function settingsFor(project: Project, file: string, chosen: Levels): ReadonlyMap<string, SettledLevel> {
  const settled = new Map<string, SettledLevel>();
  const take = (setting: RuleSetting, source: LevelSource): void =>
    void settled.set(setting.rule, { rule: setting.rule, level: setting.level, source });
  for (const setting of project.rules) take(setting, { kind: 'project', range: setting.range });
  for (const { files, globs, rules: own } of project.overrides) {
    if (!globs.some(glob => glob.matches(file))) continue;
    for (const setting of own) take(setting, { kind: 'override', files, range: setting.range });
  }
  for (const [rule, level] of Object.entries(chosen)) settled.set(rule, { rule, level, source: { kind: 'user' } });
  return settled;
}
