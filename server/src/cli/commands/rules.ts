import type { Voice } from '../../l10n/voice';
import { createVoices } from '../../l10n/voices';
import { ruleByName, rules } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import { nearestName } from '../../settings/nearest-name';
import { displayWidth } from '../../text/display-width';
import type { ExitStatus } from '../exit-status';
import { padEnd } from '../padding';
import { pageLead } from '../rule-page';
import type { Strings } from '../strings';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const formats = ['pretty', 'json'];

/** The page of a rule; '' if it has none. */
type PageOf = (rule: Rule) => string;

/** Lists all rules, or shows one with its page. */
export async function showRules(name: string | undefined, format: string, terminal: Terminal): Promise<ExitStatus> {
  const { strings } = terminal;
  if (!formats.includes(format)) {
    throw new UsageError(strings.usage.unknownFormat(format, formats.join(strings.listSeparator)));
  }
  const { pages } = await import('../../rules/pages');
  const pageOf: PageOf = rule => pages[rule.name] ?? '';
  const voice = createVoices()(strings.language);
  const asJson = format === 'json';
  if (name === undefined) {
    const all = rules.map(rule => described(rule, pageOf, voice));
    terminal.out(asJson ? `${JSON.stringify(all, null, 2)}\n` : ruleList(rules, pageOf, strings));
    return 0;
  }
  const rule = ruleByName(name);
  if (!rule) {
    const names = rules.map(one => one.name);
    throw new UsageError(strings.usage.unknownRule(name, nearestName(name, names)));
  }
  const page = pageOf(rule);
  terminal.out(
    asJson
      ? `${JSON.stringify({ ...described(rule, pageOf, voice), page }, null, 2)}\n`
      : onePage(rule, page, strings, voice),
  );
  return 0;
}

const described = (rule: Rule, pageOf: PageOf, { language, say }: Voice) => ({
  name: rule.name,
  category: rule.category,
  severity: rule.severity,
  fix: rule.fix,
  basis: say(rule.basis),
  summary: pageLead(pageOf(rule), language),
});

function ruleList(listed: readonly Rule[], pageOf: PageOf, strings: Strings): string {
  const widest = Math.max(0, ...listed.map(rule => displayWidth(rule.name)));
  const levels = Math.max(0, ...listed.map(rule => displayWidth(levelName(rule, strings))));
  return listed
    .map(rule => {
      const level = padEnd(levelName(rule, strings), levels);
      return `${padEnd(rule.name, widest)}  ${level}  ${pageLead(pageOf(rule), strings.language)}`.trimEnd();
    })
    .map(line => `${line}\n`)
    .join('');
}

const onePage = (rule: Rule, page: string, strings: Strings, voice: Voice): string =>
  `${rule.name}  ${levelName(rule, strings)}\n${voice.say(rule.basis)}\n\n${page.trimEnd()}\n`;

const levelName = ({ severity }: Rule, strings: Strings): string =>
  severity === 'off' ? strings.off : strings.severity[severity];
