import { say, type Text } from '../text/message';
import { shiftRange, type TextRange } from '../text/range';
import { cellAt, numberIn } from './form-cells';
import { moneyUnitOf } from './money';
import type { Assertion, Claim, Publication, Topic } from './prose/claims/claim';
import { claimSign } from './prose/clues';
import type { Form, FormCell, PlacedParagraph, Prose, Report } from './report';
import { type Reading, reading, readingsOf, tells } from './table-readings';

/** A claim of this organ for the year reported on; its ranges count from the start of the report. */
export interface OwnClaim extends Claim {
  readonly paragraph: PlacedParagraph;
}

/** What the table says of a topic. */
export interface Counted {
  readonly form: Form;
  /** The cell that the form has for it. */
  readonly cell: FormCell;
  /** The cell first, then what else may be meant. */
  readonly readings: readonly Reading[];
  /** How far an amount may be off by rounding, in 元. */
  readonly tolerance: number;
}

const none: readonly never[] = [];

/** Counts of this organ for the year reported on, in the order of the text. */
export function ownClaims(report: Report): readonly OwnClaim[] {
  const tallied = hasStatistics(report);
  const signs = claimSign.counts | (tallied ? claimSign.tallies : 0);
  return report.paragraphIndex.with('claims', signs).flatMap(paragraph => ownClaimsOf(report, paragraph, tallied));
}

const hasStatistics = ({ forms }: Report): boolean => forms.some(({ spec }) => spec.key === 'statistics');

/** Those of one paragraph. */
export function ownClaimsOf(
  report: Report,
  paragraph: PlacedParagraph,
  tallied = hasStatistics(report),
): readonly OwnClaim[] {
  const claims = claimsIn(paragraph, tallied);
  if (claims.length === 0 || isHistory(paragraph)) return none;
  return claims
    .filter(claim => isOwn(claim, report) && isClear(claim, paragraph) && isOnlyAccount(claim, report))
    .map(claim => ({
      ...claim,
      paragraph,
      range: shiftRange(claim.range, paragraph.start),
      ...(claim.number ? { number: shiftRange(claim.number, paragraph.start) } : {}),
    }));
}

/** A named account is this organ's if its name has words of the organ's, and the only one if no other is named beside a count. */
function isOnlyAccount({ account, topic }: Claim, { organ, paragraphs }: Report): boolean {
  if (account === undefined) return true;
  const own = organ?.name.replace(/^.*[省市县区盟旗](?=.{2})/, '').replace(/人民政府|办公室|管理局|委员会/, '') ?? '';
  const shared = [...own.slice(1)].some((second, at) => account.includes(own[at]! + second));
  const others = (prose: Prose) => prose.tallies.some(said => said.topic === topic && said.account !== account);
  return shared && !paragraphs.some(({ prose }) => others(prose));
}

/** With what only the 统计表 counts, if there is one. */
function claimsIn({ prose }: PlacedParagraph, tallied: boolean): readonly Claim[] {
  const counted = prose.counts.claims;
  const claims = counted.length > 0 && /[申复诉规许处强采收予部]/.test(prose.text) ? counted : none;
  return tallied ? [...claims, ...prose.tallies].sort((a, b) => a.range.start - b.range.start) : claims;
}

/** Problems and their improvement tell of other years. */
const isHistory = ({ section }: PlacedParagraph): boolean => section?.key === 'problems';

/** True for a statement about the year reported on. */
const isOwn = ({ years }: Pick<Assertion, 'years'>, { year }: Report): boolean => years.every(named => named === year);

/** Applications and cases are of many kinds: the sentence or its section must say which. */
const isClear = (claim: Claim, paragraph: PlacedParagraph): boolean => {
  const { topic, disclosure, denied } = claim;
  if (disclosure || !(needsContext.has(topic) || isOfCases(topic))) return true;
  if (isOfCases(topic)) return paragraph.section?.key === 'review';
  return !denied && (paragraph.section?.key === 'request' || isUnderApplications(claim.range, paragraph));
};

/** `（二）依申请公开情况。全年收到申请12件`, `**依申请公开。** 全年收到申请12件`: the heading says which applications. */
export function isUnderApplications({ start }: TextRange, { heading, prose }: PlacedParagraph): boolean {
  const head = prose.sentences[0]!;
  const runIn = prose.text.slice(head.start, head.end);
  if (!applications.test(heading?.title.value ?? '') && !applications.test(runIn)) return false;
  const sentence = prose.sentences.find(s => s.start <= start && start < s.end) ?? prose.content;
  return !otherMatter.test(prose.text.slice(sentence.start, sentence.end));
}

