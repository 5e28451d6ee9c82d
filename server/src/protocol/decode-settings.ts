import type { Level, Levels } from '../service/service';
import { list, type Message, say } from '../text/message';
import type { DocumentSettings, Switches } from './settings';

const levels: readonly string[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies readonly Level[];

/**
 * The rule levels in the settings section `nianbao`: `{ rules: { 'stale-year': 'off' } }`. What is not understood is
 * left out, with a word to `warn`.
 */
export function decodeSettings(
  section: unknown,
  isRule: (name: string) => boolean,
  warn: (message: Message) => void,
): Levels {
  const rules = isRecord(section) ? section.rules : undefined;
  if (rules === undefined || rules === null) return {};
  if (!isRecord(rules)) {
    warn(say`设置 nianbao.rules 应当是“规则名: 级别”的对象，已忽略`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, level]) => {
      if (isRule(name) && isLevel(level)) return [[name, level]];
      warn(complaint(name, level, isRule));
      return [];
    }),
  );
}

/** The switches in the same section: `{ inlayHints: { enabled: false } }`. On unless they are set to `false`. */
export const decodeSwitches = (section: unknown): Switches => ({
  inlayHints: !isOff(section, 'inlayHints', 'enabled'),
  codeLenses: !isOff(section, 'codeLens', 'enabled'),
  cellHovers: !isOff(section, 'hover', 'cells'),
  lawHovers: !isOff(section, 'hover', 'law'),
});

/** `{ language: 'en' }`; whatever else stands there is `auto`. */
export function decodeLanguage(section: unknown): DocumentSettings['language'] {
  const language = isRecord(section) ? section.language : undefined;
  return language === 'zh-cn' || language === 'en' ? language : 'auto';
}

function isOff(section: unknown, group: string, name: string): boolean {
  const settings = isRecord(section) ? section[group] : undefined;
  return isRecord(settings) && settings[name] === false;
}

const complaint = (name: string, level: unknown, isRule: (name: string) => boolean): Message =>
  isRule(name)
    ? say`规则“${name}”的级别 ${JSON.stringify(level)} 无效，应为 ${list(levels)} 之一，已忽略`
    : say`设置 nianbao.rules 中没有规则“${name}”，已忽略`;

const isLevel = (value: unknown): value is Level => typeof value === 'string' && levels.includes(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
