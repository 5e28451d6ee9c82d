import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { decodeSettings, decodeSwitches } from '../../server/src/protocol/decode-settings';
import { toWanted } from '../../server/src/protocol/from-protocol';
import { createSettings, type DocumentSettings } from '../../server/src/protocol/settings';
import type { Message } from '../../server/src/text/message';

suite('protocol/decode-settings', () => {
  const decode = (section: unknown) => {
    const warnings: Message[] = [];
    const isRule = (name: string) => name === 'stale-year' || name === 'missing-row';
    return { levels: decodeSettings(section, isRule, message => warnings.push(message)), warnings: warnings.length };
  };

  test('keeps what it understands', () => {
    const rules = { 'stale-year': 'off', 'missing-row': 3, other: 'error' };
    assert.deepEqual(decode({ rules }), { levels: { 'stale-year': 'off' }, warnings: 2 });
  });

  test('takes anything else for nothing', () => {
    for (const section of [undefined, null, 'x', 1, [], {}, { rules: null }])
      assert.deepEqual(decode(section), { levels: {}, warnings: 0 });
    for (const rules of ['off', 7, ['off']]) assert.deepEqual(decode({ rules }), { levels: {}, warnings: 1 });
  });

  test('is not led astray by names of JavaScript', () => {
    const { levels, warnings } = decode(JSON.parse('{"rules":{"__proto__":"off","constructor":"off"}}'));
    assert.deepEqual([Object.keys(levels), warnings], [[], 2]);
  });
});

suite('protocol/decode-switches', () => {
  const on = { inlayHints: true, codeLenses: true, cellHovers: true, lawHovers: true };

  test('everything is on unless it is set to false', () => {
    for (const section of [undefined, null, 'x', [], {}, { inlayHints: null, hover: { cells: 0 }, codeLens: false }])
      assert.deepEqual(decodeSwitches(section), on);
  });

  test('each goes off on its own', () => {
    assert.deepEqual(decodeSwitches({ inlayHints: { enabled: false } }), { ...on, inlayHints: false });
    assert.deepEqual(decodeSwitches({ codeLens: { enabled: false } }), { ...on, codeLenses: false });
    assert.deepEqual(decodeSwitches({ hover: { cells: false } }), { ...on, cellHovers: false });
    assert.deepEqual(decodeSwitches({ hover: { law: false } }), { ...on, lawHovers: false });
  });
});

suite('protocol/settings', () => {
  test('fetches once, and again after a change that comes while waiting', async () => {
    const switches = decodeSwitches({ codeLens: { enabled: false } });
    const answers: ((settings: DocumentSettings) => void)[] = [];
    const settings = createSettings(() => new Promise(resolve => answers.push(resolve)));
    const ready = Promise.all([settings.ready('a'), settings.ready('a')]);
    assert.deepEqual(settings.levels('a'), {});
    settings.changed();
    answers[0]!({ levels: { 'stale-year': 'off' }, chosen: {}, silenced: [], switches, language: 'auto' });
    await new Promise(resolve => setImmediate(resolve));
    answers[1]!({ levels: { 'stale-year': 'error' }, chosen: {}, silenced: [], switches, language: 'en' });
    await ready;
    assert.equal(answers.length, 2);
    assert.deepEqual(settings.levels('a'), { 'stale-year': 'error' });
    assert.deepEqual(settings.switches('a'), switches);
    assert.equal(settings.language('a'), 'en');
    assert.equal(settings.generation, 1);
  });
});

suite('protocol/from-protocol', () => {
  test('a kind of code action asks for the kinds under it; without a word everything of the place', () => {
    const source = 'source.fixAll.nianbao';
    assert.ok(toWanted(['source.fixAll'])(source) && toWanted([source])(source) && toWanted([''])(source));
    assert.ok(!toWanted(['quickfix'])(source) && !toWanted(['source.fix'])(source) && !toWanted([])('quickfix'));
    assert.ok(
      toWanted(undefined)('quickfix') && toWanted(undefined)('refactor.rewrite') && !toWanted(undefined)(source),
    );
  });
});
