// Writes the skeleton of a rule and of its page, and registers it: npm run new-rule NAME
// Category, level and fix are those that test/rules/rule-table.ts gives the name. The page's test fails until both are written.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'server/src/rules';
const table = 'test/rules/rule-table.ts';
const categories = ['structure', 'table', 'sums', 'figures', 'dates', 'references', 'privacy', 'text'];

const camel = name => name.replace(/-(.)/g, (_, c) => c.toUpperCase());

/** Why a name will not do, or nothing. */
function problemWith(name, others) {
  if (name === undefined || others.length > 0) return 'usage: npm run new-rule NAME';
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(name))
    return `${name}: two words or more, small letters, hyphens between: late-publication`;
  if (/^(?:avoid|use|prefer)-/.test(name)) return `${name}: a name says what is wrong, not what to do`;
  if (['ts', 'md'].some(kind => existsSync(`${folder}/${name}.${kind}`))) return `${name} exists`;
  return undefined;
}

/** What the table of all rules says of a name: its line, below the comment that names its category. */
function planned(name) {
  let category;
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    category = /^ {2}\/\/ (.+)$/.exec(line)?.[1] ?? category;
    const [, listed, severity, fix] = /^ {2}\['([^']+)', '([^']+)', '([^']+)'\]/.exec(line) ?? [];
    if (listed === name) return { category: categories.includes(category) ? category : 'text', severity, fix };
  }
  return undefined;
}

const rule = (name, { category, severity, fix }) => `import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const ${camel(name)} = defineRule({
  name: '${name}',
  category: '${category}',
  severity: '${severity}',
  fix: '${fix}',
  basis: say\`待写：所依据的条款或格式\`,
  check: {
    *report(_report): Iterable<Finding> {
      // Yield a finding for each defect. A rule may also ask for each \`form\` or each \`paragraph\`.
    },
  },
});
`;

const page = name => `# ${name}

待写：一句话，说应当怎样。

_English: To be written: one sentence on what is found._

## 为什么

待写。

## 怎样改

待写。

## 反例

\`\`\`report
⟦待写⟧
\`\`\`

## 正例

\`\`\`report
待写
\`\`\`
`;

const [name, ...others] = process.argv.slice(2);
const problem = problemWith(name, others);
if (problem) {
  console.error(problem);
  process.exit(2);
}
const plan = planned(name);
writeFileSync(`${folder}/${name}.ts`, rule(name, plan ?? { category: 'text', severity: 'warning', fix: 'none' }));
writeFileSync(`${folder}/${name}.md`, page(name));
console.log(`wrote ${folder}/${name}.ts and ${name}.md`);
execFileSync(process.execPath, ['scripts/gen.mjs'], { stdio: 'inherit' });
if (!plan) console.log(`${name} is not in ${table}: give it a line there, and its category in ${name}.ts`);
console.log('Now write the rule and its page; `npm run unit` says whether they agree.');