const applications =
  /^(?:[-*·•]?[（(]?[一二三四五六七八九十\d]{0,2}[）)、.．]? ?)?\**(?:政府信息)?依申请(?:公开)?(?:政府信息)?(?:工作)?(?:的)?(?:办理)?(?:情况|方面)?[。：:]?\**[。：:]?$/;
const otherMatter = /信访|投诉|举报|咨询|热线|提案|建议|许可|审批|登记|案件|处罚|仲裁|调解|补贴|救助|工单|留言|资金/;

const isOfCases = (topic: Topic): boolean => topic.startsWith('reconsiderations') || topic.startsWith('lawsuits');

const needsContext: ReadonlySet<Topic> = new Set([
  'received',
  'handled',
  'from-persons',
  'from-organisations',
  'carried-in',
  'carried-out',
  'reconsiderations',
  'lawsuits',
  'granted',
  'partial',
  'refused',
  'unavailable',
  'declined',
]);

/** What the tables say of a topic; undefined where none does, or where two tables may. */
export function countedFor(report: Report, { topic, natural }: Pick<Claim, 'topic' | 'natural'>): Counted | undefined {
  const form = onlyFormOn(report, topic);
  if (!form) return undefined;
  const found = readingsOf(form, topic)!;
  const { cell, sum, also } = found;
  if (!cell || ('sum' in found && !sum) || numberIn(cell) === undefined) return undefined;
  if (topic === 'purchase-amount' || topic === 'fees') return amount(form, cell);
  const natives =
    natural && cell.row && !topic.startsWith('from-')
      ? [reading(say`自然人`, [cellAt(form, cell.row.key, 'natural')])]
      : [];
  const all = [sum ?? reading(nameIn(form, cell), [cell]), ...also, ...natives];
  return { form, cell, readings: all.filter(r => r !== undefined), tolerance: 0 };
}

function onlyFormOn({ forms }: Report, topic: Topic): Form | undefined {
  const first = forms.findIndex(form => tells(form, topic));
  return forms.some((form, at) => at > first && tells(form, topic)) ? undefined : forms[first];
}

/** A cell of 表四 is named by its column, others by their row. */
const nameIn = ({ spec }: Form, { column }: FormCell): Text =>
  spec.key === 'review' ? (column.path.at(-2) ?? say`总计`) : say`表中`;

/** Amounts in 元; a cell without its unit may mean 元 or 万元. */
function amount(form: Form, cell: FormCell): Counted {
  const stated = numberIn(cell)!;
  const unit = moneyUnitOf(cell);
  const units = unit === undefined ? ['元', '万元'] : [unit];
  const readings = units.map(u => ({ name: u, value: stated * (u === '万元' ? 10_000 : 1), cells: [cell] }));
  return { form, cell, readings, tolerance: 50 };
}

/** True if a claim's value is one that the table can justify. */
export const isJustified = (claim: Claim, counted: Counted): boolean => {
  if (claim.denied && claim.topic === 'lawsuits') return counted.readings.every(r => r.value === 0);
  return justifying(claim, counted) !== undefined;
};

/** What the table has that agrees with a claim; undefined where nothing does. */
export function justifying({ low, high, topic, denied }: Claim, { readings, tolerance }: Counted): Reading | undefined {
  const accepted = denied && topic === 'received' ? readings.slice(0, 1) : readings;
  return accepted.find(({ value }) => low - tolerance <= value && value <= high + tolerance);
}

/** Statements without a figure about the year reported on; their ranges count from the paragraph's start. */
export const ownAssertions = <T extends Assertion>(
  report: Report,
  of: (prose: Prose) => readonly T[],
): readonly { readonly said: T; readonly paragraph: PlacedParagraph }[] =>
  report.paragraphIndex.with('claims', claimSign.counts).flatMap(paragraph =>
    of(paragraph.prose).length === 0 || isHistory(paragraph)
      ? []
      : of(paragraph.prose)
          .filter(said => isOwn(said, report))
          .map(said => ({ said, paragraph })),
  );

/** What was published, for the year reported on; ranges count from the paragraph's start. */
export const ownPublications = (
  report: Report,
): readonly { readonly said: Publication; readonly paragraph: PlacedParagraph }[] =>
  report.paragraphIndex
    .with('claims', claimSign.counts | claimSign.publications)
    .flatMap(paragraph =>
      paragraph.prose.counts.publications.length === 0 || isHistory(paragraph)
        ? []
        : paragraph.prose.counts.publications.filter(said => isOwn(said, report)).map(said => ({ said, paragraph })),
    );

/** The cell of applications received, where none was received and none carried over; undefined otherwise. */
export function noApplications({ forms }: Report): FormCell | undefined {
  for (const form of forms) {
    const [received, carried] = [cellAt(form, 'received', 'total'), cellAt(form, 'carried-in', 'total')];
    if (numberIn(received) === 0 && numberIn(carried) === 0) return received;
  }
  return undefined;
}
