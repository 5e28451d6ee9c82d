import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/program';
import type { Strings } from '../../server/src/cli/strings';
import { english } from '../../server/src/cli/strings-en';
import { chinese } from '../../server/src/cli/strings-zh';
import { ruleByName, rules } from '../../server/src/rules/registry';

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command with nothing but memory around it; `input` is what is piped in. */
async function outcomeOf(
  words: readonly string[],
  input?: string | Uint8Array,
  strings: Strings = chinese,
): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(words, {
    folder: '/nowhere',
    strings,
    colour: false,
    piped: () => input !== undefined,
    input: async () => (typeof input === 'string' ? Buffer.from(input) : (input ?? new Uint8Array())),
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { status, out, err };
}

const draft = [
  '云溪市林业局2023年政府信息公开工作年度报告',
  '一、总体情况',
  '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。主动公开信息20条，其中动态12条、其他信息9条。',
  '',
].join('\n');

suite('command line: lint', () => {
  test('checks what is piped in', async function () {
    if (!ruleByName('wrong-breakdown')) this.skip();
    const { status, out, err } = await outcomeOf(['lint', '--format', 'json'], draft);
    const [file] = JSON.parse(out);
    assert.equal(status, 1);
    assert.equal(err, '');
    assert.equal(file.file, '<stdin>');
    assert.equal(file.year, 2023);
    assert.ok(file.findings.some((finding: { code: string }) => finding.code === 'wrong-breakdown'));
  });

  test('takes the name of what is piped in, and rule levels', async () => {
    const off = rules.map(({ name }) => ['--rule', `${name}=off`]);
    const words = ['lint', '-', '--stdin-filename', 'a/某局年度报告.txt', '--format', 'json', ...off.flat()];
    const { status, out } = await outcomeOf(words, draft);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out)[0].findings, []);
    assert.equal(JSON.parse(out)[0].file, 'a/某局年度报告.txt');
  });

  test('counts warnings against the maximum', async function () {
    if (!ruleByName('wrong-breakdown')) this.skip();
    const others = rules.filter(({ name }) => name !== 'wrong-breakdown').map(({ name }) => ['--rule', `${name}=off`]);
    const words = ['lint', '--rule', 'wrong-breakdown=warning', ...others.flat()];
    assert.equal((await outcomeOf(words, draft)).status, 0);
    assert.equal((await outcomeOf([...words, '--max-warnings', '0'], draft)).status, 1);
  });

  test('says what it cannot read and goes on', async () => {
    const { status, out, err } = await outcomeOf(['lint', '-'], Buffer.from('%PDF-1.7'));
    assert.equal(status, 2);
    assert.match(out, /共检查0个文件/);
    assert.match(err, /^<stdin>：这是 PDF 文件/);
  });

  test('says of a path that leads nowhere', async () => {
    const { status, err } = await outcomeOf(['lint', '没有.txt']);
    assert.equal(status, 2);
    assert.match(err, /^没有\.txt：找不到/);
  });
});

suite('command line: usage', () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['lint'], /请给出要检查的文件/],
    [['lint', '-', 'a.txt'], /不能与其他路径/],
    [['lint', '-', '--fix'], /--fix 不能/],
    [['lint', 'a', '--format', 'xml'], /“xml”.*pretty、json、sarif、github、lines、junit/],
    [['lint', 'a', '--max-warnings', '-1'], /不小于 0 的整数/],
    [['lint', 'a', '--formt', 'json'], /没有“--formt”这个选项/],
    [['lint', 'a', '--format'], /缺少取值/],
    [['check'], /没有“check”这个命令/],
    [['tree'], /缺少参数 file/],
    [['lsp'], /--stdio/],
    [['rules', 'no-such-rule'], /没有名为“no-such-rule”的规则/],
    [['new', '--year', '23'], /四位数/],
  ];
  for (const [words, complaint] of wrong) {
    test(`nianbao ${words.join(' ')}`, async () => {
      const { status, out, err } = await outcomeOf(words);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^用法错误：/);
      assert.match(err, complaint);
    });
  }

  test('a mistyped rule gets the nearest name', async function () {
    if (!ruleByName('missing-title')) this.skip();
    const { status, err } = await outcomeOf(['lint', 'a', '--rule', 'missing-titel=off']);
    assert.equal(status, 2);
    assert.match(err, /“missing-titel”.*“missing-title”/);
  });

  test('help is in the language of the user', async () => {
    const inChinese = await outcomeOf(['lint', '--help']);
    assert.equal(inChinese.status, 0);
    assert.match(inChinese.out, /^用法： nianbao lint/);
    assert.doesNotMatch(inChinese.out, /Options:|display help|default/);
    assert.match((await outcomeOf(['--help'], undefined, english)).out, /^Usage: nianbao[\s\S]*Exit status/);
  });
});

suite('command line: English', () => {
  test('findings, related places and fixes are told in the language of the command', async () => {
    const { out } = await outcomeOf(['lint', '--format', 'json'], draft, english);
    const [file] = JSON.parse(out);
    const found = file.findings.find(({ code }: { code: string }) => code === 'wrong-breakdown');
    assert.equal(
      found.message,
      'The total is “20条”, the 2 parts listed make 21 (1 too few). Check the total and its parts.',
    );
    assert.equal(found.fixes[0].title, 'Change the total to 21');
    assert.equal(found.related[0].message, '动态: 12条');
    const chineseFound = JSON.parse((await outcomeOf(['lint', '--format', 'json'], draft)).out)[0].findings;
    assert.deepEqual(
      chineseFound.map(({ code, range }: { code: string; range: unknown }) => [code, range]),
      file.findings.map(({ code, range }: { code: string; range: unknown }) => [code, range]),
    );
  });
});

suite('command line: rules, new', () => {
  test('lists every rule with what its page says first', async () => {
    const listed = JSON.parse((await outcomeOf(['rules', '--format', 'json'])).out);
    assert.deepEqual(
      listed.map((rule: { name: string }) => rule.name),
      rules.map(({ name }) => name),
    );
    assert.ok(listed.every((rule: { summary: string }) => rule.summary !== ''));
    assert.equal((await outcomeOf(['rules'])).out.split('\n').length - 1, rules.length);
  });

  test('lists rules in English', async () => {
    const { out } = await outcomeOf(['rules'], undefined, english);
    assert.equal(out.split('\n').length - 1, rules.length);
    assert.match(out, /^wrong-breakdown +error +The /m);
    const [first] = JSON.parse((await outcomeOf(['rules', '--format', 'json'], undefined, english)).out);
    assert.match(first.summary, /^[A-Z].*\.$/);
  });

  test('shows one rule with its page', async function () {
    if (!ruleByName('wrong-breakdown')) this.skip();
    const { status, out } = await outcomeOf(['rules', 'wrong-breakdown']);
    assert.equal(status, 0);
    assert.match(out, /^wrong-breakdown {2}错误\n.*\n\n# /);
  });

  test('writes a blank report that is recognised as one', async () => {
    const { status, out } = await outcomeOf(['new', '--organ', '青禾县水务局', '--year', '2023']);
    assert.equal(status, 0);
    assert.match(out, /^青禾县水务局2023年政府信息公开工作年度报告\n/);
    const [file] = JSON.parse((await outcomeOf(['lint', '-', '--format', 'json'], out)).out);
    assert.equal(file.recognised, true);
    assert.equal(file.organ, '青禾县水务局');
  });
});
