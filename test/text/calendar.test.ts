import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { compareDates, formatDate, isRealDate } from '../../server/src/text/calendar';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
};

suite('calendar', () => {
  const days: readonly (readonly [string, boolean])[] = [
    ['2023-2-28', true],
    ['2023-2-29', false],
    ['2024-2-29', true],
    ['2000-2-29', true],
    ['1900-2-29', false],
    ['2023-4-31', false],
    ['2023-12-31', true],
    ['2023-13-1', false],
    ['2023-0-1', false],
    ['2023-1-0', false],
  ];
  for (const [text, real] of days)
    test(`${text} is ${real ? 'a day' : 'no day'}`, () => assert.equal(isRealDate(day(text)), real));

  test('days are in order', () => {
    assert.ok(compareDates(day('2023-12-31'), day('2024-1-1')) < 0);
    assert.ok(compareDates(day('2023-10-1'), day('2023-9-30')) > 0);
    assert.equal(compareDates(day('2023-5-4'), day('2023-5-4')), 0);
  });

  test('as written', () => assert.equal(formatDate(day('2023-5-4')), '2023年5月4日'));
});
