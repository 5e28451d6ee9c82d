import type { ReportSymbol } from '../../server/src/features/report-symbols';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import type { Host, ReportedFinding, Service, TextRange } from '../../server/src/service/service';
import { overlaps, range, touches } from '../../server/src/text/range';

/** A service that knows one rule, `stale-year`: every 误 is to be 正. Lines are its outline. For tests of the protocol. */
export function createFakeService(host: Host): Service {
  const texts = new Map<string, string>();
  const check = (uri: string, text: string) => {
    const level = host.levels(uri)['stale-year'] ?? 'warning';
    return level === 'off' ? [] : [...text.matchAll(/误/g)].map(({ index }) => finding(index, level, text));
  };
  const findings = (uri: string) => check(uri, texts.get(uri) ?? '');
  const count = (all: readonly ReportedFinding[]) => ({ error: 0, warning: all.length, info: 0, hint: 0 });
  return {
    open: ({ uri, text }) => void texts.set(uri, text),
    close: uri => void texts.delete(uri),
    settingsChanged: () => {},
    findings,
    outline: uri =>
      [...(texts.get(uri) ?? '').matchAll(/.+/g)].map(line => {
        const whole = range(line.index, line.index + line[0].length);
        return { name: line[0], detail: '', kind: 'section', range: whole, selection: whole, children: [] };
      }),
    symbols: uri => symbolsIn(texts.get(uri) ?? ''),
    foldingRanges: uri => [{ start: 0, end: texts.get(uri)?.length ?? 0, kind: 'residue' }],
    silenceActions: (uri, where) =>
      findings(uri)
        .filter(one => overlaps(one.range, where))
        .map(one => ({ title: '不再提示', finding: one, silence: { scope: 'file', rule: one.code } })),
    codeActions: (uri, where, wanted) => actions(findings(uri), where, wanted),
    hover(uri, offset) {
      const found = findings(uri).find(one => touches(one.range, offset));
      return found && { range: found.range, markdown: '**说明**' };
    },
    selectionRanges: (_, offset) => [range(offset, offset + 1), range(0, offset + 1)],
    documentLinks: () => [{ range: range(0, 2), target: 'mailto:a@b.cn' }],
    semanticTokens: (_, within = range(0, 3)) => [
      { range: range(0, 1), type: 'heading', modifiers: ['mandatory'] },
      { range: range(2, within.end), type: 'number', modifiers: ['total', 'checked'] },
    ],
    completions: (_, offset) => [
      {
        kind: 'section',
        label: '一、总体情况',
        detail: '章节',
        documentation: '依据',
        replace: range(0, offset),
        typed: '一',
        snippet: '一、总体情况$0',
        text: '一、总体情况',
        also: [{ range: range(offset, offset + 1), newText: '二' }],
      },
    ],
    inlayHints: (_, { end }) => [{ offset: end, label: '应为 3' }],
    codeLenses: () => [{ offset: 0, title: '新收 1 = 办结 1 ✓' }],
    definition: (_, offset) => [range(offset, offset + 1)],
    references: (_, offset, withItself) => (withItself ? [range(offset, offset + 1)] : []),
    highlights: (_, offset) => [
      { range: range(0, 1), kind: 'total' },
      { range: range(offset, offset + 1), kind: 'part' },
    ],
    alignTables: (_, within) => [{ range: within ?? range(0, 0), newText: '|' }],
    formatting: (_, within) => [{ range: within ?? range(0, 0), newText: '，' }],
    recalculate: (_, offset = 0) => ({
      blanks: [{ range: range(offset, offset), newText: '7' }],
      proposals: [{ title: '总计', range: range(0, 1), from: '1', to: '2' }],
    }),
    convertTable: (_, offset, target) => (offset === 0 ? undefined : { range: range(0, offset), newText: target }),
    cellSteps: (_, offset) =>
      offset === 0 ? undefined : { cell: range(0, offset), next: range(offset, offset), endOfRow: true },
    pasteTable: (_, offset, { html, text }) => [{ range: range(offset, offset), newText: html ?? text ?? '' }],
    status: uri => ({ recognised: texts.has(uri), year: 2023, counts: count(findings(uri)) }),
    checklist: uri => [
      {
        kind: 'section',
        label: '总体情况',
        state: 'missing',
        basis: '',
        counts: count(findings(uri)),
        place: range(0, 1),
        insertion: [{ range: range(1, 1), newText: '一、总体情况' }],
        children: [],
      },
    ],
    printTree: () => '',
    insertableTables: () => [{ key: 'review', name: '表四', title: '复议诉讼' }],
    blankTable: (_, table, as) => `${table} ${as}`,
    missingSections: uri => [{ range: range(0, 0), newText: `${texts.get(uri)?.length}` }],
    blankReport: (organ, year) => {
      if (organ === '') throw new Error('no organ');
      return { fileName: `${organ}.txt`, text: `${year}` };
    },
    rulePage: rule => (rule === 'stale-year' ? '# stale-year\n\n_English: a year_\n\n## 反例\n' : undefined),
    check(uri, _, text) {
      const all = check(uri, text);
      return {
        status: { recognised: true, counts: count(all) },
        findings: all,
        symbols: symbolsIn(text),
        silenced: [],
        unmatched: [],
      };
    },
  };
}

/** Each line is a section, of the first one. */
const symbolsIn = (text: string): readonly ReportSymbol[] =>
  [...text.matchAll(/.+/g)].map(({ 0: name, index }) => ({
    name,
    detail: '',
    kind: 'section',
    range: range(index, index + name.length),
    of: index === 0 ? '' : /.+/.exec(text)![0],
  }));

const finding = (start: number, severity: ReportedFinding['severity'], text: string): ReportedFinding => ({
  code: 'stale-year',
  severity,
  range: range(start, start + 1),
  message: `误在 ${start}`,
  related: [{ range: range(0, Math.min(1, text.length)), message: '开头' }],
  repairs: [{ title: '改为“正”', safe: true, edits: [{ range: range(start, start + 1), newText: '正' }] }],
});

function actions(all: readonly ReportedFinding[], where: TextRange, wanted: (kind: string) => boolean) {
  const here = all.filter(one => overlaps(one.range, where));
  const quick = here.map(one => ({
    title: one.repairs[0]!.title,
    kind: 'quickfix' as const,
    finding: one,
    preferred: true,
    edits: one.repairs[0]!.edits,
  }));
  const everything = {
    title: '全部',
    kind: 'source.fixAll.nianbao' as const,
    preferred: false,
    edits: all.flatMap(one => one.repairs[0]!.edits),
  };
  return [...(wanted('quickfix') ? quick : []), ...(wanted('source.fixAll.nianbao') ? [everything] : [])];
}

export const corrected = (text: string): string =>
  applyEdits(
    text,
    [...text.matchAll(/误/g)].map(({ index }) => ({ range: range(index, index + 1), newText: '正' })),
  );
