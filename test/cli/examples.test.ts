import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Checker, createChecker } from '../../server/src/cli/check-file';
import { ruleByName } from '../../server/src/rules/registry';

const read = (file: string): string => readFileSync(`examples/${file}`, 'utf8');

/** The rules that the README's table names for the faulty report. */
const announced = (): readonly string[] => {
  const names = [...read('README.md').matchAll(/^\| `([a-z-]+)` *\|/gm)].map(match => match[1]!);
  return names.filter(name => ruleByName(name)).sort();
};

suite('examples', () => {
  let check: Checker;
  suiteSetup(() => {
    check = createChecker(() => ({ levels: {}, entries: [] }));
  });

  /** Rules that say more than a hint. */
  const spoken = (file: string): readonly string[] => {
    const { status, findings } = check(read(file), file);
    assert.ok(status.recognised, file);
    const codes = findings.filter(({ severity }) => severity !== 'hint').map(({ code }) => code);
    return [...new Set(codes)].sort();
  };

  test('the faulty report has the faults that the README lists, and no others', () => {
    assert.deepEqual(spoken('云溪市林业局2023年政府信息公开工作年度报告.txt'), announced());
  });

  test('the sound reports have none', () => {
    assert.deepEqual(spoken('青禾县水务局2023年政府信息公开工作年度报告.md'), []);
    assert.deepEqual(spoken('石桥镇人民政府2020年政府信息公开工作年度报告.txt'), []);
  });

  test('the report of 2017 adds the 其中 rows to a total, and nothing else', () => {
    const expected = ruleByName('wrong-group-total') ? ['wrong-group-total'] : [];
    assert.deepEqual(spoken('南屏县文化旅游局2017年政府信息公开工作年度报告.txt'), expected);
  });

  test('the README names every report', () => {
    const readme = read('README.md');
    const missing = readdirSync('examples').filter(file => file !== 'README.md' && !readme.includes(`\`${file}\``));
    assert.deepEqual(missing, []);
  });
});
