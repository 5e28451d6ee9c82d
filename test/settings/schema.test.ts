import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { suite, test } from 'mocha';
import { rules } from '../../server/src/rules/registry';
import { readProject } from '../../server/src/settings/read-project';

const schema = JSON.parse(readFileSync('schemas/nianbao.config.schema.json', 'utf8'));

suite('schema of nianbao.config.json', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const isFine = (project: unknown): boolean => {
    const { problems } = readProject(JSON.stringify(project));
    const valid = validate(project);
    assert.equal(valid, problems.length === 0, JSON.stringify(project));
    return valid;
  };

  test('names every rule, with what it is about', () => {
    const { properties } = schema.definitions.rules;
    assert.deepEqual(Object.keys(properties).sort(), rules.map(({ name }) => name).sort());
    for (const { markdownDescription } of Object.values<{ markdownDescription: string }>(properties))
      assert.ok(markdownDescription.length > 4);
  });

  test('takes what the reader takes', () => {
    assert.ok(isFine({}));
    assert.ok(isFine({ $schema: './x.json', rules: { 'stale-year': 'off' } }));
    assert.ok(isFine({ overrides: [{ files: ['a/**'], rules: { 'stale-year': 'error' } }] }));
    assert.ok(isFine({ silenced: [{ file: 'a', rule: 'stale-year', fingerprint: '0', note: 'n' }] }));
  });

  test('refuses what the reader refuses', () => {
    const wrong = [
      [],
      { rules: [] },
      { rules: { 'stale-year': 'warn' } },
      { overrides: {} },
      { overrides: [{ files: ['a'] }] },
      { overrides: [{ files: 'a', rules: {} }] },
      { silenced: [{ file: 'a' }] },
      { silenced: [{ file: 1, rule: 'stale-year' }] },
    ];
    for (const project of wrong) assert.ok(!isFine(project));
  });

  test('leaves unknown names to the reader, which knows what was meant', () => {
    for (const project of [{ rule: {} }, { rules: { 'stall-year': 'off' } }]) {
      assert.ok(validate(project));
      assert.equal(readProject(JSON.stringify(project)).problems.length, 1);
    }
  });
});
