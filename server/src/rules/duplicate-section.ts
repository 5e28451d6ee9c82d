import type { Heading, Report, Section } from '../report/report';
import { fold } from '../text/fold';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const duplicateSection = defineRule({
  name: 'duplicate-section',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  basis: say`年度报告的每一部分只写一次`,
  check: {
    *report({ sections, headings, standard }: Report): Iterable<Finding> {
      yield* twinHeadings(headings);
      const seen = new Map<string, Section>();
      for (const section of sections.filter(s => s.main)) {
        for (const name of namesOf(section, standard.ordered)) {
          const first = seen.get(name);
          if (first && first !== section) yield toFinding(section, first);
          else seen.set(name, section);
          if (first) break;
        }
      }
    },
  },
});

/** Sub-headings that follow each other in one section with the same words. */
function* twinHeadings(headings: readonly Heading[]): Iterable<Finding> {
  let before: Heading | undefined;
  for (const heading of headings) {
    if (heading.level === 1) before = undefined;
    if (heading.level !== 2) continue;
    const words = fold(heading.title.value);
    if (before && words.length >= shortestTwin && words === fold(before.title.value)) yield ofTwin(heading, before);
    before = heading;
  }
}

const shortestTwin = 4;

const ofTwin = ({ title, range }: Heading, first: Heading): Finding => ({
  range,
  message: say`“${title.value}”一节写了两次。请合并，或者改正其中一个标题。`,
  related: [{ range: first.range, message: say`前面的“${first.title.value}”` }],
});

/** Its words; in the six fixed sections also what part of the form it is by one of the form's wordings. */
function namesOf({ heading, key, spec, wording }: Section, ordered: boolean): readonly string[] {
  const words = `“${fold(heading.title.value)}”`;
  const isOfForm = ordered && spec && key && (wording === 'form' || wording === 'accepted');
  return isOfForm ? [words, key] : [words];
}

const toFinding = ({ heading }: Section, first: Section): Finding => ofTwin(heading, first.heading);
