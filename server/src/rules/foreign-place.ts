import { slipSign } from '../report/prose/clues';
import type { Organ, Report } from '../report/report';
import { say } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { defineRule, type Finding } from './rule';

export const foreignPlace = defineRule({
  name: 'foreign-place',
  category: 'text',
  severity: 'warning',
  fix: 'none',
  basis: say`《中华人民共和国政府信息公开条例》第五十条：报告本机关的情况`,
  check: {
    *report({ organ, signOff, paragraphIndex }: Report): Iterable<Finding> {
      if (!organ) return;
      if (signOff?.organ && isCounterpart(signOff.organ.value, organ.name))
        yield toFinding(signOff.organ.value, signOff.organ.range, organ);
      for (const { prose, start } of paragraphIndex.with('slips', slipSign.organs)) {
        for (const { name, range } of prose.slips.subjectOrgans) {
          if (!isCounterpart(name, organ.name)) continue;
          yield toFinding(name, shiftRange(range, start), organ);
        }
        for (const { name, range } of prose.slips.portalPlaces) {
          const meant = misspelt(name, organ.name);
          if (!meant) continue;
          const place = { start: start + range.end - meant.length, end: start + range.end };
          yield ofPlace(name.slice(-meant.length), place, meant);
        }
      }
    },
  },
});

const toFinding = (name: string, range: TextRange, organ: Organ): Finding => ({
  range,
  message: say`这里说的是“${name}”，而本报告的机关是“${organ.name}”，像是从别处的报告中带来的。请核对。`,
  related: [{ range: organ.range, message: say`本报告的机关` }],
});

const ofPlace = (name: string, range: TextRange, meant: string): Finding => ({
  range,
  message: say`“${name}”与本报告的“${meant}”只差一个字。请核对地名。`,
});

/** The organ's place of which the words before a site are one character off. */
const misspelt = (words: string, own: string): string | undefined =>
  own
    .match(/[一-龥]{2,3}?[市县区旗]/g)
    ?.find(place => words.endsWith(place.at(-1)!) && slipsOf(words.slice(-place.length), place) === 1);

const slipsOf = (a: string, b: string): number => [...b].filter((unit, at) => unit !== a[at]).length;

const placed = /^(.*(省|市|州|盟|县|区|旗|镇|乡|街道))(.+)$/;

/** The same organ of another place of the same level; its superiors and inferiors have another level or another name. */
function isCounterpart(name: string, own: string): boolean {
  const [, place, level, kind] = placed.exec(name) ?? [];
  const [, ownPlace, ownLevel, ownKind] = placed.exec(own) ?? [];
  if (!place || !ownPlace || level !== ownLevel || kind !== ownKind) return false;
  return place.length > level!.length + 1 && !place.endsWith(ownPlace) && !ownPlace.endsWith(place);
}
