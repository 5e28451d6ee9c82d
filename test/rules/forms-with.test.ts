import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import type { Form, Report } from '../../server/src/report/report';
import { pages } from '../../server/src/rules/pages';
import { rules } from '../../server/src/rules/registry';
import { createPlan } from '../generated/plan';
import { createRandom, type Random } from '../generated/random';
import { writeReport } from '../generated/write-report';
import { effort } from '../support/effort';
import { inChinese } from '../support/in-chinese';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';
import { readPage } from './rule-page';

const examples = Object.values(pages).flatMap(page => {
  const { wrong, right } = readPage(page);
  return [...wrong, ...right].map(text => readMarks(text).text);
});

/** Another figure, a blank, words, a lost or a repeated line: a few of them in a sound report. */
function damaged(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let times = random.int(0, 6); times > 0; times--) {
    const at = random.int(0, lines.length - 1);
    const kind = random.int(0, 3);
    if (kind === 0) lines.splice(at, 1);
    else if (kind === 1) lines.splice(at, 0, lines[random.int(0, lines.length - 1)]!);
    else lines[at] = lines[at]!.replace(/\d+/, random.pick(['', '-3', '12件', '若干', '/', '7']));
  }
  return lines.join('\n');
}

interface Shown {
  readonly form: Form;
  readonly report: Report;
}

function formsIn(text: string): readonly Shown[] {
  const { report } = open(text);
  return report.forms.map(form => ({ form, report }));
}

suite('what rules look at in a form', () => {
  let shown: readonly Shown[] = [];

  suiteSetup(() => {
    const reports = Array.from({ length: effort(20, 60) }, (_, seed) =>
      damaged(writeReport(createPlan(seed)), createRandom(seed * 7 + 1)),
    );
    shown = [...examples, ...reports].flatMap(formsIn);
  });

  for (const { name, formsWith, check } of rules) {
    if (formsWith === undefined || !check.form) continue;
    const say = ({ form, report }: Shown) => [...check.form!(form, { report })];

    test(`${name} has nothing to say of a form that it is not shown`, () => {
      const unseen = shown.filter(({ form }) => (form.signs & formsWith) === 0);
      assert.ok(unseen.length > 0);
      assert.deepEqual(
        unseen.flatMap(say).map(({ message }) => inChinese(message)),
        [],
      );
    });

    test(`${name} has something to say of some that it is shown`, () => {
      assert.ok(shown.some(one => (one.form.signs & formsWith) !== 0 && say(one).length > 0));
    });
  }
});
