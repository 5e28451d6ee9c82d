import assert from 'node:assert/strict';
import { editions } from '../../server/src/standard/editions';
import type { EditionName, SectionKey, SectionSpec } from '../../server/src/standard/standard';
import { fold } from '../../server/src/text/fold';

const sectionsOf = (edition: EditionName): readonly SectionSpec[] =>
  editions.find(standard => standard.edition === edition)!.sections;

const wordings = ({ title, accepted, discouraged }: SectionSpec): readonly string[] =>
  [title, ...accepted, ...discouraged].map(fold);

const bySigns = (edition: EditionName, heading: string): SectionKey | undefined =>
  sectionsOf(edition).find(({ signs }) => signs.some(group => group.every(word => fold(heading).includes(fold(word)))))
    ?.key;

const byWording = (edition: EditionName, heading: string): SectionKey | undefined =>
  sectionsOf(edition).find(spec => wordings(spec).includes(fold(heading)))?.key;

const sectionOf = (edition: EditionName, heading: string) => byWording(edition, heading) ?? bySigns(edition, heading);

const since2019: Readonly<Record<string, SectionKey | undefined>> = {
  总体情况: 'overview',
  工作总体情况: 'overview',
  '2022年政府信息公开工作总体情况': 'overview',
  '2022年总体情况': 'overview',
  政务公开工作基本情况: undefined,
  主动公开工作情况: 'proactive',
  政府信息主动公开基本情况: 'proactive',
  行政机关主动公开政府信息的情况: 'proactive',
  '2022年度主动公开政府信息情况': 'proactive',
  政府信息依申请公开办理情况: 'request',
  依申请公开政府信息总体情况: undefined,
  收到政府信息公开申请和处理情况: 'request',
  '2022年收到和处理政府信息公开申请的情况': 'request',
  因政府信息公开工作被申请行政复议提起行政诉讼情况: 'review',
  '因政府信息公开工作被申请行政复议、提起行政诉讼的情况': 'review',
  '因处理政府信息公开申请引发的行政复议、行政诉讼情况': 'review',
  复议和诉讼情况: 'review',
  存在的主要问题和改进措施: 'problems',
  主动公开政府信息工作中存在的问题: 'problems',
  依申请公开办理中存在的主要问题及改进措施: 'problems',
  存在的不足与下一步打算: 'problems',
  其他需要说明的事项: 'other',
  其他需要说明的问题: 'other',
  需要报告的其它事项: 'other',
  招商引资成效: undefined,
  建议提案办理情况: undefined,
};

const legacy: Readonly<Record<string, SectionKey | undefined>> = {
  概述: 'overview',
  加强组织领导情况和制度建设情况: 'overview',
  加强组织领导: undefined,
  政府信息主动公开情况: 'proactive',
  依申请公开和不予公开政府信息的情况: 'request',
  政府信息依申请公开办理情况: 'request',
  依申请公开政府信息收费及减免情况: 'fee',
  '政府信息公开的收费、减免情况': 'fee',
  '因政府信息公开申请行政复议、提起行政诉讼情况': 'review',
  '复议、诉讼和申诉的情况': 'review',
  存在的主要问题和改进措施: 'problems',
  需要说明的其他事项与附表: 'other',
  回应解读工作情况: 'extra',
  人大代表建议和政协提案办理情况: 'extra',
  政府信息公开情况统计表: 'extra',
};

suite('headings of sections', () => {
  test('are known in the wordings of practice since 2019', () => {
    for (const edition of ['trial', 'revised'] as const) {
      for (const [heading, key] of Object.entries(since2019)) assert.equal(sectionOf(edition, heading), key, heading);
    }
  });

  test('are known in the wordings of practice up to 2018', () => {
    for (const [heading, key] of Object.entries(legacy)) assert.equal(sectionOf('legacy', heading), key, heading);
  });

  for (const { edition, sections } of editions) {
    test(`of the ${edition} form belong to one section in each exact wording`, () => {
      const all = sections.flatMap(wordings);
      assert.equal(new Set(all).size, all.length);
    });

    test(`of the ${edition} form are not given to another section by its signs`, () => {
      for (const spec of sections) {
        for (const wording of wordings(spec))
          assert.ok([spec.key, undefined].includes(bySigns(edition, wording)), wording);
      }
    });
  }
});
