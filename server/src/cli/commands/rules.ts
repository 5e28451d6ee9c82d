import { pages } from '../../rules/pages';
import { ruleByName, rules } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import { displayWidth } from '../../templates/display-width';
import type { ExitStatus } from '../exit-status';
import { nearestName } from '../levels';
import { padEnd } from '../padding';
import { pageLead } from '../rule-page';
import type { Strings } from '../strings';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const formats = ['pretty', 'json'];

/** Lists all rules, or shows one with its page. */
export function showRules(name: string | undefined, format: string, terminal: Terminal): ExitStatus {
  const { strings } = terminal;
  if (!formats.includes(format)) {
    throw new UsageError(strings.usage.unknownFormat(format, formats.join(strings.listSeparator)));
  }
  const asJson = format === 'json';
  if (name === undefined) {
    terminal.out(asJson ? `${JSON.stringify(rules.map(described), null, 2)}\n` : ruleList(rules, strings));
    return 0;
  }
  const rule = ruleByName(name);
  if (!rule) {
    const names = rules.map(one => one.name);
    throw new UsageError(strings.usage.unknownRule(name, nearestName(name, names)));
  }
  terminal.out(
    asJson ? `${JSON.stringify({ ...described(rule), page: pageOf(rule) }, null, 2)}\n` : onePage(rule, strings),
  );
  return 0;
}

const pageOf = ({ name }: Rule): string => pages[name] ?? '';

const described = (rule: Rule) => ({
  name: rule.name,
  category: rule.category,
  severity: rule.severity,
  fix: rule.fix,
  basis: rule.basis,
  summary: pageLead(pageOf(rule)),
});

function ruleList(listed: readonly Rule[], strings: Strings): string {
  const widest = Math.max(0, ...listed.map(rule => displayWidth(rule.name)));
  const levels = Math.max(0, ...listed.map(rule => displayWidth(levelName(rule, strings))));
  return listed
    .map(rule => {
      const level = padEnd(levelName(rule, strings), levels);
      return `${padEnd(rule.name, widest)}  ${level}  ${pageLead(pageOf(rule))}`.trimEnd();
    })
    .map(line => `${line}\n`)
    .join('');
}

const onePage = (rule: Rule, strings: Strings): string =>
  `${rule.name}  ${levelName(rule, strings)}\n${rule.basis}\n\n${pageOf(rule).trimEnd()}\n`;

const levelName = ({ severity }: Rule, strings: Strings): string =>
  severity === 'off' ? strings.off : strings.severity[severity];
