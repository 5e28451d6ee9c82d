import { referenceSign } from '../report/prose/clues';
import type { Citation } from '../report/references';
import type { PlacedParagraph, Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const undefinedShortName = defineRule({
  name: 'undefined-short-name',
  category: 'references',
  severity: 'hint',
  fix: 'none',
  basis: say`公文写作惯例：简称在第一次出现全称时注明`,
  check: {
    *report({ paragraphIndex }: Report): Iterable<Finding> {
      const definitions = firstDefinitions(paragraphIndex.with('references', referenceSign.shortNames));
      const seen = new Set<string>();
      for (const { prose, start } of paragraphIndex.with('references', referenceSign.titles))
        for (const citation of prose.references.citations) {
          const { name } = citation;
          if (!shortNames.has(name) || seen.has(name) || isExplained(prose.text, citation)) continue;
          seen.add(name);
          const range = shiftRange(citation.range, start);
          const definition = definitions.get(name);
          if (!definition || definition.start > range.start) yield toFinding(name, range, definition);
        }
    },
  },
});

/** What can only be short for a longer title. */
const shortNames: ReadonlySet<string> = new Set(
  '条例 办法 规定 细则 通知 格式 要点 工作要点 方案 实施方案 意见 实施意见'.split(' '),
);

/** `新《条例》`, `（《条例》）`, and a row of the old table: `不是《条例》所指政府信息`. */
const isExplained = (text: string, { range }: Citation): boolean =>
  /(?:[新旧原](?:修订)?|修订后|修订)的?[“"]?$|[（(]$/.test(text.slice(Math.max(0, range.start - 6), range.start)) ||
  text.startsWith('所指政府信息', range.end);

function firstDefinitions(paragraphs: readonly PlacedParagraph[]): ReadonlyMap<string, TextRange> {
  const first = new Map<string, TextRange>();
  for (const { prose, start } of paragraphs)
    for (const { name, range } of prose.references.shortNames)
      if (!first.has(name)) first.set(name, shiftRange(range, start));
  return first;
}

const toFinding = (name: string, range: TextRange, definition: TextRange | undefined): Finding => ({
  range,
  message: definition
    ? say`简称《${name}》在说明之前就用了。请把“以下简称《${name}》”移到全称第一次出现的地方。`
    : say`简称《${name}》没有说明是哪个文件。请在全称第一次出现时注明“（以下简称《${name}》）”，或改用全称。`,
  ...(definition ? { related: [{ range: definition, message: say`简称《${name}》的说明` }] } : {}),
});
