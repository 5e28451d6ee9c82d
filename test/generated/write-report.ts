import type { SectionSpec, TableSpec } from '../../server/src/standard/standard';
import { writeTable } from './layouts';
import type { Plan, Style } from './plan';
import { type Piece, preamble, proseOf } from './prose';
import { createRandom } from './random';

/** The report as text. */
export function writeReport(plan: Plan): string {
  const { style, standard, faults } = plan;
  const sections = standard.sections.filter(s => s.absence !== undefined);
  const lines = [
    ...(style.residue ? ['索引号：YX-2024-0118', `发布时间：${plan.year + 1}-01-18`, ''] : []),
    `${style.markdown ? '# ' : ''}${plan.organ.name}${style.brokenTitle ? style.lineEnd : ''}${plan.year}年政府信息公开工作年度报告`,
    '',
    ...preamble(
      plan,
      sections.map(s => s.title),
    ).flatMap(piece => linesOf(piece, style)),
    ...sections.flatMap((spec, at) => (spec.key === faults.omittedSection ? [] : writeSection(plan, spec, at + 1))),
    ...(style.signOff ? ['', plan.organ.name, `${plan.year + 1}年1月16日`] : []),
    ...(style.residue ? ['', '扫一扫在手机打开当前页面'] : []),
  ];
  return `${style.byteOrderMark ? '\ufeff' : ''}${lines.join(style.lineEnd)}${style.lineEnd}`;
}

const numerals = '零一二三四五六七八九';

/** After a section that is left out the others count on without a gap. */
function numberOf({ standard, faults }: Plan, ordinal: number): string {
  const omitted = standard.sections.findIndex(s => s.key === faults.omittedSection);
  const less = omitted >= 0 && omitted + 1 < ordinal ? 1 : 0;
  const more = faults.skippedNumber !== undefined && ordinal >= faults.skippedNumber ? 1 : 0;
  return numerals[ordinal - less + more]!;
}

function writeSection(plan: Plan, spec: SectionSpec, ordinal: number): readonly string[] {
  const { style, standard, values, notation, faults, seed } = plan;
  const tables = standard.tables.filter(t => spec.tables.includes(t.key) && t.key !== faults.omittedTable);
  const prose = proseOf(spec.key, plan);
  const tableLines = tables.flatMap(table => {
    const foreign = faults.foreign?.table === table.key ? faults.foreign : undefined;
    const own = foreign?.values ?? values;
    const filled = style.wideDigits ? new Map([...own].map(([k, v], i) => [k, i % 9 === 4 ? widened(v) : v])) : own;
    const form = without(foreign?.standard.tables.find(t => t.key === table.key) ?? table, faults.omittedRow);
    const { subtotal, permuted } = style;
    const written = writeTable(form, filled, { notation, subtotal, permuted }, createRandom(seed + 77));
    const caption =
      table.key === 'statistics' ? ['', `${style.indent}政府信息公开情况统计表`, ''] : style.airy ? [''] : [];
    const lines = style.ascii && notation !== 'ruled' ? written.map(toAscii) : written;
    return [...caption, ...lines, ...(apart(plan) ? [''] : [])];
  });
  const introduced =
    tables.length === 0 && prose.length === 0 ? [{ paragraph: '有关情况说明如下：本年度无变化。' }] : prose;
  return [
    `${style.markdown ? '## ' : ''}${styled(`${numberOf(plan, ordinal)}、${spec.title}`, style)}`,
    ...(style.airy ? [''] : []),
    ...introduced.flatMap(piece => linesOf(piece, style)),
    ...tableLines,
  ];
}

const without = (table: TableSpec, row: string | undefined): TableSpec => ({
  ...table,
  parts: table.parts.map(part => ({ ...part, rows: part.rows.filter(r => r.key !== row) })),
});

/** Some converters put the next heading right below the last row. */
const apart = ({ notation, style }: Plan): boolean => notation !== 'ragged' || style.airy;

function linesOf(piece: Piece, style: Style): readonly string[] {
  const gap = style.airy ? [''] : [];
  if ('heading' in piece) return [`${style.markdown ? '### ' : style.indent}${styled(piece.heading, style)}`, ...gap];
  const words = styled(piece.paragraph, style);
  return [...(style.pdf ? wrapped(spaced(words), style.indent) : [style.indent + words]), ...gap];
}

const styled = (words: string, { ascii }: Style): string => (ascii ? toAscii(words) : words);

const toAscii = (words: string): string =>
  words.replace(/[，；：（）]/g, mark => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark]!);

/** `共12条` → `共 12 条`. */
const spaced = (words: string): string =>
  words.replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, ' ').replace(/(?<=\d)(?=[\u4e00-\u9fff])/g, ' ');

const widened = (text: string): string => text.replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

const lineWidth = 36;

/** Breaks lines as a page does; none begins with a closing mark or ends with an opening one. */
function wrapped(words: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let rest = indent + words;
  while (rest.length > lineWidth + 6) {
    let at = lineWidth;
    while (/[，。；：、）》〉”〕,;:)\d]/.test(rest[at]!) || /[（《〈“〔(]/.test(rest[at - 1]!)) at++;
    if (at >= rest.length) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
