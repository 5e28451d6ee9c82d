import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'mocha';
import { pages } from '../../server/src/rules/pages';
import { ruleByName, rules } from '../../server/src/rules/registry';
import { inChinese } from '../support/in-chinese';
import { ruleTable } from './rule-table';

const folder = 'server/src/rules';
const files = readdirSync(folder);
const camel = (name: string) => name.replace(/-(.)/g, (_, c: string) => c.toUpperCase());

suite('registry', () => {
  test('names are unique', () => {
    const names = rules.map(rule => rule.name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  test('every rule file is registered, with a page', () => {
    const ruleFiles = files.filter(
      f => f.endsWith('.ts') && / = defineRule\(/.test(readFileSync(`${folder}/${f}`, 'utf8')),
    );
    const paged = files.filter(f => f.endsWith('.md'));
    const names = rules.map(rule => rule.name).sort();
    assert.deepEqual(
      ruleFiles
        .filter(f => f !== 'rule.ts')
        .map(f => f.slice(0, -3))
        .sort(),
      names,
      'rule files',
    );
    assert.deepEqual(Object.keys(pages).sort(), names, 'bundled pages');
    assert.deepEqual(
      names.filter(name => !paged.includes(`${name}.md`)),
      [],
      'rules without a page',
    );
  });

  for (const rule of rules) {
    test(`${rule.name}: name, severity and fix are the table’s`, () => {
      const known = ruleTable.find(([name]) => name === rule.name);
      assert.deepEqual([rule.name, rule.severity, rule.fix], known);
      assert.match(rule.name, /^[a-z]+(?:-[a-z]+)*$/);
      assert.doesNotMatch(rule.name, /^(?:avoid|use|prefer)-/);
      assert.notEqual(inChinese(rule.basis).trim(), '');
      assert.ok(Object.keys(rule.check).length > 0, 'it asks to be shown something');
      assert.equal(ruleByName(rule.name), rule);
      const source = readFileSync(`${folder}/${rule.name}.ts`, 'utf8');
      assert.ok(source.includes(`export const ${camel(rule.name)} = defineRule({`), 'exported under its name');
    });
  }
});
