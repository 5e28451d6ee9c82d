import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { applyEdits } from '../../server/src/fixes/apply-edits';
import { addSilenced, editBetween, removeSilenced, setRule, unsetRules } from '../../server/src/settings/edit-project';
import { compareSilencings, type Silencing } from '../../server/src/settings/project';
import { readProject } from '../../server/src/settings/read-project';

const entry = (file: string, rule: string, fingerprint?: string): Silencing => ({
  file,
  rule,
  ...(fingerprint !== undefined && { fingerprint }),
});
const plain = ({ file, rule, fingerprint }: Silencing): Silencing => entry(file, rule, fingerprint);

suite('settings/edit-project', () => {
  test('a new file has the list, one entry a line', () =>
    assert.equal(
      addSilenced({ ...entry('a.txt', 'stale-year', '0123abcd'), note: '“2022年”' })(''),
      '{\n  "silenced": [\n    { "file": "a.txt", "rule": "stale-year", "fingerprint": "0123abcd", "note": "“2022年”" }\n  ]\n}\n',
    ));

  test('entries come in order, whichever comes first', () => {
    const all = [entry('b.txt', 'missing-row'), entry('a.txt', 'stale-year', 'b'), entry('a.txt', 'stale-year')];
    const texts = [all, all.toReversed()].map(order => order.reduce((text, one) => addSilenced(one)(text)!, ''));
    assert.equal(texts[0], texts[1]);
    assert.deepEqual(readProject(texts[0]!).silenced.map(plain), [all[2], all[1], all[0]]);
  });

  test('all else stays as it is written', () => {
    const before = '{\r\n\t// 级别\r\n\t"rules": {"stale-year": "off"},\r\n\t"silenced": []\r\n}';
    assert.equal(
      addSilenced(entry('a', 'missing-row'))(before),
      '{\r\n\t// 级别\r\n\t"rules": {"stale-year": "off"},\r\n\t"silenced": [\r\n\t\t{ "file": "a", "rule": "missing-row" }\r\n\t]\r\n}',
    );
    assert.equal(
      setRule('missing-row', 'off')(before),
      '{\r\n\t// 级别\r\n\t"rules": {"missing-row": "off", "stale-year": "off"},\r\n\t"silenced": []\r\n}',
    );
  });

  test('a rule is set in its place, or changed where it stands', () => {
    const first = setRule('stale-year', 'off')('{\n  "silenced": []\n}\n')!;
    assert.equal(first, '{\n  "silenced": [],\n  "rules": {\n    "stale-year": "off"\n  }\n}\n');
    const second = setRule('wrong-row-total', 'off')(first)!;
    assert.match(second, /"stale-year": "off",\n {4}"wrong-row-total": "off"\n/);
    assert.match(setRule('stale-year', 'hint')(second)!, /"stale-year": "hint",\n/);
  });

  test('a rule that is set no more leaves the others as they are', () => {
    const text = ['stale-year', 'wrong-period', 'wrong-row-total'].reduce((t, rule) => setRule(rule, 'off')(t)!, '');
    assert.equal(unsetRules(['wrong-period'])(text), text.replace('    "wrong-period": "off",\n', ''));
    assert.equal(unsetRules(['stale-year', 'wrong-period', 'wrong-row-total'])(text), '{\n  "rules": {}\n}\n');
    assert.equal(unsetRules(['late-publication'])(text), text);
    for (const broken of ['[]', '{', '{ "rules": [] }']) assert.equal(unsetRules(['stale-year'])(broken), undefined);
  });

  test('entries go with their lines', () => {
    const all = ['a', 'b', 'c', 'd'].map(file => entry(file, 'stale-year'));
    const text = all.reduce((before, one) => addSilenced(one)(before)!, '');
    for (const gone of ['', 'a', 'ab', 'b', 'bc', 'd', 'ad', 'acd', 'abcd']) {
      const left = all.filter(({ file }) => !gone.includes(file));
      const after = removeSilenced(({ file }) => gone.includes(file))(text)!;
      const fresh = left.reduce((before, one) => addSilenced(one)(before)!, '');
      assert.equal(after, left.length > 0 ? fresh : '{\n  "silenced": []\n}\n', gone);
    }
  });

  test('what is no JSON, or of another type, is left alone', () => {
    for (const text of ['[]', '{', '{ "rules": 1, "silenced": {} ', 'x']) {
      assert.equal(addSilenced(entry('a', 'stale-year'))(text), undefined, text);
      assert.equal(setRule('stale-year', 'off')(text), undefined, text);
      assert.equal(removeSilenced(() => true)(text), undefined, text);
    }
    assert.equal(setRule('stale-year', 'off')('{ "rules": [] }'), undefined);
    assert.equal(addSilenced(entry('a', 'stale-year'))('{ "silenced": { } }'), undefined);
  });

  test('in any list entries are put in and taken out again', () => {
    const word = fc.constantFrom('a', 'b', '"', '\\', '年', '-');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map(units => units.join(''));
    const one = fc
      .tuple(name, fc.constantFrom('stale-year', 'missing-row'), name)
      .map(([file, rule, print]) => entry(file, rule, print));
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: e => JSON.stringify(e), maxLength: 6 }), one, (entries, extra) => {
        const text = entries.reduce((before, e) => addSilenced(e)(before)!, '{ "rules": {} /* 末尾 */ }');
        assert.deepEqual(readProject(text).silenced.map(plain), entries.toSorted(compareSilencings));
        assert.match(text, /\/\* 末尾 \*\//);
        const has = entries.some(e => compareSilencings(e, extra) === 0);
        const back = removeSilenced(e => compareSilencings(e, extra) === 0)(has ? text : addSilenced(extra)(text)!)!;
        assert.deepEqual(
          readProject(back).silenced.map(plain),
          entries.filter(e => compareSilencings(e, extra) !== 0).toSorted(compareSilencings),
        );
      }),
    );
  });

  test('the edit between two texts makes one into the other', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const edit = editBetween(before, after);
        assert.equal(edit === undefined, before === after);
        assert.equal(applyEdits(before, edit ? [edit] : []), after);
      }),
    ));
});
