import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languageOfFile } from '../../client/src/language-of-file';

suite('the language of a file that is not open', () => {
  const { languages } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  const cases = [
    ['云溪市林业局.nianbao', 'nianbao'],
    ['云溪市林业局2023年政府信息公开工作年度报告.txt', 'nianbao'],
    ['政府信息公开2023年报.txt', 'nianbao'],
    ['年报.txt', 'plaintext'],
    ['2023年度报告.md', 'markdown'],
    ['说明.txt', 'plaintext'],
  ] as const;
  for (const [name, language] of cases) {
    test(`${name} is ${language}`, () => assert.equal(languageOfFile(name, languages), language));
  }
});
