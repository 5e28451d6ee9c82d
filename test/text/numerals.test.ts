import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { formatHanNumber, readArabicNumber, readHanNumber } from '../../server/src/text/numerals';
import { runs } from '../support/random-text';

suite('numerals', () => {
  const han: readonly (readonly [string, number | undefined])[] = [
    ['零', 0],
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百', 100],
    ['一百零五', 105],
    ['三百一十', 310],
    ['两千', 2000],
    ['一千零五十', 1050],
    ['一万', 10_000],
    ['十二万三千', 123_000],
    ['一亿零三', 100_000_003],
    ['一万二千亿', 1_200_000_000_000],
    ['二〇二三', 2023],
    ['一九九八', 1998],
    ['', undefined],
    ['3', undefined],
    ['一是', undefined],
  ];
  for (const [text, value] of han) {
    test(`${text || '(nothing)'} is ${value}`, () => assert.equal(readHanNumber(text), value));
  }

  const arabic: readonly (readonly [string, number | undefined])[] = [
    ['0', 0],
    ['1204', 1204],
    ['1,204', 1204],
    ['１，２０４', 1204],
    ['12,345,678.9', 12_345_678.9],
    ['３．５', 3.5],
    [' 12 ', 12],
    ['12,34', undefined],
    ['1,2345', undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['-3', undefined],
    ['3件', undefined],
    ['', undefined],
  ];
  for (const [text, value] of arabic) {
    test(`${text || '(nothing)'} is ${value}`, () => assert.equal(readArabicNumber(text), value));
  }

  test('what is formatted reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), value => readHanNumber(formatHanNumber(value)) === value),
      runs(99),
    );
  });
});
