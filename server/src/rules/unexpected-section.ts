import type { Report, Section } from '../report/report';
import { say } from '../text/message';
import { defineRule, type Finding } from './rule';

export const unexpectedSection = defineRule({
  name: 'unexpected-section',
  category: 'structure',
  severity: 'info',
  fix: 'none',
  basis: say`国办公开办函〔2021〕30号：年度报告内容严格按照《条例》第五十条的规定确定，不能遗漏，也不宜泛化`,
  ofForm: true,
  check: {
    *report({ edition, sections }: Report): Iterable<Finding> {
      if (edition !== 'revised' || sections.filter(s => s.spec).length < 2) return;
      for (const section of sections) if (isExtra(section)) yield toFinding(section);
    },
  },
});

/** Annexes and the like stand behind the report and are no part of it. */
const annex = /^附|附件|附表|附录|统计表|联系方式|名词解释|落款/;

const isExtra = ({ main, wording, heading }: Section): boolean =>
  main && wording === 'own' && heading.enumerator?.style === 'han' && !annex.test(heading.title.value);

const toFinding = ({ heading }: Section): Finding => ({
  range: heading.range,
  message: say`格式的六个部分里没有“${heading.title.value}”。请把与政府信息公开有关的内容并入相应部分，无关的不写。`,
});
