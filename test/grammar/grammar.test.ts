import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, mark, readGrammar, readSamples, unmark } from './marked-scopes';

suite('grammar', () => {
  let grammar: IGrammar;

  suiteSetup(async () => {
    grammar = await loadGrammar();
  });

  for (const { name, lines } of readSamples()) {
    test(name, () => {
      assert.deepEqual(mark(grammar, lines.map(unmark)), lines);
    });
  }

  test('the samples are found, and marks come back as they were taken away', () => {
    assert.ok(readSamples().length > 10);
    assert.equal(unmark('共⟦constant.numeric:3⟧⟦keyword.other.unit:件⟧'), '共3件');
    assert.deepEqual(mark(grammar, ['共3件']), ['共⟦constant.numeric:3⟧⟦keyword.other.unit:件⟧']);
  });

  test('nothing stays open at the end of a line but a table', () => {
    const lines = ['《条例', '“开头', '（一', '| 规章 | 0', '一、总体情况', '总体情况'];
    assert.equal(mark(grammar, lines).at(-1), '总体情况');
  });

  test('every rule that is included exists, and every rule is included', () => {
    const included = [...JSON.stringify(readGrammar()).matchAll(/"include":"#([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(included)].sort(), Object.keys(readGrammar().repository).sort());
  });
});
