import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { readGlob } from '../../server/src/settings/glob';

function matches(pattern: string, path: string): boolean {
  const read = readGlob(pattern);
  assert.equal(read.kind, 'glob', pattern);
  return read.kind === 'glob' && read.glob.matches(path);
}

suite('settings/glob', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['legacy/**', 'legacy/a.txt'],
    ['legacy/**', 'legacy/2016/县/a.txt'],
    ['legacy/', 'legacy/2016/a.txt'],
    ['*.md', 'a.md'],
    ['*.md', '往年/a.md'],
    ['./*.md', 'a.md'],
    ['往年/*.txt', '往年/云溪市林业局.txt'],
    ['**/2023年*.txt', '2023年报告.txt'],
    ['**/2023年*.txt', 'a/b/2023年报告.txt'],
    ['a/**/b/**/c', 'a/b/x/b/y/c'],
    ['a/**/c', 'a/c'],
    ['{2019,2020}/**', '2020/a.txt'],
    ['{a,b{1,2}}/*.{txt,md}', 'b2/x.md'],
    ['20??/*', '2023/a'],
    ['*a*b*', 'xxaxxbxx'],
    ['𬭸?/*', '𬭸𬭸/a'],
    ['é.txt', 'é.txt'],
  ];
  for (const [pattern, path] of yes) test(`${pattern} means ${path}`, () => assert.ok(matches(pattern, path)));

  const no: readonly (readonly [string, string])[] = [
    ['legacy/**', 'legacies/a.txt'],
    ['legacy/**', 'x/legacy/a.txt'],
    ['往年/*.txt', '往年/旧/a.txt'],
    ['*.md', 'a.mdx'],
    ['a/**/c', 'a/b/d'],
    ['20??/*', '202/a'],
    ['{2019,2020}/**', '2021/a.txt'],
    ['a', 'ab'],
    ['a.b', 'axb'],
    ['[a].txt', 'a.txt'],
  ];
  for (const [pattern, path] of no) test(`${pattern} does not mean ${path}`, () => assert.ok(!matches(pattern, path)));

  test('what is no pattern has a reason', () => {
    const faults = ['', ' ', 'a\\b', '/a', 'C:/a', '!a', '{a', 'a}', '}{', '{a,b}'.repeat(9)].map(pattern => {
      const read = readGlob(pattern);
      return read.kind === 'fault' ? read.fault : pattern;
    });
    const expected = ['empty', 'empty', 'backslash', 'absolute', 'absolute', 'negated', 'unclosed', 'unclosed'];
    assert.deepEqual(faults, [...expected, 'unclosed', 'too-many']);
  });

  test('agrees with a regular expression on any pattern', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '/', '**', '.');
    const text = fc.array(fc.constantFrom('a', 'b', '/', '.'), { maxLength: 8 }).map(units => units.join(''));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), text, (pieces, path) => {
        const pattern = `x/${pieces.join('')}x`;
        const segments = pattern.split('/').map(segment => {
          if (segment === '**') return segment;
          return segment.replace(/[.*?]+/g, marks =>
            [...marks].map(m => ({ '*': '[^/]*', '?': '[^/]' })[m] ?? '\\.').join(''),
          );
        });
        const source = segments.join('/').replace(/\*\*\//g, '(?:[^/]*/)*');
        const whole = `x/${path}x`;
        assert.equal(matches(pattern, whole), new RegExp(`^${source}$`).test(whole), `${pattern} ${whole} ${source}`);
      }),
    );
  });

  test('takes no time for patterns that a regular expression would choke on', () => {
    assert.ok(!matches(`${'*a'.repeat(40)}b`, 'a'.repeat(2000)));
    assert.ok(!matches(`${'**/a/'.repeat(40)}b`, 'a/'.repeat(2000)));
  });
});
