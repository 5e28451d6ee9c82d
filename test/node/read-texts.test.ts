import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite, test } from 'mocha';
import { readTexts } from '../../server/src/node/read-texts';

suite('node/read-texts', () => {
  test('reads what is there, in either encoding, and leaves out what is not or lies elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    const file = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return pathToFileURL(join(folder, name)).href;
    };
    const uris = [
      file('甲.txt', '\ufeff年报'),
      file('乙.txt', Uint8Array.from([0xc4, 0xea])),
      `${pathToFileURL(folder).href}/no`,
      'vscode-vfs://github/a',
      'untitled:a',
      '',
    ];
    assert.deepEqual(await readTexts(uris), ['年报', '年', undefined, undefined, undefined, undefined]);
    rmSync(folder, { recursive: true });
  });
});
