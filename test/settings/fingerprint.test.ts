import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { ReportDocument } from '../../server/src/document/document';
import { pages } from '../../server/src/rules/pages';
import type { ReportedFinding } from '../../server/src/rules/rule';
import { fingerprintsOf, hash } from '../../server/src/settings/fingerprint';
import { faultMakers } from '../generated/faults';
import { createPlan } from '../generated/plan';
import { createRandom } from '../generated/random';
import { writeReport } from '../generated/write-report';
import { readPage } from '../rules/rule-page';
import { inChinese } from '../support/in-chinese';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';

const allOn = Object.fromEntries(Object.keys(pages).map(rule => [rule, 'warning' as const]));

/** Faulty texts of every kind: what every rule's page shows, and whole reports with a fault. */
function faultyTexts(): readonly string[] {
  const examples = Object.values(pages).flatMap(page =>
    readPage(page)
      .wrong.slice(0, 1)
      .map(text => readMarks(text).text),
  );
  const reports = faultMakers.flatMap((make, i) =>
    [0, 1]
      .flatMap(n => make(createPlan(i * 31 + n), createRandom(i * 7 + n)) ?? [])
      .map(({ plan }) => writeReport(plan)),
  );
  return [...examples, ...reports];
}

interface Named {
  readonly document: ReportDocument;
  readonly names: ReadonlyMap<ReportedFinding, string>;
}

function nameAll(text: string): Named {
  const document = open(text);
  return { document, names: fingerprintsOf(document.report, document.findings(allOn)) };
}

/** What tells that a finding of another version is the same one: where it stands once moved, and what it says. */
const identityOf = ({ code, range, message }: ReportedFinding, moved: number): string =>
  `${code} ${range.start - moved} ${range.end - moved} ${inChinese(message)}`;

suite('settings/fingerprint', () => {
  let faulty: readonly Named[];
  suiteSetup(() => {
    faulty = faultyTexts().map(nameAll);
  });

  test('is FNV-1a', () => {
    assert.deepEqual([hash(''), hash('a'), hash('foobar')], ['811c9dc5', 'e40c292c', 'bf9cf968']);
  });

  test('findings of a report have different names, which are short', () => {
    for (const { names, document } of faulty) {
      const full = [...names].map(([{ code }, name]) => `${code} ${name}`);
      assert.equal(new Set(full).size, names.size, document.text);
      for (const name of names.values()) assert.match(name, /^[0-9a-f]{8}(?:-\d+)?$/);
    }
  });

  test('two findings of one rule in one place do not lean on their order', () => {
    const leaning = faulty.flatMap(({ names }) => {
      const all = [...names];
      return all
        .filter(([one, name]) => {
          const first = name.replace(/-\d+$/, '');
          const twin = all.find(([other, theirs]) => other !== one && theirs === first && other.code === one.code);
          return (
            name !== first && twin && twin[0].range.start === one.range.start && twin[0].range.end === one.range.end
          );
        })
        .map(([{ code, message }]) => `${code}: ${inChinese(message)}`);
    });
    assert.deepEqual(leaning, []);
  });

  test('edits elsewhere do not change a name', () => {
    let kept = 0;
    let lost = 0;
    const changed: string[] = [];
    for (const before of faulty) {
      const { text } = before.document;
      for (const [at, words] of editsOf(before.document)) {
        const after = nameAll(text.slice(0, at) + words + text.slice(at));
        const there = new Map(
          [...after.names].map(([f, name]) => [
            identityOf(f, f.range.start >= at + words.length ? words.length : 0),
            name,
          ]),
        );
        for (const [finding, name] of before.names) {
          const now = there.get(identityOf(finding, 0));
          if (now === undefined) lost++;
          else if (now === name) kept++;
          else
            changed.push(`${finding.code}: ${inChinese(finding.message)}\n  after ${JSON.stringify(words)} at ${at}`);
        }
      }
    }
    assert.deepEqual(changed.slice(0, 3), []);
    assert.ok(kept > 10 * lost && kept > 300, `${kept} kept, ${lost} lost`);
  });

  test('a cell is named by its row and column, not by where it stands', () => {
    const seed = [1, 2, 3, 4, 5].find(n => faultMakers[0]!(createPlan(n), createRandom(n)))!;
    const { plan } = faultMakers[0]!(createPlan(seed), createRandom(seed))!;
    const names = (['\n', '\r\n'] as const).map(lineEnd =>
      [...nameAll(writeReport({ ...plan, style: { ...plan.style, lineEnd, pdf: false } })).names]
        .filter(([{ code }]) => code === 'wrong-row-total' || code === 'wrong-column-total')
        .map(([, name]) => name),
    );
    assert.ok(names[0]!.length > 0);
    assert.deepEqual(names[0], names[1]);
  });

  test('another figure is another finding', () => {
    const text = '云溪市林业局2023年政府信息公开工作年度报告\n一、总体情况\n共公开信息12条，其中动态9条，公告2条。\n';
    const [before, after] = [text, text.replace('12条', '13条')].map(one =>
      [...nameAll(one).names].filter(([{ code }]) => code === 'wrong-breakdown').map(([, name]) => name),
    );
    assert.equal(before!.length, 1);
    assert.notEqual(before![0], after![0]);
  });
});

/** Harmless words and lines between blocks, away from every finding. */
function editsOf(document: ReportDocument): readonly (readonly [number, string])[] {
  const { starts, blocks } = document.tree;
  const ends = starts.map((start, i) => start + blocks[i]!.text.length);
  const blanks = starts.filter((_, i) => blocks[i]!.kind === 'blank');
  const lineEnd = document.text.includes('\r\n') ? '\r\n' : '\n';
  const places = [blanks[Math.floor(blanks.length / 2)], ends.at(-1)];
  return places.flatMap(at => (at === undefined ? [] : [[at, lineEnd.repeat(2)] as const]));
}
