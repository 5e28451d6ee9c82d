import type { RunningTotal } from '../claims';
import type { Figure } from '../report';

const mostFigures = 60;
const all = /累计(?:共|已|主动)*(公开|发布)(?:各类|政府|政务)*(?:信息)?(?:共|共计|达|为)*$/;
const since = /(?:20\d\d ?年|施行|实施|开通|成立|建立)[^。;\d]{0,16}以来[^。;]{0,12}$|历年来?,?$/;
const ofYear =
  /(?:^|[,。;] ?)(?:20\d\d ?年度?|全年|本年度?)(?:,? ?[我本全][\u4e00-\u9fff]{1,4})?,? ?(?:共|累计|主动)*(公开|发布)(?:各类|政府|政务)*信息(?:共|共计|达|为)*$/;

/** What is told of one year and of all years in one paragraph, by the same verb and of information as a whole. */
export function findRunningTotals(plain: string, figures: readonly Figure[]): readonly RunningTotal[] {
  const told = figures.slice(0, mostFigures);
  const running = told.find(f => all.test(f.label.value) && since.test(before(plain, f).replace(all, '')));
  const verb = running && all.exec(running.label.value)![1];
  const yearly = told.find(f => f.unit === running?.unit && ofYear.exec(before(plain, f))?.[1] === verb);
  return running && yearly && running.high < yearly.low ? [{ yearly, running }] : [];
}

const farthest = 60;
const before = (plain: string, { range: { start } }: Figure): string =>
  plain.slice(Math.max(0, start - farthest), start).trimEnd();
