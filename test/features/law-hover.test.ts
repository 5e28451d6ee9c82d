import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { lawHover } from '../../server/src/features/law-hover';
import { chinese } from '../../server/src/l10n/voice';
import { sliceOf } from '../../server/src/text/range';
import { readMarks } from '../support/marked-text';
import { open } from '../support/open';

/** The hover at ‸: the words it covers, and what it says. */
function hoverAt(marked: string, year = 2023): { readonly over: string; readonly says: string } | undefined {
  const { text, cursor } = readMarks(`云溪市林业局${year}年政府信息公开工作年度报告\n\n${marked}\n`);
  const hover = lawHover(open(text), cursor!, chinese);
  return hover && { over: sliceOf(text, hover.range), says: hover.markdown };
}

suite('features/law-hover', () => {
  test('a heading says what belongs below it and by what article', () => {
    const hover = hoverAt('四、复议‸和诉讼情况\n\n无。')!;
    assert.equal(hover.over, '复议和诉讼情况');
    assert.match(hover.says, /^\*\*政府信息公开行政复议、行政诉讼情况\*\*\n\n填写表四/);
    assert.match(hover.says, /依据：《中华人民共和国政府信息公开条例》第五十条第（三）项$/);
  });

  test('a heading of another edition is called so', () =>
    assert.match(
      hoverAt('一、政府信息公开的收费及‸减免情况\n\n无。')!.says,
      /其他版本格式的章节，本年度的格式（国办公开办函〔2021〕30号）没有/,
    ));

  test('a heading of no form says nothing', () => {
    assert.equal(hoverAt('一、队伍‸建设\n\n略。'), undefined);
    assert.equal(hoverAt('一、回应解读‸情况\n\n略。', 2017), undefined);
  });

  test('a title means the document in force in the year reported on', () => {
    const cite = (year: number) => hoverAt('根据《中华人民共和国政府信息公开‸条例》编制。', year)!.says;
    assert.match(cite(2023), /国务院令第711号，2019年4月3日公布。自2019年5月15日起施行，现行有效。$/);
    assert.match(cite(2017), /国务院令第492号，2007年4月5日公布。报告2019年及以后的工作，以 国务院令第711号 为依据。$/);
  });

  test('a number is looked up, with or without a title', () => {
    const hover = hoverAt('按照国办公开办函〔2019‸〕60号的要求编制。')!;
    assert.equal(hover.over, '国办公开办函〔2019〕60号');
    assert.match(hover.says, /有关事项的通知》\*\*\n\n国办公开办函〔2019〕60号，2019年4月3日印发。报告2021年及以后/);
  });

  test('a short name means what the report says', () => {
    const defined = '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。\n\n按照《条‸例》要求公开。';
    assert.match(hoverAt(defined)!.says, /国务院令第711号/);
    assert.equal(hoverAt('按照《条‸例》要求公开。'), undefined);
    const other = '根据《云溪市物业管理条例》（以下简称《条例》）公开。\n\n按照《条‸例》要求公开。';
    assert.equal(hoverAt(other), undefined);
  });

  test('what is not known is not explained', () => {
    assert.equal(hoverAt('按照《云溪市林业管理办法‸》（云政发〔2020〕3号）公开。'), undefined);
    assert.equal(hoverAt('按照云政发〔2020‸〕3号公开。'), undefined);
    assert.equal(hoverAt('全年公开‸信息3条。'), undefined);
  });

  test('and nothing where there is no report', () =>
    assert.equal(lawHover(open('《中华人民共和国政府信息公开条例》', 'markdown'), 4, chinese), undefined));
});
