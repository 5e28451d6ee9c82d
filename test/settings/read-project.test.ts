import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { createVoices } from '../../server/src/l10n/voices';
import { problemMessage, problemSeverity } from '../../server/src/settings/problem-message';
import type { ProjectProblem } from '../../server/src/settings/project';
import { readProject } from '../../server/src/settings/read-project';
import { sliceOf } from '../../server/src/text/range';
import { readMarks } from '../support/marked-text';

const voices = createVoices();

const withoutRanges = ({ range: _, ...rest }: ProjectProblem) => rest;

/** Asserts that exactly the marked places have problems, and returns them. */
function problemsOf(marked: string): readonly object[] {
  const { text, ranges } = readMarks(marked);
  const { problems } = readProject(text);
  assert.deepEqual(
    problems.map(({ range }) => range),
    ranges,
    problems.map(p => `${p.kind}: ${sliceOf(text, p.range)}`).join('\n'),
  );
  for (const problem of problems) {
    const message = problemMessage(problem);
    assert.match(voices('zh-cn').say(message), /[。？]$/);
    assert.match(voices('en').say(message), /^[ -~“”]*[.?]$/);
  }
  return problems.map(withoutRanges);
}

suite('settings/read-project', () => {
  test('reads rules, overrides and what is silenced', () => {
    const project = readProject(`{
      // 本项目
      "$schema": "x",
      "rules": { "stale-year": "off", "late-publication": "error" },
      "overrides": [{ "files": ["legacy/**", "*.md"], "rules": { "stale-year": "hint" } }],
      "silenced": [
        { "file": "./2023/a.txt", "rule": "missing-row", "fingerprint": "0123abcd", "note": "表三" },
        { "file": "b.txt", "rule": "stray-space" },
      ],
    }`);
    assert.deepEqual(project.problems, []);
    assert.deepEqual(
      project.rules.map(({ rule, level }) => [rule, level]),
      [
        ['stale-year', 'off'],
        ['late-publication', 'error'],
      ],
    );
    assert.deepEqual(project.overrides[0]!.files, ['legacy/**', '*.md']);
    assert.equal(project.overrides[0]!.rules[0]!.level, 'hint');
    assert.deepEqual(
      project.silenced.map(({ range: _, ...entry }) => entry),
      [
        { file: '2023/a.txt', rule: 'missing-row', fingerprint: '0123abcd', note: '表三' },
        { file: 'b.txt', rule: 'stray-space' },
      ],
    );
  });

  test('nothing is a project without settings', () => {
    for (const text of ['', ' \n', '{}', '\ufeff{}', '// 空\n']) assert.deepEqual(readProject(text).problems, []);
  });

  test('an unknown key is told with the one that was meant', () =>
    assert.deepEqual(problemsOf('{ ⟦"rule"⟧: {}, "overrides": [{ "files": [], "rules": {}, ⟦"why"⟧: 1 }] }'), [
      { kind: 'unknown-key', key: 'rule', nearest: 'rules' },
      { kind: 'unknown-key', key: 'why', nearest: 'files' },
    ]));

  test('an unknown rule is told with the one that was meant', () =>
    assert.deepEqual(
      problemsOf('{ "rules": { ⟦"stall-year"⟧: "off" }, "silenced": [{ "file": "a", "rule": ⟦"missing-rwo"⟧ }] }'),
      [
        { kind: 'unknown-rule', rule: 'stall-year', nearest: 'stale-year' },
        { kind: 'unknown-rule', rule: 'missing-rwo', nearest: 'missing-row' },
      ],
    ));

  test('levels are five', () =>
    assert.deepEqual(problemsOf('{ "rules": { "stale-year": ⟦"warn"⟧, "missing-row": ⟦2⟧, "stray-space": ⟦[]⟧ } }'), [
      { kind: 'wrong-level', value: 'warn' },
      { kind: 'wrong-level', value: '2' },
      { kind: 'wrong-level', value: 'array' },
    ]));

  test('types are held to', () => {
    assert.deepEqual(problemsOf('⟦[]⟧'), [{ kind: 'wrong-type', expected: 'object' }]);
    assert.deepEqual(problemsOf('{ "rules": ⟦[]⟧, "overrides": ⟦{}⟧, "silenced": [⟦1⟧] }'), [
      { kind: 'wrong-type', expected: 'object' },
      { kind: 'wrong-type', expected: 'array' },
      { kind: 'wrong-type', expected: 'object' },
    ]);
    assert.deepEqual(problemsOf('{ "silenced": [{ "file": ⟦1⟧, "rule": "stale-year", "note": ⟦null⟧ }] }'), [
      { kind: 'wrong-type', expected: 'string' },
      { kind: 'wrong-type', expected: 'string' },
    ]);
  });

  test('what an item cannot do without is asked for', () =>
    assert.deepEqual(problemsOf('{ "overrides": [⟦{⟧ "files": [] }], "silenced": [⟦{⟧ "file": "a" }] }'), [
      { kind: 'missing-key', key: 'rules' },
      { kind: 'missing-key', key: 'rule' },
    ]));

  test('globs that cannot match are told', () =>
    assert.deepEqual(problemsOf('{ "overrides": [{ "files": [⟦"a\\\\b"⟧, ⟦"{a"⟧, "a/**"], "rules": {} }] }'), [
      { kind: 'bad-glob', glob: 'a\\b', fault: 'backslash' },
      { kind: 'bad-glob', glob: '{a', fault: 'unclosed' },
    ]));

  test('what is there twice is told', () => {
    assert.deepEqual(problemsOf('{ "rules": { ⟦"stale-year"⟧: "off", "stale-year": "hint" } }'), [
      { kind: 'duplicate-key', key: 'stale-year' },
    ]);
    assert.deepEqual(
      problemsOf(
        '{ "silenced": [{"file":"a","rule":"stale-year"}, {"file":"a","rule":"stale-year","fingerprint":"1"}, ⟦{"file":"./a","rule":"stale-year"}⟧] }',
      ),
      [{ kind: 'duplicate-entry' }],
    );
  });

  test('of broken JSON what can be read is read', () => {
    const { rules, problems } = readProject('{ "rules": { "stale-year": "off" }, ');
    assert.equal(rules.length, 1);
    assert.deepEqual(problems.map(problemSeverity), ['error']);
    assert.ok(readProject('{"rules"').problems.some(({ kind }) => kind === 'syntax'));
  });

  test('nothing throws, and every problem lies in the text', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"rules"',
      '"silenced"',
      '"overrides"',
      '"__proto__"',
      '1',
      '\\',
      '"',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        for (const { range } of readProject(text).problems)
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, text);
      }),
    );
    assert.equal(readProject('['.repeat(200_000)).problems.length, 1);
    assert.deepEqual(problemsOf('{ "rules": { ⟦"__proto__"⟧: "off", ⟦"constructor"⟧: "off" } }').length, 2);
  });
});
