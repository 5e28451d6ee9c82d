import type { SectionKey } from '../../server/src/standard/standard';
import type { Plan } from './plan';
import { cellKey, figureOf } from './values';

/** `heading` without its number; a paragraph without indent. */
export type Piece = { readonly heading: string } | { readonly paragraph: string };

const p = (paragraph: string): Piece => ({ paragraph });

const titles: Readonly<Record<Plan['standard']['edition'], string>> = {
  legacy: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定编制。',
  trial:
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）的要求编制。',
  revised:
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）的要求编制。',
};

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八'];

export function preamble({ standard, year, organ, faults }: Plan, sections: readonly string[]): readonly Piece[] {
  const period = faults.periodYear ?? year;
  return [
    p(
      `本报告${titles[standard.edition]}报告由${sections.join('、')}${numerals[sections.length]}部分组成。本报告所列数据的统计期限自${period}年1月1日起至${period}年12月31日止。`,
    ),
    p(`如对本报告有疑问，请与${organ.name}办公室联系（地址：松林路18号，邮编：652800，电话：0870-6120418）。`),
    ...(faults.sentence ? [p(faults.sentence)] : []),
  ];
}

/** What stands in a section before its table. */
export function proseOf(key: SectionKey, plan: Plan): readonly Piece[] {
  const write = writers[key];
  return write ? write(plan) : [];
}

const writers: Readonly<Partial<Record<SectionKey, (plan: Plan) => readonly Piece[]>>> = {
  overview: plan => (plan.standard.edition === 'legacy' ? legacyOverview(plan) : aspects(plan)),
  proactive: plan => (plan.standard.edition === 'legacy' ? [p(disclosure(plan))] : []),
  request: plan => (plan.standard.edition === 'legacy' ? [p(legacyRequests(plan))] : []),
  fee: ({ organ }) => [p(`${organ.self}未收取检索费、复制费、邮寄费，没有减免情形。`)],
  review: plan => (plan.standard.edition === 'legacy' ? [p(legacyReview(plan))] : []),
  problems: () => [
    p('存在的主要问题：一是政策解读形式比较单一；二是部分栏目更新不够及时。'),
    p('改进措施：一是运用图表、短片等多种形式开展解读；二是建立栏目更新台账，按季度检查更新情况。'),
  ],
  other: plan =>
    plan.standard.edition === 'revised'
      ? [p(`${plan.year}年，${plan.organ.self}未发出收费通知，未收取信息处理费。`)]
      : [p('无其他需要报告的事项。')],
};

function legacyOverview({ year, organ }: Plan): readonly Piece[] {
  return [p(`${year}年，${organ.self}认真贯彻落实《条例》，明确专人负责，完善工作制度，稳步推进政府信息公开工作。`)];
}

function disclosure({ year, organ, breakdown }: Plan): string {
  const [a, b, c] = breakdown.parts;
  return `${year}年，${organ.self}主动公开政府信息共${breakdown.total}条，其中政策文件${a}条、工作动态${b}条、其他信息${c}条。`;
}

const statistic = ({ values }: Plan, row: string): number =>
  figureOf(values.get(cellKey('statistics', 'statistics', row, 'value')) ?? '') ?? 0;

function legacyRequests(plan: Plan): string {
  const received = statistic(plan, 'requests');
  return received === 0
    ? `${plan.year}年，${plan.organ.self}未收到政府信息公开申请。`
    : `${plan.year}年，${plan.organ.self}共收到政府信息公开申请${received}件。`;
}

function legacyReview(plan: Plan): string {
  const [reviews, suits] = [statistic(plan, 'reconsiderations'), statistic(plan, 'lawsuits')];
  return reviews + suits === 0
    ? '因政府信息公开申请行政复议、提起行政诉讼的情况均未发生。'
    : `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`;
}

function aspects(plan: Plan): readonly Piece[] {
  const { organ, style } = plan;
  const assured = `健全政府信息公开工作机制，开展业务培训，接受社会监督。${organ.kind === 'department' ? '' : '将政府信息公开纳入年度绩效考核，开展社会评议，未发生责任追究情形。'}`;
  const said: readonly (readonly [string, string])[] = [
    ['主动公开', disclosure(plan)],
    ['依申请公开', requests(plan)],
    ['政府信息管理', '健全政府信息公开审核制度，严格执行先审后发，保证信息准确。'],
    ['平台建设', '做好门户网站栏目维护，方便群众查找信息。'],
    ['监督保障', assured],
  ];
  return said.flatMap(([name, words], i): readonly Piece[] => {
    const heading = `（${numerals[i + 1]}）${name}`;
    return style.runIn ? [p(`${heading}。${words}`)] : [{ heading }, p(words)];
  });
}

function requests({ values }: Plan): string {
  const of = (row: string) => figureOf(values.get(cellKey('applications', 'applications', row, 'total')) ?? '') ?? 0;
  if (of('received') + of('carried-in') === 0) return '全年未收到政府信息公开申请。';
  return `本年新收政府信息公开申请${of('received')}件，上年结转${of('carried-in')}件，本年度办结${of('total')}件，结转下年度继续办理${of('carried-out')}件。`;
}
