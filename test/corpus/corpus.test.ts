import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, suiteTeardown, test } from 'mocha';
import { rules } from '../../server/src/rules/registry';
import { checkRepairs } from '../support/check-rule';
import { checkTree } from '../support/check-tree';
import { open } from '../support/open';
import { missesOf, pendingRules } from './check-corpus';
import type { Expected } from './expected';

/** Published reports are no part of this repository: they are read where they lie, or not at all. */
const folder = process.env.NIANBAO_CORPUS ?? '../shared/corpus';
const index = `${folder}/expected.json`;

suite('published reports', () => {
  if (!existsSync(index)) {
    test('SKIPPED: no corpus', function skip() {
      console.log(
        `\n  SKIPPED: no published reports at ${folder}; set NIANBAO_CORPUS to the folder that has expected.json`,
      );
      this.skip();
    });
    return;
  }
  const entries = Object.entries(JSON.parse(readFileSync(index, 'utf8'))).filter(([file]) => file !== 'note');
  const pending = [...new Set(entries.flatMap(([, entry]) => pendingRules(entry as Expected)))];
  suiteTeardown(() => {
    if (pending.length > 0)
      console.log(`\n  PENDING in published reports, rules not written yet: ${pending.join(', ')}`);
  });
  for (const [file, entry] of entries as readonly (readonly [string, Expected])[]) {
    test(file, () => {
      const document = open(readFileSync(`${folder}/${file}`, 'utf8'), 'plaintext');
      checkTree(document.tree);
      assert.ok(document.report.recognised, 'it is a report');
      const misses = missesOf(document, entry);
      assert.equal(misses.length, 0, `${file}:\n${misses.join('\n')}`);
    });

    test(`${file}: every repair holds`, () => {
      const document = open(readFileSync(`${folder}/${file}`, 'utf8'));
      for (const rule of rules) checkRepairs(rule, document, {});
    });
  }
});
