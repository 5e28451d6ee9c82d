import { readFeeStatement } from '../../report/fee-statement';
import type { Topic } from '../../report/prose/claims/claim';
import type { Report } from '../../report/report';
import { ownClaims } from '../../report/table-claims';
import type { SectionKey, TableKey } from '../../standard/standard';
import { periodSentence } from '../../templates/period-sentence';
import { say, type Text } from '../../text/message';
import { range } from '../../text/range';
import { begins, type Draft } from './completion';
import { isBehindSignOff, isLineEnd, type Place } from './place';

/** A sentence that stands in most reports, with what is typed to find it. */
interface Standing {
  readonly sentence: string;
  readonly found: readonly string[];
  readonly about: Text;
}

/** The standing sentences that the section of the cursor lacks, and that no figure of the report contradicts. */
export function completeSentences(place: Place): readonly Draft[] {
  const { before, from, offset, end, document } = place;
  const typed = document.text.slice(from, offset);
  const isPlain =
    typed.length !== 1 && !/^\d+$/.test(typed) && typed.length <= longestTyped && (typed !== '' || before === '');
  if (!isPlain || !isLineEnd(place) || /^#|[|\t]/.test(before) || isBehindSignOff(place)) return [];
  return standingIn(place)
    .filter(({ sentence, found }) => begins(typed, [sentence, ...found]))
    .map(({ sentence, about }) => ({
      kind: 'sentence',
      label: sentence,
      detail: about,
      documentation: '',
      replace: range(from, end),
      typed,
      template: sentence,
    }));
}

const longestTyped = 60;

function standingIn({ rest, section, start }: Place): readonly Standing[] {
  if (section) return ofSection(rest, section.key);
  return rest.title && rest.title.range.start < start ? ofPreamble(rest) : [];
}

function ofPreamble(report: Report): readonly Standing[] {
  const { period, year, paragraphs } = report;
  const cites = paragraphs.some(({ prose, section }) => !section && prose.references.citations.length > 0);
  const basis: Standing = {
    sentence: '本报告依据《中华人民共和国政府信息公开条例》编制。',
    found: ['根据《', '依据《', '按照《', '根据《中华', '依据《中华', '按照《中华'],
    about: say`编制依据`,
  };
  if (period || year === undefined) return cites ? [] : [basis];
  const limit = { sentence: periodSentence(year), found: ['统计期限', '数据的', '所列数据'], about: say`统计期限` };
  return cites ? [limit] : [basis, limit];
}

function ofSection(report: Report, key: SectionKey | undefined): readonly Standing[] {
  const when = report.year === undefined ? '本年度，' : `${report.year}年，`;
  const organ = report.organ?.name ?? '本机关';
  const standing = (words: string, about: Text, found: readonly string[]): Standing => ({
    sentence: `${when}${organ}${words}`,
    found: [...found, words, `${organ}${words}`, `本年度${words}`],
    about,
  });
  switch (key) {
    case 'other':
    case 'fee':
      return isFeeStated(report) ? [] : [key === 'fee' ? standing(...noCharge) : standing(...noFee)];
    case 'request':
    case 'overview':
      return isCounted(report, ['received'], 'applications') ? [] : [standing(...noApplication)];
    case 'review':
      return isCounted(report, ['reconsiderations', 'lawsuits'], 'review') ? [] : [standing(...noCase)];
    default:
      return [];
  }
}

type Words = readonly [words: string, about: Text, found: readonly string[]];

const noFee: Words = [
  '未发出收费通知，未收取信息处理费。',
  say`没有收取信息处理费`,
  ['信息处理费', '没有收取', '未收取', '没有发出'],
];
const noCharge: Words = ['未收取检索、复制、邮寄等费用。', say`没有收取费用`, ['没有收取', '未收']];
const noApplication: Words = ['未收到政府信息公开申请。', say`没有收到申请`, ['没有收到', '没有新收', '未新收']];
const noCase: Words = [
  '没有因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。',
  say`没有复议和诉讼`,
  ['未因政府', '未发生', '没有发生', '无行政复议', '因政府信息公开'],
];

function isFeeStated(report: Report): boolean {
  const { noFee: none, noNotice, amounts } = readFeeStatement(report);
  return none !== undefined || noNotice !== undefined || amounts.length > 0;
}

/** The report says a number of it, or that there was none, or a table counts some. */
const isCounted = (report: Report, topics: readonly Topic[], table: TableKey): boolean =>
  ownClaims(report).some(({ topic }) => topics.includes(topic)) ||
  report.forms
    .filter(({ spec }) => spec.key === table || spec.key === 'statistics')
    .some(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ value }) => value.kind === 'number' && value.value > 0)),
    );
