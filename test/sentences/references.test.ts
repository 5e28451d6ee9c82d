import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { findingsOf } from '../support/open';

/** What the rules of dates and references say of one sentence; '' for none of them. */
const areas: ReadonlySet<string> = new Set([
  'stale-year',
  'future-event',
  'anachronism',
  'irregular-citation',
  'wrong-citation',
  'wrong-short-name',
  'undefined-short-name',
  'outdated-principle',
  'irregular-title-marks',
  'irregular-term',
]);

type Row = readonly [sentence: string, rules: string, year?: number];

const principles: readonly Row[] = [
  ['坚持以公开为原则、不公开为例外。', 'outdated-principle'],
  ['按照“公开为原则,不公开为例外”的总体要求,加大公开力度。', 'outdated-principle'],
  ['始终坚持“以公开为原则、以不公开为例外”。', 'outdated-principle'],
  ['遵循“公开为原则”、“不公开为例外”的要求。', 'outdated-principle'],
  ['坚持公开为原则不公开是例外，应公开尽公开。', 'outdated-principle', 2020],
  ['我局在政府信息公开的各项工作中认真落实公开为原则，\n不公开为例外的要求。', 'outdated-principle', 2019],
  ['坚持以公开为常态、不公开为例外。', ''],
  ['坚持“公开为常态,不公开为例外”。', ''],
  ['坚持以公开为原则、不公开为例外。', '', 2018],
  ['坚持公开、公平、公正的原则。', ''],
  ['由“公开为原则、不公开为例外”改为“公开为常态、不公开为例外”。', ''],
  ['坚持以公开透明为原则，不断扩大范围。', ''],
  ['以先审查、后公开为原则，落实审核责任。', ''],
];

const numbers: readonly Row[] = [
  ['按照国办公开办函[2021]30号要求编制。', 'irregular-citation'],
  ['按照国办公开办函（2021）30号要求编制。', 'irregular-citation'],
  ['按照国办公开办函【2021】30号要求编制。', 'irregular-citation'],
  ['按照国办公开办函［２０２１］３０号要求编制。', 'irregular-citation'],
  ['印发《云溪市政务公开工作要点》(云政办发(2022)8号)。', 'irregular-citation'],
  ['转发云府办 [2022] 12 号文件。', 'irregular-citation'],
  ['转发云府办函 [2022] 12 号文件。', 'irregular-citation'],
  ['转发云政发〔2022]12号文件。', 'irregular-citation'],
  ['按照国办公开办函〔2021〕30号要求编制。', ''],
  ['按照国办公开办函﹝2021﹞30号要求编制。', ''],
  ['云溪市中级人民法院（2021）云01行初3号判决书生效。', ''],
  ['会议在机关大楼（2022）3号楼召开。', ''],
  ['咨询窗口（2号）全年开放。', ''],
  ['依据国务院令第711号公布的条例执行。', ''],
];

const terms: readonly Row[] = [
  ['全年收到依申请公开申请0件。', 'irregular-term'],
  ['未收到政府信息依申请公开申请事项。', 'irregular-term'],
  ['我局未收到依申请公开受理申请。', 'irregular-term'],
  ['未收到公民、法人依申请公开政府信息申请。', 'irregular-term'],
  ['进一步推进政府公开信息工作。', 'irregular-term'],
  ['截止2023年12月31日，未收取信息处理费。', 'irregular-term'],
  ['截止 12月31日,未收取信息处理费。', 'irregular-term'],
  ['截止目前，未发现错误。', 'irregular-term'],
  ['统一管理政务新媒体帐号。', 'irregular-term'],
  ['全年收到政府信息公开申请0件。', ''],
  ['做好依申请公开工作，规范答复。', ''],
  ['更新依申请公开申请表和流程图。', ''],
  ['提供依申请公开申请渠道。', ''],
  ['收集群众所说“依申请公开申请难”问题。', ''],
  ['印发《云溪市依申请公开申请办理规程》。', ''],
  ['市政府公开信息工作动态12条。', ''],
  ['县级人民政府公开信息工作机制健全。', ''],
  ['意见征集截止日期为3月5日。', ''],
  ['报名3月5日截止。', ''],
  ['截至2023年12月31日，未收取信息处理费。', ''],
  ['统一管理政务新媒体账号。', ''],
];

