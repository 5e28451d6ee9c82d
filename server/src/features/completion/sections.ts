import type { Report } from '../../report/report';
import { renumberAfter, type SectionGap, sectionGaps } from '../../report/section-gaps';
import { sectionBody } from '../../templates/section-template';
import { slot } from '../../templates/slots';
import { say } from '../../text/message';
import { formatHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import { readEnumerator } from '../../tree/enumerators';
import { sectionContents } from '../section-contents';
import { begins, type Draft } from './completion';
import { inText, isBehindSignOff, isLineEnd, type Place } from './place';

/**
 * The headings of the sections that are missing where the cursor stands, numbered as they would stand there, bare and
 * with what belongs below them. What stands behind is renumbered.
 */
export function completeSections(place: Place): readonly Draft[] {
  const typed = place.before.replace(/^#{1,6}(?: +|$)/, '');
  if (!isLineEnd(place) || !mayBeHeading(typed) || isBehindSignOff(place)) return [];
  const { rest } = place;
  const gaps = sectionGaps(rest).filter(gap => belongsHere(place, gap));
  if (typed === '' && splitsSection(place)) return [];
  const drafts = gaps.flatMap(gap => draftsFor(place, gap));
  if (drafts.some(({ label }) => label === typed)) return [];
  const numbered = drafts.filter(({ label }) => begins(typed, [label, titleIn(label)]));
  return numbered.length > 0 || !isCounter(typed) ? numbered : drafts;
}

/** `一`, `一、`, `第一部分`, `收到`: what a heading may begin with. */
const mayBeHeading = (typed: string): boolean => typed.length <= 40 && !/[。；;|\t]/.test(typed);

/** A counter alone: whatever its number, the right one takes its place. */
const isCounter = (typed: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十]{1,3}(?:部分?)?)[、．.]?$/.test(typed);

const titleIn = (label: string): string => label.slice(readEnumerator(label)?.range.end ?? 0);

/** No heading of a section stands between the line and the gap. */
function belongsHere({ rest: { sections }, start }: Place, { offset }: SectionGap): boolean {
  const [from, to] = [Math.min(start, offset), Math.max(start, offset)];
  return !sections.some(({ main, heading }) => main && from <= heading.range.start && heading.range.start < to);
}

/** A blank line with sub-headings of its section behind it is inside that section. */
const splitsSection = ({ rest: { headings }, start }: Place): boolean =>
  (headings.find(heading => heading.range.start >= start)?.level ?? 1) > 1;

function draftsFor(place: Place, gap: SectionGap): readonly Draft[] {
  const { rest, start, end, offset } = place;
  const label = counterFor(rest, gap.ordinal) + gap.spec.title;
  const hashes = marksBefore(place);
  const body = sectionBody(rest.standard, gap.spec);
  const contents = sectionContents[rest.edition][gap.spec.key] ?? '';
  const here: SectionGap = { ...gap, offset: start };
  const draft: Draft = {
    kind: 'section',
    label,
    detail: say`缺少的章节`,
    documentation: say`${contents}\n\n依据：${gap.spec.basis}`,
    replace: range(start, end),
    typed: place.document.text.slice(start, offset),
    template: `${hashes}${label}\n\n${slot}`,
    also: renumberAfter(rest, [here]).map(edit => inText(place, edit)),
  };
  if (body === '') return [draft];
  const tables = gap.spec.tables.length > 0;
  const detail = tables ? say`缺少的章节，附空白表格` : say`缺少的章节，附小标题`;
  return [draft, { ...draft, label: `${label} …`, detail, template: `${hashes}${label}\n\n${body.trimEnd()}\n` }];
}

/** `三、` in the manner of the sections that are there; nothing where they have no numbers. */
function counterFor({ sections, tree }: Report, ordinal: number): string {
  const main = sections.filter(section => section.main);
  const model = main.find(({ heading }) => heading.enumerator)?.heading.enumerator;
  if (!model) return main.length > 0 ? '' : `${formatHanNumber(ordinal)}、`;
  const number = model.style === 'arabic' ? String(ordinal) : formatHanNumber(ordinal);
  return (
    tree.text.slice(model.range.start, model.number.start) + number + tree.text.slice(model.number.end, model.range.end)
  );
}

/** `## ` as typed, or as before the other sections. */
function marksBefore({ before, rest: { sections, tree } }: Place): string {
  const typed = /^#{1,6} */.exec(before)?.[0];
  if (typed) return `${typed.trim()} `;
  const model = sections.find(section => section.main)?.heading;
  return (model && /^ {0,3}#{1,6} +/.exec(tree.blocks[model.block]!.text)?.[0]) ?? '';
}
