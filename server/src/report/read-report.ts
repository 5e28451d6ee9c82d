import type { Standard } from '../standard/standard';
import { range, sliceOf } from '../text/range';
import { firstFrom } from '../text/search';
import { narrow } from '../text/width';
import { isTitle } from '../tree/titles';
import type { Block, ParagraphBlock, Tree } from '../tree/tree';
import { nestHeadings } from './nested-headings';
import { hasOwnForm } from './own-form';
import { ParagraphIndex } from './paragraph-index';
import { createProseReader, type ProseReader } from './prose/prose-reader';
import { readCounters, readPointLists } from './read-counters';
import { readPublication, readSignOff } from './read-dates';
import { readForms } from './read-forms';
import { readPeriod } from './read-period';
import { createSectionBinder, readHeadings, readSections } from './read-sections';
import { organOfProse, organOfTitle, readTitle } from './read-title';
import { createTableRecogniser } from './recognise-table';
import type { Heading, Organ, PlacedParagraph, Prose, Report, Section, Title } from './report';
import { createTableBinder } from './table-binder';

/** Reads trees; keeps what it read from a block as long as the block lives, so that a small edit costs little. */
export interface ReportReader {
  /** `declared`: the text is said to be a report, by its language or name. */
  read(tree: Tree, declared: boolean): Report;
}

export function createReportReader(editions: readonly Standard[]): ReportReader {
  const binder = createSectionBinder(editions);
  const proseOf = createProseReader();
  const tables = createTableBinder(createTableRecogniser(editions));
  return {
    read(tree, declared) {
      const found = readHeadings(tree);
      const placed = placeParagraphs(tree, proseOf);
      const title = readTitleOf(tree, found);
      const period = readPeriod(placed);
      const year = title?.year?.value ?? period?.from?.value.year ?? period?.to?.value.year ?? firstYear(placed);
      const standard = standardFor(editions, year, tree.text);
      const bind = binder(standard);
      const headings = standard.ordered ? nestHeadings(found, tree.blocks.length, bind) : found;
      const sections = readSections(tree, headings, standard, bind);
      const { forms, otherTables } = readForms(tree, sections, standard.edition, tables);
      const organ = readOrgan(tree, title, placed);
      const body = bodyOf(tree);
      const signOff = readSignOff(tree, body.last);
      const publication = readPublication(tree);
      const paragraphs = placed.map(paragraph => new SectionedParagraph(paragraph, sections, headings));
      return {
        tree,
        recognised: declared || isReport(tree, title, sections, placed),
        standard,
        edition: standard.edition,
        hasOwnForm: hasOwnForm(title, period, forms, placed),
        ...(year === undefined ? {} : { year }),
        ...(title ? { title } : {}),
        ...(organ ? { organ } : {}),
        ...(period ? { period } : {}),
        ...(signOff ? { signOff } : {}),
        ...(publication ? { publication } : {}),
        headings,
        counters: readCounters(tree, headings[0]?.block ?? 0),
        pointLists: readPointLists(tree, placed),
        sections,
        forms,
        ownTables: new Set(forms.filter(form => form.edition === standard.edition).map(form => form.spec.key)),
        otherTables,
        paragraphs,
        paragraphIndex: new ParagraphIndex(paragraphs),
        body: body.range,
      };
    },
  };
}

function placeParagraphs({ blocks, starts }: Tree, proseOf: ProseReader): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'paragraph') placed.push({ block, start: starts[i]!, prose: proseOf(block) });
  }
  return placed;
}

/** A paragraph that looks its section and heading up when asked for them: few are. */
class SectionedParagraph implements PlacedParagraph {
  readonly block: ParagraphBlock;
  readonly start: number;
  readonly prose: Prose;
  readonly #sections: readonly Section[];
  readonly #headings: readonly Heading[];

  constructor({ block, start, prose }: PlacedParagraph, sections: readonly Section[], headings: readonly Heading[]) {
    this.block = block;
    this.start = start;
    this.prose = prose;
    this.#sections = sections;
    this.#headings = headings;
  }