const shortNames: readonly Row[] = [
  ['与《条例》要求还有差距。', 'undefined-short-name'],
  ['认真落实《条例》和《办法》，公开各类信息。', 'undefined-short-name'],
  ['按照《 条例 》要求，健全制度。', 'irregular-title-marks undefined-short-name'],
  ['落实《条例》，执行《青禾县政府信息公开条例》(下称《条例》)。', 'undefined-short-name'],
  ['《云溪市政务公开工作要点》下发后，对照《要点》逐条落实。', 'undefined-short-name'],
  ['《中华人民共和国政府信息公开条例》（以下简称《条例》）实施以来，《条例》落实到位。', ''],
  ['《云溪市公开办法》(下称“办法”)实施后，对照《办法》整改。', ''],
  [
    '执行《中华人民共和国政府信息公开条例》（以下称《条例》)、《云溪市公开办法》(简称:《办法》)，《条例》《办法》均已落实。',
    '',
  ],
  ['《政府信息公开条例》《云溪市公开办法》（以下分别简称《条例》《办法》）均已落实，对照《办法》检查。', ''],
  ['学习新《条例》，掌握新修订的《条例》。', ''],
  ['执行《云溪市林业局信息发布办法》。', ''],
  ['根据《政府信息公开条例》（国务院令第711号，以下简称《条例》），落实《条例》。', ''],
  ['根据《中华人民共和国政府信息公开工作年度报告格式》（以下简称《条例》）编制。', 'wrong-short-name'],
  ['根据《中华人民共和国政府信息公开条例》(以下简称《办法》)编制。', 'wrong-short-name'],
  ['落实《云溪市政务公开工作方案》（云政办发〔2023〕3号）（以下简称“《意见》”）。', 'wrong-short-name'],
  ['落实《云溪市公开工作方案》（以下简称《方案》）和《云溪市网站管理方案》（以下简称《方案》）。', 'wrong-short-name'],
  ['落实《关于印发〈云溪市政务公开工作要点〉的通知》（以下简称《要点》）。', ''],
  ['落实《关于推进公开工作的函》（以下简称《通知》）。', ''],
  ['落实《云溪市公开办法（试行）》（以下简称《办法》）。', ''],
  ['落实《云溪市公开规定（修订）》（以下简称《公开规定》）。', ''],
  ['云溪市政务服务和数据局（以下简称市数据局）指导工作。', ''],
  ['依据《中华人民共和国政府信息公开条例》和本省办法（以下简称《办法》）编制，《办法》已公开。', ''],
  ['落实《政府信息公开条例》（以下简称《条例》），学习《中华人民共和国政府信息公开条例》（以下简称《条例》）。', ''],
];

const marks: readonly Row[] = [
  ['落实《关于做好公开工作的通知 》要求。', 'irregular-title-marks'],
  ['落实《 关于做好公开工作的通知》要求。', 'irregular-title-marks'],
  ['落实《关于做好公开工作的通知　》要求。', 'irregular-title-marks'],
  ['落实《关于印发《云溪市公开要点》的通知》。', 'irregular-title-marks'],
  ['落实《关于印发<云溪市公开要点>的通知》。', 'irregular-title-marks'],
  ['落实《云溪市人民政府办公室＜关于印发公开要点的通知＞》。', 'irregular-title-marks'],
  ['落实《关于印发〈云溪市公开要点〉的通知》。', ''],
  ['落实《云溪市公开要点》 《云溪市公开指南》。', ''],
  ['落实《云溪市公开要点、《云溪市公开指南》、云溪市公开目录》。', ''],
  ['落实《云溪市 2023 年公开要点》。', ''],
  ['落实《关于印发<b>通知</b>的函》。', ''],
  ['落实《云溪市人民政府办公室关于做好政府信息公开年度报告\n》要求，按时编制。', ''],
  ['落实《云溪市公开要点，做到全面公开。', ''],
];

const defaultYear = 2023;

function rulesOn(sentence: string, year: number): string {
  const text = `云溪市林业局${year}年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日起至${year}年12月31日止。

一、总体情况

${sentence}

云溪市林业局
${year + 1}年1月20日
`;
  const at = text.indexOf(sentence);
  const found = findingsOf(text).filter(f => areas.has(f.code) && f.range.start >= at);
  return [...new Set(found.map(f => f.code))].sort().join(' ');
}

const tables: Readonly<Record<string, readonly Row[]>> = { principles, numbers, terms, shortNames, marks };

suite('sentences: references and dates', () => {
  for (const [name, rows] of Object.entries(tables))
    for (const [sentence, rules, year = defaultYear] of rows)
      test(`${name}, ${year}: ${sentence}`, () => assert.equal(rulesOn(sentence, year), rules));
});
