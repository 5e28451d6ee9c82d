import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createPlan, type Plan } from '../generated/plan';
import { writeReport } from '../generated/write-report';
import { inChinese } from '../support/in-chinese';
import { findingsOf } from '../support/open';

/** Sentences that look like a defect and are none. Each stands in a sound report of its edition. */
const traps: Readonly<Record<'legacy' | 'trial' | 'revised', readonly string[]>> = {
  revised: [
    // Words that come twice by right.
    '走访企业，形成面对面对提案的办理机制，一个一个落实，件件有回音。',
    '热线工作人员一对一、点对点、手把手指导群众查询，做到层层把关。',
    // Lists that need not add up.
    '围绕重点领域公开信息60条，主要包括规划信息20条、财政信息10条。',
    '门户网站发布解读材料9篇，其中图解4篇、视频2篇等。',
    '发布部门信息22条，其中财务信息2条（其中预算1条、决算1条）、动态20条。',
    '开展培训5次，其中线上2次，参加人员60人次。',
    '通过门户网站发布动态34条，其中通知11条、要闻23条；通过政务新媒体发布动态10条。',
    '更新栏目30余个，其中新设3个、调整8个。',
    '网站更新信息81条，其中林业知识75条、人大代表建议2条、政协提案3条、办事指南1条。',
    '全年更新信息40条，主要包括林业知识20条、政协提案3条、办事指南1条。',
    '累计公开动态44条。通过门户网站公开34条，其中工作类11条、通知类23条。',
    // Counts of names.
    '完善机构职能、政策文件、通知公告等12个栏目。',
    '完善机构职能、政策文件、通知公告共3个栏目。',
    '邀请人大代表、政协委员、企业代表等各界人士20余人座谈。',
    // Shares.
    '网站栏目25个，其中动态类20个，占80%。',
    '抽查信息30条，合格10条，合格率33.33%。',
    '抽查信息30条，合格20条，合格率66.6%。',
    '网站访问量同比增长120%。',
    // Dates, years and numbers of documents.
    '落实《云溪市“十四五”规划（2021—2025年）》，公开规划文本。',
    '与上年相比，公开渠道进一步拓宽。',
    '下一年度，我局将继续完善公开目录。',
    '网站共发布2019年1231条历史信息的目录。',
    '年底前组织1月28-30日专题培训的总结。',
    '依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）执行。',
    '按照《条例》第二十条第（一）项、第（五）项公开有关信息。',
    '每季度开展一次检查，全年开展4次。',
    '按月通报网站更新情况，全年12次。',
    // Figures that are no counts.
    '咨询电话：0870-6120418，办公时间为工作日8:30—17:30。',
    '考核等次为：良好。政务服务窗口设在一楼101室。',
    '网址为www.yunxi.example，统一编码为11530000MB1234567X。',
    '第三方评估得分92.5分，列全市第3名。',
    '坚持“三审三校”，落实“五公开”要求。',
    // Marks.
    '工作人员说：“请按照《政府信息公开条例》办理。”群众表示满意……',
    '工作流程包括：1）登记；2）审核；3）答复。',
    '坚持公开是常态——不公开是例外。',
    // Points and their numbers.
    '一是完善目录；二是规范流程；三是强化监督。',
    '统一是关键，唯一是标准，不一是问题。',
    // Words that resemble residue.
    '逐条公开办事指南，逐件登记，公开条目清晰，条理分明。',
    '申请公开条件、流程和时限，一件一案归档。',
    '申请人张某咨询办理进度，工作人员当场答复。',
    '等级评定、等候时间和候补名单一并公示。',
  ],
  trial: [
    '坚持以公开为常态、不公开为例外，推进决策公开。',
    '本机关于2019年完成机构改革，新设政策法规科。',
    '开展培训3次，其中集中培训2次、专题培训1次。',
    '现场指导40余次，发放资料200多份。',
  ],
  legacy: [
    '坚持以公开为原则、不公开为例外，推进政府信息公开。',
    '因工作量增加，增配兼职人员。',
    '下一年，我局将加强队伍建设，计划培训3次。',
    '组织领导情况：成立政府信息公开工作领导小组，由主要负责人任组长。',
  ],
};

const base = (edition: Plan['standard']['edition']): Plan => {
  const seed = ['legacy', 'trial', 'revised'].indexOf(edition);
  const plan = createPlan(seed);
  assert.deepEqual([plan.standard.edition, plan.notation], [edition, 'gfm']);
  const organ = { name: '云溪市林业局', kind: 'department', self: '我局' } as const;
  const style = {
    ...plan.style,
    ascii: false,
    pdf: false,
    wideDigits: false,
    lineEnd: '\n' as const,
    indent: '',
    runIn: false,
  };
  return { ...plan, organ, style };
};

suite('what looks like a defect and is none', () => {
  for (const edition of ['legacy', 'trial', 'revised'] as const) {
    const plan = base(edition);
    for (const sentence of traps[edition]) {
      test(`${edition}: ${sentence}`, () => {
        const text = writeReport({ ...plan, faults: { sentence } });
        const at = text.indexOf(sentence);
        assert.ok(at >= 0);
        const found = findingsOf(text).filter(f => f.severity === 'error' || f.severity === 'warning');
        assert.deepEqual(
          found.map(f => `${f.code}: ${inChinese(f.message)} [${text.slice(f.range.start, f.range.end)}]`),
          [],
        );
      });
    }
  }
});
