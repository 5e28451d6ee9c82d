import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));

const sources = (): readonly string[] =>
  readdirSync('client/src', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** The English texts that the client's code asks to have translated. */
const spoken = (): readonly string[] =>
  sources().flatMap(source => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(match => match[1] ?? ''));

suite('what the editor shows', () => {
  test('has a Chinese text for every English one, and none to spare', () => {
    const translated = Object.keys(readJson('l10n/bundle.l10n.zh-cn.json'));
    assert.deepEqual([...new Set(spoken())].sort(), translated.sort());
  });

  test('keeps its placeholders in translation', () => {
    const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const [english, chinese] of Object.entries(readJson('l10n/bundle.l10n.zh-cn.json'))) {
      assert.deepEqual(places(chinese), places(english), english);
    }
  });

  test('names everything in the manifest in both languages', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');
    const wanted = [...new Set(used)].sort();
    assert.deepEqual(Object.keys(readJson('package.nls.json')).sort(), wanted);
    assert.deepEqual(Object.keys(readJson('package.nls.zh-cn.json')).sort(), wanted);
  });
});
