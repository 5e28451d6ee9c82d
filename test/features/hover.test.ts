import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { hover } from '../../server/src/features/hover';
import { chinese } from '../../server/src/l10n/voice';
import { rules } from '../../server/src/rules/registry';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { range } from '../../server/src/text/range';
import { finding } from '../support/reported-finding';

const documentWith = (...findings: ReportedFinding[]): ReportDocument =>
  ({ findings: () => findings }) as Partial<ReportDocument> as ReportDocument;

const nothingElse = { cells: false, law: false };

suite('features/hover', () => {
  test('shows severity, name and basis of a rule, and never its examples', () => {
    for (const { name, basis } of rules) {
      const { markdown } = hover(documentWith(finding(name, 3, 5)), {}, 4, nothingElse, chinese)!;
      assert.ok(markdown.startsWith(`**警告** · \`${name}\`\n\n`), markdown);
      assert.ok(markdown.endsWith(`依据：${chinese.say(basis)}`), markdown);
      assert.doesNotMatch(markdown, /⟦|^# |反例/m);
    }
  });

  test('joins several rules, each once, and covers what they have in common', () => {
    const document = documentWith(finding('a', 0, 8), finding('b', 4, 9), finding('a', 2, 6));
    const { range: where, markdown } = hover(document, {}, 5, nothingElse, chinese)!;
    assert.deepEqual(where, range(4, 6));
    assert.equal(markdown, '**警告** · `a`\n\n---\n\n**警告** · `b`');
  });

  test('answers at both ends of a finding, and not beyond', () => {
    const document = documentWith(finding('a', 3, 5));
    assert.deepEqual(
      [2, 3, 5, 6].map(offset => hover(document, {}, offset, nothingElse, chinese) !== undefined),
      [false, true, true, false],
    );
  });
});
