import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { run } from '../../server/src/cli/program';
import type { Strings } from '../../server/src/cli/strings';
import { english } from '../../server/src/cli/strings-en';
import { chinese } from '../../server/src/cli/strings-zh';
import { openDocument } from '../../server/src/document/document';
import { fingerprintsOf } from '../../server/src/settings/fingerprint';

const draft = [
  '云溪市林业局2023年政府信息公开工作年度报告',
  '',
  '一、总体情况',
  '',
  '统计期限自2023年1月1日至2023年12月31日。主动公开立项、、验收等信息。',
  '共公开信息20条，其中动态12条、公告9条。',
  '',
].join('\n');

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function fingerprintOf(rule: string, text: string): string {
  const document = openDocument(text, 'nianbao');
  const names = fingerprintsOf(document.report, document.findings({}));
  return [...names].find(([{ code }]) => code === rule)![1];
}

const doubled = fingerprintOf('repeated-punctuation', draft);

suite('nianbao.config.json on the command line', () => {
  let folder = '';
  /** In this process: everything but the process itself is the command's own. */
  async function nianbao(words: readonly string[], strings: Strings = chinese, input?: string): Promise<Outcome> {
    const outcome = { stdout: '', stderr: '' };
    const status = await run(words, {
      folder,
      strings,
      colour: false,
      piped: () => input !== undefined,
      input: async () => Buffer.from(input ?? ''),
      out: text => {
        outcome.stdout += text;
      },
      err: text => {
        outcome.stderr += text;
      },
    });
    return { status, ...outcome };
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const writeProject = (project: object) => write('nianbao.config.json', JSON.stringify(project, null, 2));
  const lint = (...words: string[]) => nianbao(['lint', '--format', 'json', ...words]);
  const codesOf = (stdout: string, file: string): readonly string[] =>
    JSON.parse(stdout)
      .filter((one: { file: string }) => one.file === file)
      .flatMap((one: { findings: { code: string }[] }) => one.findings.map(({ code }) => code));

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    mkdirSync(join(folder, '往年'));
    write('甲年度报告.txt', draft);
    write('往年/乙年度报告.txt', draft);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  test('holds for the files below it, the nearest one alone, unless --config or --no-config say otherwise', async () => {
    writeProject({ rules: { 'repeated-punctuation': 'off' } });
    write('往年/nianbao.config.json', '{ "rules": { "wrong-breakdown": "off" } }');
    const all = await lint('.');
    assert.ok(!codesOf(all.stdout, '甲年度报告.txt').includes('repeated-punctuation'));
    assert.ok(codesOf(all.stdout, '甲年度报告.txt').includes('wrong-breakdown'));
    const old = codesOf(all.stdout, '往年/乙年度报告.txt');
    assert.ok(old.includes('repeated-punctuation') && !old.includes('wrong-breakdown'));
    assert.ok(codesOf((await lint('--no-config', '.')).stdout, '甲年度报告.txt').includes('repeated-punctuation'));
    const chosen = codesOf((await lint('--config', '往年/nianbao.config.json', '.')).stdout, '甲年度报告.txt');
    assert.ok(chosen.includes('repeated-punctuation') && !chosen.includes('wrong-breakdown'));
  });

  test('wins over nothing that was set by hand, and has overrides by file', async () => {
    writeProject({
      rules: { 'wrong-breakdown': 'off' },
      overrides: [{ files: ['往年/**'], rules: { 'wrong-breakdown': 'hint' } }],
    });
    const severities = async (...words: string[]) =>
      JSON.parse((await lint('.', ...words)).stdout).map(
        ({ findings }: { findings: { code: string; severity: string }[] }) =>
          findings.filter(({ code }) => code === 'wrong-breakdown').map(({ severity }) => severity),
      );
    assert.deepEqual(await severities(), [['hint'], []]);
    assert.deepEqual(await severities('--rule', 'wrong-breakdown=info'), [['info'], ['info']]);
  });

  test('says what is wrong in it, as findings of that file', async () => {
    writeProject({ rules: { 'stall-year': 'off' } });
    const { status, stdout } = await nianbao(['lint', '甲年度报告.txt', '--rule', 'wrong-breakdown=off']);
    assert.equal(status, 1, stdout);
    assert.match(
      stdout,
      /nianbao\.config\.json\n +3:5 +警告 +没有名为“stall-year”的规则，是否为“stale-year”？ +config\/unknown-rule/,
    );
    assert.doesNotMatch(stdout, /跳过/);
    const inEnglish = (await nianbao(['lint', '甲年度报告.txt'], english)).stdout;
    assert.match(inEnglish, /There is no rule “stall-year”\. Did you mean “stale-year”\?/);
    const [github] =
      (await nianbao(['lint', '甲年度报告.txt', '-f', 'github'])).stdout.match(/::warning file=nianbao.*/) ?? [];
    assert.match(github ?? '', /line=3,.*title=config\/unknown-rule::没有名为/);
  });

  test('that is no JSON is a failure, and the report is checked all the same', async () => {
    write('nianbao.config.json', '{ "rules": { ');
    const { status, stdout, stderr } = await lint('甲年度报告.txt');
    assert.equal(status, 2);
    assert.match(stderr, /^nianbao\.config\.json：1:\d+ .*JSON/);
    assert.ok(codesOf(stdout, '甲年度报告.txt').includes('wrong-breakdown'));
    assert.equal((await lint('--config', '没有.json', '甲年度报告.txt')).status, 2);
  });

  test('what it silences is neither shown nor counted, but in SARIF as suppressed', async () => {
    writeProject({
      silenced: [
        { file: '甲年度报告.txt', rule: 'repeated-punctuation', fingerprint: doubled, note: '、、' },
        { file: '甲年度报告.txt', rule: 'wrong-breakdown' },
      ],
    });
    const { stdout } = await lint('.');
    const codes = codesOf(stdout, '甲年度报告.txt');
    assert.ok(!codes.includes('repeated-punctuation') && !codes.includes('wrong-breakdown'));
    assert.ok(codesOf(stdout, '往年/乙年度报告.txt').includes('repeated-punctuation'));
    const [file] = JSON.parse((await lint('甲年度报告.txt', '--show-silenced')).stdout);
    assert.equal(file.silenced.length, 2);
    const { results } = JSON.parse((await nianbao(['lint', '-f', 'sarif', '甲年度报告.txt'])).stdout).runs[0];
    const suppressed = results.filter((one: { suppressions?: object[] }) => one.suppressions);
    assert.deepEqual(
      suppressed.map((one: { ruleId: string; suppressions: object[] }) => [one.ruleId, one.suppressions]),
      [
        ['repeated-punctuation', [{ kind: 'external', status: 'accepted', justification: '、、' }]],
        ['wrong-breakdown', [{ kind: 'external', status: 'accepted' }]],
      ],
    );
    const pretty = (await nianbao(['lint', '甲年度报告.txt'])).stdout;
    assert.match(pretty, /另有2处按项目设置不再提示/);
    assert.match(
      (await nianbao(['lint', '甲年度报告.txt', '--show-silenced'])).stdout,
      /（不再提示） +repeated-punctuation/,
    );
  });

  test('what is silenced is not mended either', async () => {
    writeProject({ silenced: [{ file: '甲年度报告.txt', rule: 'repeated-punctuation' }] });
    await lint('--fix', '.');
    assert.equal(readFileSync(join(folder, '甲年度报告.txt'), 'utf8'), draft);
    assert.equal(readFileSync(join(folder, '往年/乙年度报告.txt'), 'utf8'), draft.replace('、、', '、'));
  });

  test('entries that meet nothing are told, listed and taken out', async () => {
    const entries = [
      { file: '没有.txt', rule: 'stale-year' },
      { file: '甲年度报告.txt', rule: 'repeated-punctuation', fingerprint: doubled },
      { file: '甲年度报告.txt', rule: 'repeated-punctuation', fingerprint: '00000000', note: '，，' },
      { file: '甲年度报告.txt', rule: 'confused-particle' },
    ];
    writeProject({ silenced: entries });
    assert.deepEqual(codesOf((await lint('甲年度报告.txt')).stdout, 'nianbao.config.json'), [
      'config/stale-entry',
      'config/stale-entry',
    ]);
    assert.deepEqual(codesOf((await lint('往年')).stdout, 'nianbao.config.json'), ['config/stale-entry']);
    const states = JSON.parse((await nianbao(['silenced', '-f', 'json'])).stdout).map(
      (one: { state: string }) => one.state,
    );
    assert.deepEqual(states, ['missing-file', 'met', 'unmatched', 'rule-off']);
    assert.match(
      (await nianbao(['silenced'])).stdout,
      /已经没有 +repeated-punctuation +，，\n[\s\S]*共4条，其中2条可用 --remove-stale 删去。/,
    );
    assert.equal((await nianbao(['silenced', '--remove-stale'])).status, 0);
    const { silenced } = JSON.parse(readFileSync(join(folder, 'nianbao.config.json'), 'utf8'));
    assert.deepEqual(silenced, [entries[1], entries[3]]);
    assert.match((await nianbao(['silenced'], english)).stdout, /found +repeated-punctuation[\s\S]*2 entries\./);
  });

  test('a project without entries says so', async () =>
    assert.equal((await nianbao(['silenced'])).stdout, '项目中没有设为不再提示的问题。\n'));

  test('the levels of a file are shown with where they come from', async () => {
    writeProject({
      rules: { 'wrong-breakdown': 'off' },
      overrides: [{ files: ['往年/**'], rules: { 'stale-year': 'hint' } }],
    });
    const { stdout, status } = await nianbao(['config', '往年/乙年度报告.txt', '--rule', 'stray-space=off']);
    assert.equal(status, 0);
    assert.match(stdout, /^nianbao\.config\.json\n\n/);
    assert.match(stdout, /wrong-breakdown +关闭 +nianbao\.config\.json:3\n/);
    assert.match(stdout, /stale-year +建议 +nianbao\.config\.json:11（往年\/\*\*）\n/);
    assert.match(stdout, /stray-space +关闭 +--rule\n/);
    assert.match(stdout, /wrong-row-total +错误 +默认\n/);
    const { config, rules } = JSON.parse((await nianbao(['config', '甲年度报告.txt', '-f', 'json'])).stdout);
    assert.equal(config, 'nianbao.config.json');
    const byRule = new Map(rules.map((one: { rule: string }) => [one.rule, one]));
    assert.deepEqual(byRule.get('wrong-breakdown'), {
      rule: 'wrong-breakdown',
      level: 'off',
      source: 'project',
      line: 3,
    });
    assert.deepEqual(byRule.get('stale-year'), { rule: 'stale-year', level: 'warning', source: 'default' });
  });

  test('holds for standard input by the name that is given', async () => {
    writeProject({ overrides: [{ files: ['往年/**'], rules: { 'wrong-breakdown': 'off' } }] });
    const codes = async (name: string) =>
      codesOf((await nianbao(['lint', '-', '--stdin-filename', name, '-f', 'json'], chinese, draft)).stdout, name);
    assert.ok((await codes('新年度报告.txt')).includes('wrong-breakdown'));
    assert.ok(!(await codes('往年/新年度报告.txt')).includes('wrong-breakdown'));
  });
});
