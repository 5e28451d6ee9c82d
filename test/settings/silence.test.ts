import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { settleDocument } from '../../server/src/document/settled-document';
import { fingerprintsOf } from '../../server/src/settings/fingerprint';
import type { SilencedEntry } from '../../server/src/settings/project';
import { range } from '../../server/src/text/range';
import { open } from '../support/open';

const text = '云溪市林业局2023年政府信息公开工作年度报告\n一、总体情况\n一年来，，我局公开信息5条。。\n';
const document = open(text);
const repeated = document.findings({}).filter(({ code }) => code === 'repeated-punctuation');
const names = fingerprintsOf(document.report, repeated);

const entry = (rule: string, fingerprint?: string): SilencedEntry => ({
  file: 'a.txt',
  rule,
  range: range(0, 0),
  ...(fingerprint !== undefined && { fingerprint }),
});

const shownCodes = (entries: readonly SilencedEntry[]) =>
  settleDocument(document, entries)
    .findings({})
    .filter(({ code }) => code === 'repeated-punctuation');

suite('settings/silence', () => {
  test('there are two to choose from', () => assert.equal(repeated.length, 2));

  test('an entry with a fingerprint silences one finding, and nothing else', () => {
    const [first, second] = repeated;
    const settled = settleDocument(document, [entry('repeated-punctuation', names.get(first!)!)]);
    assert.deepEqual(
      settled.findings({}),
      document.findings({}).filter(finding => finding !== first),
    );
    const { silenced, unmatched } = settled.parted({});
    assert.deepEqual(
      silenced.map(({ finding }) => finding),
      [first],
    );
    assert.deepEqual(unmatched, []);
    assert.ok(settled.findings({}).includes(second!));
  });

  test('an entry without one silences the rule in the file', () =>
    assert.deepEqual(shownCodes([entry('repeated-punctuation')]), []));

  test('a finding stays silenced when the text changes elsewhere, and comes back when its words change', () => {
    const silenced = [entry('repeated-punctuation', names.get(repeated[0]!)!)];
    const messages = (changed: string) =>
      settleDocument(open(changed), silenced)
        .findings({})
        .filter(({ code }) => code === 'repeated-punctuation').length;
    assert.equal(messages(text.replace('一、总体', '本报告由办公室编制。\n\n一、总体')), 1);
    assert.equal(messages(text.replace('5条', '6条')), 1);
    assert.equal(messages(text.replace('，，', '、、')), 2);
  });

  test('entries that meet nothing are told', () => {
    const stale = [entry('repeated-punctuation', '00000000'), entry('stale-year')];
    assert.deepEqual(settleDocument(document, stale).parted({}).unmatched, stale);
    assert.deepEqual(settleDocument(open('随便写写', 'plaintext'), stale).parted({}).unmatched, stale);
  });

  test('without entries nothing is made anew', () =>
    assert.equal(settleDocument(document, []).findings({}), document.findings({})));
});
