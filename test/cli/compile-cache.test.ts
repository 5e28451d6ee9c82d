import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A program that says by whose code it ran, and what it was given. */
const program = `require('node:fs'); console.log(__filename.split(/[/\\\\]/).at(-1), typeof module.exports, 1 + 1);`;
const caller = `
  import { runCompiled } from ${JSON.stringify(resolve('server/src/cli/compile-cache'))};
  const [file, folder] = process.argv.slice(2);
  console.log(runCompiled(file, folder));
`;

suite('code kept from run to run', () => {
  let folder = '';
  const run = (name: string, cache: string) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['call.js', join(folder, name), cache], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  const kept = () => readFileSync(join(folder, 'cache', 'program.code'));

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    writeFileSync(join(folder, 'program.js'), program);
    buildSync({
      stdin: { contents: caller, resolveDir: folder, loader: 'ts' },
      outfile: join(folder, 'call.js'),
      bundle: true,
      platform: 'node',
    });
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('a file runs as by require, and its code is kept once', () => {
    const cache = join(folder, 'cache');
    assert.equal(run('program.js', cache), 'program.js object 2\ntrue\n');
    const first = kept();
    assert.equal(run('program.js', cache), 'program.js object 2\ntrue\n');
    assert.ok(kept().equals(first));
  });

  test('code of another text or that nobody can read is not run but made again', () => {
    const cache = join(folder, 'cache');
    run('program.js', cache);
    writeFileSync(join(folder, 'program.js'), program.replace('1 + 1', '2 + 2 + 0'));
    assert.equal(run('program.js', cache), 'program.js object 4\ntrue\n');
    const stamp = kept().subarray(0, kept().indexOf('\n') + 1);
    writeFileSync(join(cache, 'program.code'), Buffer.concat([stamp, Buffer.from('no code')]));
    assert.equal(run('program.js', cache), 'program.js object 4\ntrue\n');
    assert.ok(kept().length > stamp.length + 20);
  });

  test('where nothing can be written it runs all the same, and what is not there does not', () => {
    assert.equal(run('program.js', join(folder, 'program.js', 'below a file')), 'program.js object 2\ntrue\n');
    assert.equal(run('missing.js', join(folder, 'cache')), 'false\n');
  });
});
