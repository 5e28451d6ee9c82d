import type { CheckedFile, FailedFile } from '../../server/src/cli/results';
import type { SpokenFinding } from '../../server/src/cli/spoken-finding';

/** A draft whose second line has a character of two UTF-16 units before the finding. */
export const sampleText = '云溪市林业局\n𬭸县共公开12条、、其中\n动态9条\n';

const at = (words: string, from = 0) => {
  const start = sampleText.indexOf(words, from);
  return { start, end: start + words.length };
};

export const wrongTotal: SpokenFinding = {
  code: 'wrong-breakdown',
  severity: 'error',
  message: '共12条，各项合计为9，多3',
  range: at('12条'),
  related: [{ range: at('9条'), message: '动态9条' }],
  repairs: [{ title: '改为9条', safe: false, edits: [{ range: at('12'), newText: '9' }] }],
};

export const doubledComma: SpokenFinding = {
  code: 'repeated-punctuation',
  severity: 'warning',
  message: '“、”重复',
  range: at('、、'),
  related: [],
  repairs: [{ title: '删去一个“、”', safe: true, edits: [{ range: at('、、'), newText: '、' }] }],
};

export const hint: SpokenFinding = { ...doubledComma, code: 'stray-space', severity: 'hint', repairs: [] };

export const checked = (findings: readonly SpokenFinding[], file = '报告/a b.txt'): CheckedFile => ({
  kind: 'checked',
  role: 'report',
  file,
  text: sampleText,
  status: {
    recognised: true,
    edition: 'revised',
    year: 2023,
    organ: '云溪市林业局',
    counts: { error: 0, warning: 0, info: 0, hint: 0 },
  },
  findings,
  silenced: [],
  mended: false,
});

export const unrecognised: CheckedFile = {
  kind: 'checked',
  role: 'report',
  file: '说明.md',
  text: '# 说明\n',
  status: { recognised: false, counts: { error: 0, warning: 0, info: 0, hint: 0 } },
  findings: [],
  silenced: [],
  mended: false,
};

export const failedFile: FailedFile = { kind: 'failed', file: '坏.docx', problem: '不是文本文件。' };
