import type { Average, Handling, RunningTotal } from '../report/claims';
import { cellAt, numberIn } from '../report/form-cells';
import type { PlacedParagraph, Prose, Report } from '../report/report';
import { type OwnClaim, ownPublications } from '../report/table-claims';
import {
  type Account,
  accountsAmong,
  type Conflict,
  conflictsAmong,
  isBalanced,
  untabledClaims,
} from '../report/untabled-claims';
import { list, say } from '../text/message';
import { shiftRange } from '../text/range';
import { defineRule, type Finding } from './rule';

type Own = ReturnType<typeof ownPublications>[number];

export const conflictingFigures = defineRule({
  name: 'conflicting-figures',
  category: 'figures',
  severity: 'warning',
  fix: 'none',
  basis: say`同一份报告中，同一件事的数字前后应当一致`,
  looksAt: ({ claims }) => [...claims.averages, ...claims.runningTotals],
  check: {
    *paragraph(prose): Iterable<Finding> {
      for (const average of prose.claims.averages) yield ofAverage(prose, average);
      for (const totals of prose.claims.runningTotals) yield ofRunningTotal(prose, totals);
    },
    *report(report): Iterable<Finding> {
      const { text } = report.tree;
      const claims = untabledClaims(report);
      for (const conflict of conflictsAmong(claims, text)) yield ofConflict(text, conflict);
      for (const account of accountsAmong(claims)) if (!isBalanced(account)) yield ofAccount(text, account);
      const isTabled = hasApplications(report);
      for (const paragraph of report.paragraphs)
        for (const handling of paragraph.prose.claims.handlings)
          if (!handling.rate && !(isTabled && isOfApplications(handling))) yield ofHandling(paragraph, handling);
      const firsts = new Map<string, Own>();
      for (const own of ownPublications(report)) {
        const first = firsts.get(own.said.key);
        if (!first) firsts.set(own.said.key, own);
        else if (first.said.figure.value !== own.said.figure.value) yield toFinding(first, own);
      }
    },
  },
});

function toFinding(first: Own, own: Own): Finding {
  const [before, here] = [stated(first), stated(own)];
  return {
    range: shiftRange(own.said.figure.range, own.paragraph.start),
    message: say`“${subject(own)}”前面说是 ${before}，这里说是 ${here}。请核对；如果口径不同（渠道、时间、范围），请写明。`,
    related: [{ range: shiftRange(first.said.figure.range, first.paragraph.start), message: say`前面说是 ${before}` }],
  };
}

const subject = ({ said: { key, object } }: Own): string =>
  key.includes(object) ? key.slice(key.indexOf(' ') + 1) : key + object;

const stated = ({ said: { figure }, paragraph }: Own): string =>
  paragraph.prose.text.slice(figure.number.start, figure.range.end).replace(/\s/g, '');

const words = (text: string, { range: { start, end } }: OwnClaim): string => text.slice(start, end).replace(/\s/g, '');

const ofConflict = (text: string, { first, second }: Conflict): Finding => ({
  range: second.range,
  message: say`前面说“${words(text, first)}”，这里说“${words(text, second)}”。请核对；如果口径不同（时间、范围、是否含上年结转），请写明。`,
  related: [{ range: first.range, message: say`前面说“${words(text, first)}”` }],
});

/** `收到 5＋上年结转 1＝6，办结 3＋结转下年 2＝5` */
function ofAccount(text: string, account: Account): Finding {
  const { received, handled, out, carriedIn } = account;
  const came = received.value + (carriedIn?.value ?? 0);
  const went = handled.value + (out?.value ?? 0);
  const income = carriedIn
    ? say`收到 ${received.value} 件、上年结转 ${carriedIn.value} 件，合计 ${came} 件`
    : say`收到 ${came} 件`;
  const outcome = out ? say`办结 ${handled.value} 件、结转下年 ${out.value} 件，合计 ${went} 件` : say`办结 ${went} 件`;
  const told = [received, carriedIn, handled, out].filter(claim => claim !== undefined);
  return {
    range: account.range,
    message: say`${list([income, outcome], say`；`)}，相差 ${Math.abs(came - went)} 件。请核对各数；撤回、合并等另行处理的，请写明。`,
    related: told.map(claim => ({ range: claim.range, message: words(text, claim) })),
  };
}

const hasApplications = ({ forms }: Report): boolean =>
  forms.some(form =>
    [cellAt(form, 'received', 'total'), cellAt(form, 'requests', 'value')].some(cell => numberIn(cell) !== undefined),
  );

/** Where a table counts them, what is said of them is compared with it alone: it may have some carried over. */
const isOfApplications = ({ whole }: Handling): boolean =>
  !/建议|提案|议案|留言|来信|信访|热线|咨询|工单|投诉|举报|意见|问题|错误|隐患|错链/.test(whole.label.value);

function ofHandling({ prose: { text }, start }: PlacedParagraph, { whole, handled }: Handling): Finding {
  const [came, done] = [whole, handled].map(f => text.slice(f.range.start, f.range.end).replace(/\s/g, ''));
  return {
    range: shiftRange(handled.range, start),
    message: say`“${whole.label.value}”${came!}，“${handled.label.value}”却有 ${done!}，多 ${handled.value - whole.value}。请核对；含上年结转的，请写明。`,
    related: [{ range: shiftRange(whole.range, start), message: say`${whole.label.value}：${came!}` }],
  };
}

function ofRunningTotal({ text }: Prose, { yearly, running }: RunningTotal): Finding {
  const [year, all] = [yearly, running].map(f => text.slice(f.range.start, f.range.end).replace(/\s/g, ''));
  return {
    range: running.range,
    message: say`历年累计为 ${all!}，少于当年的 ${year!}。请核对这两个数。`,
    related: [{ range: yearly.range, message: say`当年：${year!}` }],
  };
}

/** `730÷365＝2` */
function ofAverage({ text }: Prose, { total, average, divisors }: Average): Finding {
  const [all, mean] = [total, average].map(f => text.slice(f.range.start, f.range.end).replace(/\s/g, ''));
  const computed = Math.round((total.value / divisors[0]!) * 100) / 100;
  return {
    range: average.range,
    message: say`“${average.label.value}”写作 ${mean!}，总数为 ${all!}，${total.value}÷${divisors[0]!}≈${computed}，不相符。请核对总数和平均数。`,
    related: [{ range: total.range, message: say`总数` }],
  };
}