  get section(): Section | undefined {
    return sectionAt(this.#sections, this.start);
  }

  get heading(): Heading | undefined {
    return this.#headings[firstFrom(this.#headings, heading => heading.range.start, this.start) - 1];
  }
}

/** The innermost section that `offset` stands in; sections come in the order of the text. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const section = sections[firstFrom(sections, section => section.range.start, offset + 1) - 1];
  return section && offset < section.range.end ? section : undefined;
}

/** The first line before the first heading that is shaped like a title, if it may be with a year, else what the page's own data call it. */
function readTitleOf({ blocks, starts }: Tree, headings: readonly Heading[]): Title | undefined {
  const before = headings.find(h => h.level === 1)?.block ?? blocks.length;
  const titles = blocks
    .slice(0, before)
    .flatMap((block, i) =>
      block.kind === 'title' ? [readTitle(sliceOf(block.text, block.content), starts[i]! + block.content.start)] : [],
    );
  if (titles.length > 0) return titles.find(({ year }) => year) ?? titles[0];
  for (let i = 0; i < before; i++) {
    const data = blocks[i]!;
    const found = data.kind === 'residue' && data.role === 'metadata' ? titleLine.exec(data.text) : null;
    if (found && isTitle(narrow(found[1]!)))
      return readTitle(found[1]!, starts[i]! + found.index + found[0].length - found[1]!.length);
  }
  return undefined;
}

/** `标题：某某局2023年…年度报告` in a page's data block. */
const titleLine = /(?:标 ?题|名 ?称)\s*[:：]\s*(\S[^\r\n]*\S)/;

/** The year whose 信息公开 the text speaks of first; what a plan is for is another. */
function firstYear(paragraphs: readonly PlacedParagraph[]): number | undefined {
  for (const { prose } of paragraphs.slice(0, 12)) {
    const named =
      /(20\d\d)年度?[^，,。；;]{0,12}?(?:(?:信息|政务)公开|公开(?:政府)?信息)(?!.{0,12}(?:将|计划|打算))/.exec(
        prose.text,
      )?.[1];
    if (named) return Number(named);
  }
  return undefined;
}

function standardFor(editions: readonly Standard[], year: number | undefined, text: string): Standard {
  const newest = editions.at(-1)!;
  if (year !== undefined) return editions.find(e => year <= (e.years.last ?? Number.POSITIVE_INFINITY)) ?? newest;
  return editions.findLast(e => e.features.some(feature => text.includes(feature))) ?? newest;
}

function readOrgan(tree: Tree, title: Title | undefined, paragraphs: readonly PlacedParagraph[]): Organ | undefined {
  const named = title && organOfTitle(sliceOf(tree.text, title.range), title.range.start);
  if (named) return named;
  for (const { prose, start } of paragraphs.slice(0, 6)) {
    const found = organOfProse(prose.text, start);
    if (found) return found;
  }
  return undefined;
}

/**
 * A title with its subject; else two sections in the form's own words, or three in any, of which one speaks of
 * disclosure; else a period sentence about it, or words by which it names itself. What calls itself a guide or a notice is none.
 */
function isReport(
  tree: Tree,
  title: Title | undefined,
  sections: readonly Section[],
  paragraphs: readonly PlacedParagraph[],
): boolean {
  if (title && /信息公开/.test(title.text) && /报告|年报/.test(title.text)) return true;
  if (otherKind.test(firstLine(tree))) return false;
  const ofForm = sections.filter(s => s.spec);
  const keys = new Set(ofForm.map(s => s.key));
  const worded = new Set(ofForm.filter(s => s.wording === 'form' || s.wording === 'accepted').map(s => s.key));
  const telling = keys.has('proactive') || keys.has('request') || keys.has('review');
  if (telling && (worded.size >= 2 || keys.size >= 3)) return true;
  return paragraphs
    .slice(0, 6)
    .some(
      paragraph =>
        /信息公开/.test(paragraph.prose.text) &&
        (namesItself.test(paragraph.prose.text) || readPeriod([paragraph]) !== undefined),
    );
}

/** A report without a title or the form's headings: `本年报根据《…条例》编制`, `现将我局2010年度政府信息公开工作报告如下`. */
const namesItself =
  /^\s*本(?:年度)?(?:工作)?(?:报告|年报)是?(?:根据|依据|按照)[^。]{0,20}信息公开条例|现[将对就把][^。]{0,30}20\d\d年(?!第|[上下]半|\d)[^。]{0,30}信息公开[^。]{0,10}报告如下/;

/** How documents end their titles that are no reports. */
const otherKind =
  /(?:指南|目录|办法|通知|通报|方案|制度|规定|细则|要点|公告|公示|批复|意见|条例|规程|说明|清单|手册)(?:（[^（）]*）)?$/;

const firstLine = ({ blocks }: Tree): string =>
  blocks
    .find(block => block.kind !== 'blank' && block.kind !== 'residue')
    ?.text.trim()
    .split(/\r?\n/, 1)[0] ?? '';

/** Without page residue and blanks at both ends. */
function bodyOf({ blocks, starts, text }: Tree): { range: Report['body']; last: number } {
  const counts = (block: Block) => block.kind !== 'residue' && block.kind !== 'blank';
  const first = blocks.findIndex(counts);
  const last = blocks.findLastIndex(counts);
  if (first < 0) return { range: range(0, 0), last: -1 };
  return {
    range: range(
      starts[first]!,
      starts[last]! + text.slice(starts[last]!, starts[last]! + blocks[last]!.text.length).trimEnd().length,
    ),
    last,
  };
}
