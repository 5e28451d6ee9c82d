import type { Severity } from '../standard/standard';
import { type Message, say } from '../text/message';
import type { GlobFault } from './glob';
import { type ExpectedType, type ProjectProblem, projectFileName } from './project';

/** What costs nothing but tidiness is a notice. */
export function problemSeverity({ kind }: ProjectProblem): Severity {
  if (kind === 'syntax') return 'error';
  return kind === 'stale-entry' || kind === 'duplicate-entry' ? 'info' : 'warning';
}

/** What is wrong in a project file, and what to do about it. */
export function problemMessage(problem: ProjectProblem): Message {
  switch (problem.kind) {
    case 'syntax':
      return say`${projectFileName} 从这里起不是正确的 JSON，读不下去。请检查引号、逗号和括号。`;
    case 'wrong-type':
      return say`这里应当是${types[problem.expected]}，已忽略。`;
    case 'missing-key':
      return say`缺少“${problem.key}”，这一项已忽略。`;
    case 'unknown-key':
      return problem.nearest === undefined
        ? say`没有“${problem.key}”这个设置。`
        : say`没有“${problem.key}”这个设置，是否为“${problem.nearest}”？`;
    case 'unknown-rule':
      return problem.nearest === undefined
        ? say`没有名为“${problem.rule}”的规则。`
        : say`没有名为“${problem.rule}”的规则，是否为“${problem.nearest}”？`;
    case 'wrong-level':
      return say`级别“${problem.value}”无效，应为 error、warning、info、hint、off 之一，已忽略。`;
    case 'bad-glob':
      return say`“${problem.glob}”不能表示文件的范围：${faults[problem.fault]}。`;
    case 'duplicate-key':
      return say`“${problem.key}”写了不止一次，只有最后一次有效。`;
    case 'duplicate-entry':
      return say`这一条已经有了，可以删去。`;
    case 'stale-entry':
      return problem.missingFile
        ? say`没有“${problem.entry.file}”这个文件，这一条可以删去。`
        : say`“${problem.entry.file}”里已经没有这个问题（${problem.entry.rule}），这一条可以删去。`;
  }
}

const types: Readonly<Record<ExpectedType, Message>> = {
  object: say`对象 { }`,
  array: say`列表 [ ]`,
  string: say`字符串`,
};

const faults: Readonly<Record<GlobFault, Message>> = {
  empty: say`是空的`,
  backslash: say`文件夹之间请用 /`,
  absolute: say`应从本文件所在的文件夹写起`,
  negated: say`不支持以 ! 开头的写法`,
  unclosed: say`花括号不成对`,
  'too-many': say`花括号里的选择太多`,
};
