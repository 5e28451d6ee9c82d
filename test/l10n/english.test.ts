import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'mocha';
import { keyOf } from '../../server/src/l10n/voice';
import { createVoices } from '../../server/src/l10n/voices';
import { pages } from '../../server/src/rules/pages';
import { rules } from '../../server/src/rules/registry';
import { type Said, say, templateOf, type Value } from '../../server/src/text/message';
import { readPage } from '../rules/rule-page';
import { levelsFor } from '../support/check-rule';
import { findingsOf } from '../support/open';
import { readTemplates } from '../support/read-templates';

const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('server/src/l10n/en.json', 'utf8'));
const inEnglish = createVoices()('en').say;

/** What a template without is the same in every language. */
const chinese = /[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef]/;

const spoken = [
  ...new Set(
    readdirSync('server/src', { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => readTemplates(readFileSync(`server/src/${name}`, 'utf8')))
      .filter(template => chinese.test(template)),
  ),
];

const places = (template: string): readonly string[] => [...new Set(template.match(/\{\d+\}/g))].sort();
const unquoted = (words: string): string => words.replace(/“[^“”]*”/g, '');

/** Every message in a value, those inside others too. */
function messagesIn(value: Value): readonly Said[] {
  if (typeof value !== 'object') return [];
  if ('items' in value) return [value.by, ...value.items.flatMap(messagesIn)];
  return [value, ...value.values.flatMap(messagesIn)];
}

suite('l10n/english', () => {
  test('has every message that the sources make: add what is missing to en.json, and run gen', () =>
    assert.deepEqual(
      spoken.filter(template => !(template in english)),
      [],
    ));

  test('has none to spare', () =>
    assert.deepEqual(
      Object.keys(english).filter(template => !spoken.includes(template)),
      [],
    ));

  test('keeps the places of values', () => {
    for (const [template, text] of Object.entries(english)) assert.deepEqual(places(text), places(template), text);
  });

  test('has Chinese words in quotes only, but names of tables, and no Chinese punctuation', () => {
    for (const text of Object.values(english))
      assert.doesNotMatch(unquoted(text).replace(/表[一二三四]/g, ''), chinese, text);
  });

  test('has a key of its own for each', () =>
    assert.equal(new Set(Object.keys(english).map(keyOf)).size, Object.keys(english).length));

  test('is bundled', () => {
    assert.equal(inEnglish(say`多 ${2}`), '2 too many');
    assert.equal(inEnglish(say`填 0`), english['填 0']);
  });
});

suite('what rules say in English', () => {
  for (const rule of rules)
    test(rule.name, () => {
      const examples = readPage(pages[rule.name]!).wrong.map(text => text.replace(/[⟦⟧]/g, ''));
      const findings = examples.flatMap(text => findingsOf(text, levelsFor(rule))).filter(f => f.code === rule.name);
      assert.ok(findings.length > 0);
      for (const { message, related = [], repairs = [] } of findings)
        for (const text of [message, ...related.map(r => r.message), ...repairs.map(r => r.title)]) {
          for (const { words } of messagesIn(text)) {
            const template = templateOf(words);
            assert.ok(!chinese.test(template) || template in english, template);
          }
          assert.doesNotMatch(inEnglish(text), /\[object|undefined|[，。；]$/);
        }
    });
});

suite('reading templates', () => {
  /** `§` is `$` here. */
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['say`没有标题。`', ['没有标题。']],
    ['say`§{a}为 §{b}`', ['{0}为 {1}']],
    ["say`共§{more ? say`约 §{n}` : '`'} 条`", ['共{0} 条', '约 {0}']],
    ['say`把§{list(cells.map(c => ({ c })), say`、`)}补上` + `x`', ['把{0}补上', '、']],
    ['say`“§{`§{a}／§{b}`}”行`', ['“{0}”行']],
    ['/** say`x` */\n// say`y`', []],
  ];
  for (const [source, expected] of cases)
    test(source, () => assert.deepEqual(readTemplates(source.replaceAll('§', '$')), expected));
});
