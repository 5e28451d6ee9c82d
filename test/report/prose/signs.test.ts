import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { referenceSign } from '../../../server/src/report/prose/clues';
import { readProse } from '../../../server/src/report/prose/read-prose';
import { allSigns, type Signs } from '../../../server/src/report/prose/signs';
import type { Prose } from '../../../server/src/report/report';
import { sentences } from '../../sentences/all-sentences';
import { effort } from '../../support/effort';
import { runs } from '../../support/random-text';

/** What `claims` has; it computes each of them when asked. */
const claimNames = [
  'listCounts',
  'additions',
  'shares',
  'oddShares',
  'shareSets',
  'comparisons',
  'respectivelies',
  'reversedRanges',
  'contradictoryChanges',
  'irregularNumbers',
  'bareNumbers',
  'cycles',
  'countedThings',
  'missingNumbers',
] as const satisfies readonly (keyof Prose['claims'])[];

function factsOf(text: string, signs?: Signs): object {
  const end = text.trimEnd().length;
  const {
    dates,
    figures,
    breakdowns,
    claims,
    pointRuns,
    tableReferences,
    slips,
    references,
    counts,
    tallies,
    residue,
  } = readProse({ kind: 'paragraph', text, content: { start: 0, end } }, signs);
  const claimed = Object.fromEntries(claimNames.map(name => [name, claims[name]]));
  return {
    dates,
    figures,
    breakdowns,
    ...claimed,
    pointRuns,
    tableReferences,
    ...slips,
    ...references,
    counts,
    tallies,
    ...residue,
  };
}

const listed = (facts: object): string =>
  JSON.stringify(facts, (_, value) => (value instanceof Set ? [...value] : value));

function sameFacts(text: string): void {
  const [seen, all] = [factsOf(text), factsOf(text, allSigns)];
  if (listed(seen) !== listed(all)) assert.deepEqual(seen, all, text);
}

/** Words cut out of sentences, and what signs are made of. */
const scraps = fc.oneof(
  fc
    .tuple(fc.constantFrom(...sentences), fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([s, from, size]) => s.slice(from, from + size)),
  fc.constantFrom(...'0123456789、，。；：（）《》“”〔〕%年月日至到- \t　一二三十百条件篇次期元共其中占为'),
);

const writings: readonly ((sentence: string) => string)[] = [s => `  ${s} \n`, s => s.slice(0, -1)];

suite('signs of facts', () => {
  test('no reader is kept from a sentence in which it finds something', () => {
    for (const write of writings.slice(0, effort(1, writings.length))) sentences.map(write).forEach(sameFacts);
  });

  test('nor from any text', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 12 }), pieces => sameFacts(pieces.join(''))),
      runs(300),
    );
  });

  test('words on fees are seen in every wording', () => {
    const wordings = [
      '信息处理费0元',
      '未发出收费通知',
      '收费及减免情况',
      '没有收取任何费用',
      '未产生相关费用',
      '全年收缴120元',
      '向申请人收取检索费',
    ];
    const unseen = wordings.filter(
      text =>
        (readProse({ kind: 'paragraph', text, content: { start: 0, end: text.length } }).signs.references &
          referenceSign.fees) ===
        0,
    );
    assert.deepEqual(unseen, []);
  });
});
