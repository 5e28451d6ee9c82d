import type { Severity } from '../standard/standard';
import type { GlobFault } from './glob';
import { type ExpectedType, type ProjectProblem, projectFileName } from './project';

/** The languages in which problems of a project file are told. */
export type Language = 'zh-cn' | 'en';

/** What is wrong in a project file, and what to do about it. */
export const problemText = (problem: ProjectProblem, language: Language): string =>
  language === 'en' ? inEnglish(problem) : inChinese(problem);

/** What costs nothing but tidiness is a notice. */
export function problemSeverity({ kind }: ProjectProblem): Severity {
  if (kind === 'syntax') return 'error';
  return kind === 'stale-entry' || kind === 'duplicate-entry' ? 'info' : 'warning';
}

const levels = 'error、warning、info、hint、off';

function inChinese(problem: ProjectProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return `${projectFileName} 不是正确的 JSON，从这里起读不下去。请检查引号、逗号和括号。`;
    case 'wrong-type':
      return `这里应当是${chineseTypes[problem.expected]}，已忽略。`;
    case 'missing-key':
      return `缺少“${problem.key}”，已忽略这一项。`;
    case 'unknown-key':
      return `没有“${problem.key}”这个设置${meantInChinese(problem.nearest)}`;
    case 'unknown-rule':
      return `没有名为“${problem.rule}”的规则${meantInChinese(problem.nearest)}`;
    case 'wrong-level':
      return `级别“${problem.value}”无效，应为 ${levels} 之一，已忽略。`;
    case 'bad-glob':
      return `“${problem.glob}”不能作为文件名的范围：${chineseFaults[problem.fault]}。`;
    case 'duplicate-key':
      return `“${problem.key}”写了不止一次，只有最后一次有效。`;
    case 'duplicate-entry':
      return '这一条前面已经有了，可以删去。';
    case 'stale-entry':
      return problem.missingFile
        ? `没有“${problem.entry.file}”这个文件，这一条可以删去。`
        : `“${problem.entry.file}”里已经没有这个问题（${problem.entry.rule}），这一条可以删去。`;
  }
}

const meantInChinese = (nearest: string | undefined): string => (nearest ? `，是否为“${nearest}”？` : '。');

const chineseTypes: Readonly<Record<ExpectedType, string>> = {
  object: '对象 { }',
  array: '列表 [ ]',
  string: '字符串',
};

const chineseFaults: Readonly<Record<GlobFault, string>> = {
  empty: '是空的',
  backslash: '文件夹之间请用 /',
  absolute: '应从本文件所在的文件夹写起',
  negated: '不支持以 ! 开头的写法',
  unclosed: '花括号不成对',
  'too-many': '花括号里的选择太多',
};

function inEnglish(problem: ProjectProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return `${projectFileName} is no valid JSON from here on. Check quotes, commas and brackets.`;
    case 'wrong-type':
      return `This should be ${englishTypes[problem.expected]}; it is ignored.`;
    case 'missing-key':
      return `"${problem.key}" is missing; this item is ignored.`;
    case 'unknown-key':
      return `There is no setting "${problem.key}".${meantInEnglish(problem.nearest)}`;
    case 'unknown-rule':
      return `There is no rule "${problem.rule}".${meantInEnglish(problem.nearest)}`;
    case 'wrong-level':
      return `"${problem.value}" is no level: use one of ${levels.replaceAll('、', ', ')}. It is ignored.`;
    case 'bad-glob':
      return `"${problem.glob}" names no files: ${englishFaults[problem.fault]}.`;
    case 'duplicate-key':
      return `"${problem.key}" is there more than once; only the last one counts.`;
    case 'duplicate-entry':
      return 'This entry is there already and can be removed.';
    case 'stale-entry':
      return problem.missingFile
        ? `There is no file "${problem.entry.file}"; this entry can be removed.`
        : `"${problem.entry.file}" no longer has this finding (${problem.entry.rule}); this entry can be removed.`;
  }
}

const meantInEnglish = (nearest: string | undefined): string => (nearest ? ` Did you mean "${nearest}"?` : '');

const englishTypes: Readonly<Record<ExpectedType, string>> = {
  object: 'an object { }',
  array: 'a list [ ]',
  string: 'a string',
};

const englishFaults: Readonly<Record<GlobFault, string>> = {
  empty: 'it is empty',
  backslash: 'folders are parted by /',
  absolute: 'paths begin in the folder of this file',
  negated: 'a leading ! is not supported',
  unclosed: 'its braces do not match',
  'too-many': 'its braces offer too many choices',
};
