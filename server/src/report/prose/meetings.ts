import { readHanNumber } from '../../text/numerals';
import { range } from '../../text/range';
import type { Meeting } from '../references';

const spirit =
  /党?的?(十[七八九]|二十)大(?:报告)?精神|(十[七八九]|二十)届([一二三四五六七]中[一二三四五六七中、,，和及与 ]*)全会/g;

/** Meetings of the party whose spirit is spoken of: `党的二十大精神`, `十九届二中、三中全会`. */
export function findMeetings(plain: string): Meeting[] {
  if (!plain.includes('全会') && !plain.includes('大精神') && !plain.includes('大报告精神')) return [];
  return [...plain.matchAll(spirit)].flatMap(found => {
    const where = range(found.index, found.index + found[0].length);
    const congress = readHanNumber(found[1] ?? found[2]!)!;
    const sessions = [...(found[3] ?? '').matchAll(/[一二三四五六七](?=中)/g)].map(s => readHanNumber(s[0])!);
    if (found[1]) return [{ range: where, congress }];
    return sessions.map(session => ({ range: where, congress, session }));
  });
}
