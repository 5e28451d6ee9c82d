import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleByName } from '../../server/src/rules/registry';
import { bundledProgram } from './bundled-program';

const draft = '云溪市林业局2023年政府信息公开工作年度报告\r\n\r\n一、总体情况\r\n主要是立项、、验收等信息。\r\n';
const gb18030 = Buffer.from([0xc1, 0xd6, 0xd2, 0xb5, 0xbe, 0xd6, 0xa1, 0xa2, 0xa1, 0xa2, 0x0a]);

suite('command line as a process', () => {
  const program = bundledProgram();
  let folder = '';
  const nianbao = (...words: string[]) => {
    const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NODE_DISABLE_COMPILE_CACHE: '1' };
    return spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8', env, input: '' });
  };

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, '甲年度报告.txt'), `\ufeff${draft}`);
    writeFileSync(join(folder, '乙年度报告.txt'), gb18030);
    writeFileSync(join(folder, '丙.md'), 'PK\x03\x04');
    writeFileSync(join(folder, '.丁.txt'), draft);
    writeFileSync(join(folder, 'node_modules', '戊.txt'), draft);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('walks a folder, and one unreadable file does not keep the others from being checked', () => {
    const { status, stdout, stderr } = nianbao('lint', '.', '--format', 'json');
    assert.equal(status, 2);
    assert.deepEqual(
      JSON.parse(stdout).map((one: { file: string }) => one.file),
      ['乙年度报告.txt', '甲年度报告.txt'],
    );
    assert.match(stderr, /^丙\.md：这是 Word/);
  });

  test('--fix keeps byte order mark and line ends, and refuses what is not UTF-8', function () {
    if (!ruleByName('repeated-punctuation')) this.skip();
    const { status, stderr } = nianbao('lint', '--fix', '甲年度报告.txt', '乙年度报告.txt');
    assert.equal(status, 2);
    assert.equal(readFileSync(join(folder, '甲年度报告.txt'), 'utf8'), `\ufeff${draft.replace('、、', '、')}`);
    assert.deepEqual(readFileSync(join(folder, '乙年度报告.txt')), gb18030);
    assert.match(stderr, /乙年度报告\.txt：文字编码是 GB18030/);
    assert.ok(!readdirSync(folder).some(name => name.endsWith('.tmp')));
  });

  test('finds the project file above a report', () => {
    writeFileSync(join(folder, 'nianbao.config.json'), '{ "rules": { "stall-year": "off" } }');
    const { stdout } = nianbao('lint', '甲年度报告.txt', '--format', 'github');
    assert.match(stdout, /file=nianbao\.config\.json,line=1,.*title=config\/unknown-rule::/);
  });

  test('many files are checked by several threads, and told in their order', () => {
    const names = Array.from({ length: 130 }, (_, i) => `${String(i).padStart(3, '0')}年度报告.txt`);
    mkdirSync(join(folder, '许多'));
    for (const [i, name] of names.entries())
      writeFileSync(join(folder, '许多', name), i % 3 === 0 ? draft : 'PK\x03\x04');
    const { status, stdout, stderr } = nianbao('lint', '--format', 'json', '许多');
    assert.equal(status, 2);
    const checked = JSON.parse(stdout) as { file: string; findings: { code: string }[] }[];
    assert.deepEqual(
      checked.filter(one => one.findings?.length > 0).map(one => one.file),
      names.filter((_, i) => i % 3 === 0).map(name => `许多/${name}`),
    );
    assert.equal(
      new Set(checked.filter(one => one.findings?.length > 0).map(one => JSON.stringify(one.findings))).size,
      1,
    );
    assert.equal(stderr.trim().split('\n').length, names.length - Math.ceil(names.length / 3));
  });

  test('new never overwrites', () => {
    const { status, stderr } = nianbao('new', '--year', '2023', '--output', '丙.md');
    assert.equal(status, 2);
    assert.match(stderr, /^丙\.md：文件已存在/);
    assert.equal(readFileSync(join(folder, '丙.md'), 'utf8'), 'PK\x03\x04');
  });
});
