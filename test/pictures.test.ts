import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';

const FOLDER = 'docs/images';
const MOST_KB = 120;

/** Pictures of the READMEs: [what is told to those who do not see them, path]. */
const shown = (): readonly (readonly [string, string])[] =>
  ['README.md', 'README.zh-CN.md'].flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/!\[(.*?)\]\((.+?)\)/g)].map(match => [match[1]!, match[2]!] as const),
  );

suite('pictures of the documentation', () => {
  test('each that is there is shown by a README, and each shown is there', () => {
    const paths = shown().map(([, path]) => path);
    assert.deepEqual(
      paths.sort(),
      readdirSync(FOLDER)
        .map(name => `${FOLDER}/${name}`)
        .sort(),
    );
  });

  test('each has words for those who do not see it', () => {
    for (const [words, path] of shown()) assert.ok(words.length > 10, path);
  });

  test('none is large', () => {
    for (const [, path] of shown()) assert.ok(statSync(path).size < MOST_KB * 1024, path);
  });
});
