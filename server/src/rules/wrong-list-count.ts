import { type AnnouncedPoints, announcedPoints } from '../report/announced-points';
import type { ListCount } from '../report/claims';
import type { Prose } from '../report/report';
import { say } from '../text/message';
import { formatHanNumber } from '../text/numerals';
import { defineRule, type Finding } from './rule';

export const wrongListCount = defineRule({
  name: 'wrong-list-count',
  category: 'figures',
  severity: 'warning',
  fix: 'offer',
  basis: say`列举的名称应当与所写的个数一致`,
  looksAt: ({ claims }) => claims.listCounts,
  check: {
    *report(report): Iterable<Finding> {
      for (const announced of announcedPoints(report))
        if (announced.value !== announced.points.length) yield ofPoints(report.tree.text, announced);
    },
    *paragraph(prose): Iterable<Finding> {
      for (const list of prose.claims.listCounts) if (isWrong(list)) yield toFinding(prose, list);
    },
  },
});

/** A list much shorter than its count names kinds and not the things themselves. */
const isWrong = ({ value, counts, names, open }: ListCount): boolean =>
  open
    ? Math.min(...counts) > value
    : !counts.has(value) && value > 1 && names.length >= Math.min(3, value + 1) && value <= names.length * 2;

function toFinding({ text }: Prose, { range, number, value, unit, names, counts }: ListCount): Finding {
  const stated = text.slice(number.start, number.end);
  const newText = /\d|[０-９]/.test(stated) ? String(names.length) : formatHanNumber(names.length);
  const sure = counts.has(names.length) && names.length !== value;
  return {
    range: number,
    message: say`写作 ${stated}${unit}，列出的名称有 ${names.length} 个：从“${names[0]!.slice(-8)}”到“${names.at(-1)!}”。请核对个数和名称。`,
    related: [{ range, message: say`列举了 ${names.length} 个名称` }],
    repairs: sure ? [{ title: say`把 ${stated} 改为 ${newText}`, edits: [{ range: number, newText }] }] : [],
  };
}

function ofPoints(text: string, { number, value, points }: AnnouncedPoints): Finding {
  const stated = text.slice(number.start, number.end);
  const newText = /[\d０-９]/.test(stated)
    ? String(points.length)
    : points.length === 2
      ? '两'
      : formatHanNumber(points.length);
  return {
    range: number,
    message: say`这里说有 ${value} 点，后面列出的有 ${points.length} 点，到“${formatHanNumber(points.length)}是”为止。请核对。`,
    related: points.map(point => ({ range: point.range, message: text.slice(point.range.start, point.range.end) })),
    repairs: [{ title: say`把 ${stated} 改为 ${newText}`, edits: [{ range: number, newText }] }],
  };
}
