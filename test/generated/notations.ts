import { displayWidth } from '../../server/src/text/display-width';
import type { Grid, GridCell } from './grid';
import type { Random } from './random';

/** The ways in which a table is written down whole. */
export type WholeNotation =
  | 'gfm'
  | 'ragged'
  | 'boxed'
  | 'ruled'
  | 'tabs'
  | 'csv'
  | 'semicolons'
  | 'spaces'
  | 'lines'
  | 'barred'
  | 'opened'
  | 'extracted'
  | 'html'
  | 'triples';

/** Lines of a table; joined with line ends, without one at the end. */
export function writeGrid(grid: Grid, notation: WholeNotation, random: Random): readonly string[] {
  if (notation === 'boxed') return writeBoxed(grid, random);
  if (notation === 'ruled') return writeRuled(grid, random);
  if (notation === 'semicolons') return expanded(grid).map(row => row.map(text => quoted(text, random)).join(';'));
  if (notation === 'csv') return expanded(grid).map(row => row.map(text => quoted(text, random)).join(','));
  if (notation === 'spaces') return writeSpaces(grid, random);
  if (notation === 'gfm') return writeGfm(grid);
  if (notation === 'opened') return writeOpened(grid, random);
  if (notation === 'ragged') return writeRagged(grid, random);
  if (notation === 'tabs') return expanded(grid).map(row => row.join('\t'));
  if (notation === 'html') return writeHtml(grid);
  if (notation === 'extracted') return writeExtracted(grid, random);
  if (notation === 'triples') return writeTriples(grid, random);
  return writeLines(grid, notation === 'barred' ? ['|'] : random.chance(0.8) ? [''] : [], random);
}

/** Every row with every column; what a merged cell covers is empty. */
export const expanded = ({ rows, columns }: Grid): readonly (readonly string[])[] =>
  rows.map(row => Array.from({ length: columns }, (_, at) => row.find(c => c.column === at)?.text ?? ''));

/** A drawn frame around every cell; what a cell has no room for goes on in the next line. */
function writeBoxed(grid: Grid, random: Random): readonly string[] {
  const [bar, line, crossing] = random.pick([
    ['│', '─', '┼'],
    ['║', '═', '╬'],
    ['|', '-', '+'],
  ] as const);
  const rule = `${crossing}${`${line.repeat(6)}${crossing}`.repeat(grid.columns)}`;
  const drawn = (row: readonly string[]) => `${bar}${row.map(text => ` ${text} `).join(bar)}${bar}`;
  const rows = expanded(grid).map((row, at) => (at < grid.headers ? [row] : wrapped(row, random)));
  return [rule, ...rows.flatMap(lines => [...lines.map(drawn), rule])];
}

/** Columns side by side, as wide as a line of dashes above and below the table says. */
function writeRuled(grid: Grid, random: Random): readonly string[] {
  const rows = expanded(grid);
  const widths = rows[0]!.map((_, at) => Math.max(2, ...rows.map(row => displayWidth(row[at]!))));
  const mark = random.pick(['-', '=']);
  const rule = `  ${widths.map(width => mark.repeat(width)).join(' ')}`;
  const padded = (row: readonly string[]) => row.map((text, at) => text + ' '.repeat(widths[at]! - displayWidth(text)));
  return [rule, ...rows.map(row => `  ${padded(row).join(' ').trimEnd()}`), rule];
}

/** The last label of a row over two lines, beside figures in the first. */
function wrapped(row: readonly string[], random: Random): readonly (readonly string[])[] {
  const labels = row.filter(text => text !== '' && !/^[\d０-９.,元万条件次篇个人—+增减-]+$/.test(text));
  const label = labels[0] ?? '';
  const least = shortestPiece(label);
  if (labels.length !== 1 || label.length < least + 4 || random.chance(0.5)) return [row];
  const at = random.int(least, label.length - 2);
  const half = (piece: string, others: readonly string[]) => others.map(text => (text === label ? piece : text));
  return [
    half(label.slice(0, at), row),
    half(
      label.slice(at),
      row.map(text => (text === label ? text : '')),
    ),
  ];
}

function writeGfm(grid: Grid): readonly string[] {
  const [first = [], ...rest] = expanded(grid).map(row => `| ${row.join(' | ')} |`);
  return [first as string, `|${' --- |'.repeat(grid.columns)}`, ...rest];
}

/** As converters leave it: merged cells gone, header words cut, the rest of the columns as pipes at the end. */
function writeRagged({ rows, columns, headers, telling }: Grid, random: Random): readonly string[] {
  return rows.map((row, index) => {
    const texts = row.map(({ text }) => (index > 0 && index < headers && !telling ? cut(text, random) : text));
    const trailing = Math.max(0, columns - texts.length - (random.chance(0.3) ? 1 : 0));
    return `${texts.join(' | ')} ${'|'.repeat(trailing)}`.trimEnd();
  });
}

/** Each cell on a line of its own with a bar behind it; a bar opens the rows, or bars close them. */
function writeOpened({ rows, columns }: Grid, random: Random): readonly string[] {
  const opens = random.chance(0.5);
  return rows.flatMap(row => {
    const cells = row.map(({ text }) => `${text} |`.trimStart());
    const rest = '|'.repeat(columns - row.length);
    return opens ? ['|', ...cells.slice(0, -1), cells.at(-1)! + rest] : [...cells, `|${rest}`];
  });
}

