import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { fold, withoutBrackets } from '../../server/src/text/fold';
import { narrow } from '../../server/src/text/width';
import { reportLikeText, runs } from '../support/random-text';

suite('width', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['２０２３年，（一）：', '2023年,(一):'],
    ['Ａ＋～', 'A+-'],
    ['甲\u3000乙\u00a0丙\t丁', '甲 乙 丙 丁'],
    ['甲\r\n乙', '甲  乙'],
    ['1—2–3－4−5', '1-2-3-4-5'],
    ['￥12', '¥12'],
    ['\ufeff标题', ' 标题'],
    ['“”《》、。', '“”《》、。'],
    ['𬭸县', '𬭸县'],
  ];
  for (const [text, expected] of cases) {
    test(`narrow ${JSON.stringify(text)}`, () => assert.equal(narrow(text), expected));
  }

  test('narrow keeps every offset', () => {
    fc.assert(
      fc.property(reportLikeText(20), text => narrow(text).length === text.length),
      runs(60),
    );
  });

  test('narrow twice is narrow once', () => {
    fc.assert(
      fc.property(reportLikeText(20), text => narrow(narrow(text)) === narrow(text)),
      runs(60),
    );
  });
});

suite('fold', () => {
  const same: readonly (readonly [string, string])[] = [
    ['（一）予以公开', '(一) 予以　公开'],
    ['统　计　指　标', '统计指标'],
    ['其它对外管理服务事项', '其他对外管理服务事项'],
    ['本年增/减', '本年增减'],
    ['3.危及“三安全一稳定”', '3．危及"三安全一稳定"'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)'],
    ['本年新\r\n制作数量', '本年新制作数量'],
    ['**总体情况**', '总体情况'],
    ['ＡＢc', 'abC'],
  ];
  for (const [a, b] of same)
    test(`${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => assert.equal(fold(a), fold(b)));

  test('other words have other keys', () => assert.notEqual(fold('行政许可'), fold('行政处罚')));

  const bare: readonly (readonly [string, string])[] = [
    ['主动公开政府信息数（不同渠道计1条）', '主动公开政府信息数'],
    ['部分公开(区分处理的,只计这一情形)', '部分公开'],
    ['（一）予以公开', '予以公开'],
    ['没有', '没有'],
    ['甲（乙', '甲（乙'],
  ];
  for (const [text, expected] of bare)
    test(`without brackets: ${text}`, () => assert.equal(withoutBrackets(text), expected));
});
