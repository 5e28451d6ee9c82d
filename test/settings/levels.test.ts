import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { effectiveLevels, settleLevels } from '../../server/src/settings/levels';
import { noProject } from '../../server/src/settings/project';
import { readProject } from '../../server/src/settings/read-project';

const project = readProject(`{
  "rules": { "stale-year": "off", "missing-row": "hint" },
  "overrides": [
    { "files": ["legacy/**"], "rules": { "stale-year": "error", "stray-space": "off" } },
    { "files": ["*.md"], "rules": { "stale-year": "info" } }
  ]
}`);

suite('settings/levels', () => {
  test('a later override wins over an earlier one, and all over the rules', () => {
    assert.deepEqual(effectiveLevels(project, 'a.txt', {}), { 'stale-year': 'off', 'missing-row': 'hint' });
    const old = { 'missing-row': 'hint', 'stray-space': 'off' };
    assert.deepEqual(effectiveLevels(project, 'legacy/a.txt', {}), { ...old, 'stale-year': 'error' });
    assert.deepEqual(effectiveLevels(project, 'legacy/a.md', {}), { ...old, 'stale-year': 'info' });
  });

  test('what the user set by hand wins over the project', () => {
    const levels = effectiveLevels(project, 'legacy/a.md', { 'stale-year': 'warning', 'wrong-sign-off': 'off' });
    assert.deepEqual(
      [levels['stale-year'], levels['wrong-sign-off'], levels['missing-row']],
      ['warning', 'off', 'hint'],
    );
  });

  test('every rule has its level and who says so', () => {
    const settled = new Map(settleLevels(project, 'legacy/a.md', { 'missing-row': 'error' }).map(s => [s.rule, s]));
    assert.deepEqual(settled.get('missing-row'), { rule: 'missing-row', level: 'error', source: { kind: 'user' } });
    const stale = settled.get('stale-year')!;
    assert.ok(stale.level === 'info' && stale.source.kind === 'override' && stale.source.files[0] === '*.md');
    assert.deepEqual(settled.get('wrong-row-total')?.source, { kind: 'default' });
    assert.ok(settleLevels(noProject, 'a', {}).every(({ source }) => source.kind === 'default'));
  });
});