/** `结果纠正` → `结果`, `商业企业` → `商业 企业`; never a word that the report needs whole. */
const cut = (text: string, random: Random): string =>
  text.length !== 4 ? text : random.pick([text, text.slice(0, 2), `${text.slice(0, 2)} ${text.slice(2)}`]);

function writeHtml({ rows }: Grid): readonly string[] {
  const spans = ({ columnSpan, rowSpan }: GridCell) =>
    `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const body = rows.map(row => `<tr>${row.map(c => `<td${spans(c)}>${c.text}</td>`).join('')}</tr>`);
  return ['<table border="1">', ...body, '</table>'];
}

/** One cell a line, between them an empty line, a lone bar or nothing; where something is, long labels may break. */
function writeLines({ rows }: Grid, gap: readonly string[], random: Random): readonly string[] {
  const texts = rows.flatMap(row => row.flatMap(c => (c.text === '' ? [] : [broken(c.text, gap.length > 0, random)])));
  return texts.flatMap((lines, i) => [...lines, ...(i < texts.length - 1 ? gap : [])]);
}

/**
 * As extractors write the tables of web pages whose cells hold paragraphs: a line end in each cell, a bar behind it, and at
 * the end of a row as many bars as it has columns more than cells.
 */
function writeExtracted({ rows, columns }: Grid, random: Random): readonly string[] {
  const way = random.pick(['behind', 'below']);
  return rows.flatMap(row => {
    const texts = row.filter(c => c.text !== '').map(c => broken(c.text, true, random));
    const lines = texts.flatMap(pieces => pieces.map((piece, at) => (at < pieces.length - 1 ? piece : `${piece} |`)));
    const bars = '|'.repeat(columns - texts.length);
    if (bars === '') return lines;
    return way === 'below' ? [...lines, bars] : [...lines.slice(0, -1), `${lines.at(-1)} ${bars}`];
  });
}

function broken(text: string, allowed: boolean, random: Random): readonly string[] {
  if (!allowed || text.length < shortestPiece(text) + 2 || /^[\d.,元万+-]+$/.test(text) || random.chance(0.7))
    return [text];
  const at = random.int(shortestPiece(text), text.length - 2);
  return [text.slice(0, at), text.slice(at)];
}

/** A break leaves two characters at least beside a counter. */
const shortestPiece = (text: string): number =>
  (/^[（(]?[\d一二三四五六七八九]+[）).、]/.exec(text)?.[0].length ?? 1) + 2;

/** Three lines a row, each behind a tab; blanks are white space, a long label goes on in a line of its own. */
function writeTriples({ rows }: Grid, random: Random): readonly string[] {
  return rows.flatMap((row, index) => {
    const [label = '', unit = '', value = ''] = row.map(c => c.text);
    const indent = '\u3000'.repeat(index === 0 ? 0 : random.int(0, 4));
    const split = label.length > 20 && random.chance(0.5) ? `${label.slice(0, 12)}\n${label.slice(12)}` : label;
    const filled = value === '' ? random.pick(['', '\u3000']) : `${indent}${value}${indent}`;
    return [
      `\t${indent}${split}`,
      `\t${unit === '——' ? '' : unit}`,
      `\t${filled}`,
      ...(index < rows.length - 1 ? [''] : []),
    ];
  });
}

const quoted = (text: string, random: Random): string =>
  /[,，;]/.test(text) || random.chance(0.2) ? `"${text}"` : text;

/** Cells parted by spaces, group labels in lines of their own, some labels over two lines around their figures. */
function writeSpaces({ rows, headers }: Grid, random: Random): readonly string[] {
  return rows.flatMap((row, index) => {
    const texts = row.map(c => c.text).filter(text => text !== '');
    const split = texts.findIndex(text => /^[\d０-９+增减-]/.test(text) && !/^\d\./.test(text));
    if (index < headers || split < 1) return [texts.join(' ')];
    const values = texts.slice(split).join(' ');
    const unit = texts.slice(split - 1, split).filter(text => /^[条件次篇个人—]+$|^万元$|^人次$/.test(text));
    const labels = texts.slice(0, split - unit.length);
    return [...labels.slice(0, -1), ...wrappedRow(labels.at(-1)!, [...unit, values].join(' '), random)];
  });
}

function wrappedRow(label: string, values: string, random: Random): readonly string[] {
  const least = shortestPiece(label);
  if (label.length < least + 4 || random.chance(0.5)) return [`${label}${random.pick([' ', '……', ' ………… '])}${values}`];
  const at = random.int(least, label.length - 3);
  const [head, rest] = [label.slice(0, at), label.slice(at)];
  const several = values.includes(' ');
  const shapes = [
    [head, `${rest} ${values}`],
    [`${head} ${values}`, rest],
    ...(several ? [[head, values, rest]] : []),
    [head, `${rest.slice(0, 2)} ${values}`, rest.slice(2)],
  ];
  return random.pick(shapes);
}
