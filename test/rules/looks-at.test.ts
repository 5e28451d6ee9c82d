import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { rules } from '../../server/src/rules/registry';
import { sentences } from '../sentences/all-sentences';
import { proseOf } from '../support/prose';

const paragraphs = sentences.map(proseOf);

suite('what rules look at in a paragraph', () => {
  for (const { name, looksAt, check } of rules) {
    if (!looksAt || !check.paragraph) continue;
    test(`${name} has nothing to say of a paragraph that it is not shown`, () => {
      const unseen = paragraphs.filter(prose => looksAt(prose).length === 0);
      const said = unseen.filter(prose => [...check.paragraph!(prose, { edition: 'revised', year: 2023 })].length > 0);
      assert.deepEqual(
        said.map(prose => prose.text),
        [],
      );
    });
  }
});
