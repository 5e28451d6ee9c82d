import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { chinese, createVoice, keyOf } from '../../server/src/l10n/voice';
import { list, say, templateOf } from '../../server/src/text/message';

const inEnglish = createVoice('en', {
  [keyOf('“{0}”行有 {1} 格{2}')]: '{1} cells in row “{0}”{2}',
  [keyOf('，多 {0}')]: ', {0} too many',
  [keyOf('、')]: ', ',
});

const message = (more: boolean) => say`“${'自然人'}”行有 ${7} 格${more ? say`，多 ${2}` : ''}`;

suite('l10n/voice', () => {
  test('says the template with its values', () => {
    assert.equal(chinese.say(message(true)), '“自然人”行有 7 格，多 2');
    assert.equal(chinese.say(say`没有标题。`), '没有标题。');
    assert.equal(chinese.say('表三'), '表三');
  });

  test('puts values where the other language wants them, messages among them', () => {
    assert.equal(inEnglish.say(message(true)), '7 cells in row “自然人”, 2 too many');
    assert.equal(inEnglish.say(message(false)), '7 cells in row “自然人”');
  });

  test('says a list of any length, with the language’s own mark between', () => {
    const names = (...items: string[]) => list(items);
    assert.deepEqual([names(), names('甲'), names('甲', '乙', '丙')].map(chinese.say), ['', '甲', '甲、乙、丙']);
    assert.equal(inEnglish.say(names('甲', '乙')), '甲, 乙');
    assert.equal(chinese.say(list([say`多 ${1}`, 2], say`；`)), '多 1；2');
  });

  test('falls back on Chinese, each message for itself', () => {
    assert.equal(inEnglish.say(say`共 ${message(true)}`), '共 7 cells in row “自然人”, 2 too many');
  });

  test('takes no value for a place', () => {
    assert.equal(inEnglish.say(say`“${'{1}'}”行有 ${0} 格${''}`), '0 cells in row “{1}”');
  });

  test('knows a template wherever it stands in the code', () => {
    const one = say`${1}、${2}`;
    const other = say`${3}、${4}`;
    assert.notEqual(one.words, other.words);
    assert.equal(templateOf(one.words), '{0}、{1}');
    assert.equal(keyOf(templateOf(one.words)), keyOf(templateOf(other.words)));
  });
});
