import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { sarif } from '../../../server/src/cli/reporters/sarif';
import type { FileResult } from '../../../server/src/cli/results';
import { chinese } from '../../../server/src/l10n/voice';
import { createVoices } from '../../../server/src/l10n/voices';
import { defineRule } from '../../../server/src/rules/rule';
import { checked, doubledComma, failedFile, hint, wrongTotal } from '../samples';

const rule = defineRule({
  name: 'wrong-breakdown',
  category: 'figures',
  severity: 'error',
  fix: 'offer',
  basis: '各项之和应等于总数',
  check: {},
});
const options = {
  voice: chinese,
  version: '1.2.3',
  folder: '/稿件',
  rules: [rule, { ...rule, name: 'missing-punctuation', severity: 'off' as const }],
  pageOf: (name: string) =>
    name === rule.name
      ? '# 分项之和不等于总数\n\n各项相加\n应等于总数。\n\n_English: Parts add up._\n\n## 为什么\n'
      : '',
};
const run = (results: readonly FileResult[]) => (JSON.parse(sarif(results, options)) as Log).runs[0]!;

suite('sarif reporter', () => {
  test('speaks of rules in the language of the run', () => {
    const { tool, language } = (JSON.parse(sarif([], { ...options, voice: createVoices()('en') })) as Log).runs[0]!;
    assert.equal(language, 'en');
    assert.equal(tool.driver.rules![0]!.shortDescription!.text, 'Parts add up.');
    assert.equal(run([]).language, 'zh-CN');
  });

  test('takes the rules with their pages and levels', () => {
    const [first, second] = run([]).tool.driver.rules!;
    assert.equal(first!.name, '分项之和不等于总数');
    assert.equal(first!.shortDescription!.text, '各项相加应等于总数。');
    assert.match(first!.help!.markdown!, /^# 分项/);
    assert.deepEqual(first!.defaultConfiguration, { enabled: true, level: 'error' });
    assert.deepEqual(second!.defaultConfiguration, { enabled: false });
  });

  test('places a result by UTF-16 columns from 1, with related places and fixes', () => {
    const made = run([checked([wrongTotal])]);
    assert.equal(made.columnKind, 'utf16CodeUnits');
    const [result] = made.results!;
    assert.equal(result!.ruleIndex, 0);
    const { artifactLocation, region } = result!.locations![0]!.physicalLocation!;
    assert.deepEqual(region, { startLine: 2, startColumn: 7, endLine: 2, endColumn: 10 });
    assert.equal(artifactLocation!.uri, '%E6%8A%A5%E5%91%8A/a%20b.txt');
    assert.equal(result!.relatedLocations![0]!.message!.text, '动态9条');
    const [replacement] = result!.fixes![0]!.artifactChanges[0]!.replacements;
    assert.deepEqual(replacement!.deletedRegion, { startLine: 2, startColumn: 7, endLine: 2, endColumn: 9 });
    assert.equal(replacement!.insertedContent!.text, '9');
  });

  test('says what failed', () => {
    const [invocation] = run([failedFile]).invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    assert.equal(invocation!.toolExecutionNotifications![0]!.message.text, '不是文本文件。');
  });

  test('is valid by the schema of SARIF 2.1.0', function () {
    const schema = readSchema();
    if (!schema) return this.skip();
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const inFolder = checked([wrongTotal, doubledComma, hint]);
    const elsewhere = checked([wrongTotal], '/别处/a.txt');
    const valid = validate(JSON.parse(sarif([inFolder, elsewhere, failedFile], options)));
    assert.ok(valid, JSON.stringify(validate.errors, null, 1));
    assert.ok(!validate({ version: '2.1.0', runs: [{}] }), 'the schema must be able to fail');
  });
});

/** The schema as a development dependency ships it, from draft 4 to the draft that ajv reads. */
function readSchema(): object | undefined {
  const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  if (!existsSync(path)) return undefined;
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return schema;
}
