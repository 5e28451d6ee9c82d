import { shiftRange, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import { referenceSign } from './prose/clues';
import type { Figure, PlacedParagraph, Report } from './report';

/** An amount of the fee in 元; `collected` for one that came in, not one that a notice asks for. */
export interface FeeAmount {
  readonly yuan: number;
  readonly collected: boolean;
  readonly range: TextRange;
}

/** What a report says of 信息处理费, each with its place in the text. */
export interface FeeStatement {
  /** `未发出收费通知`, `收费通知0件`. */
  readonly noNotice?: TextRange;
  /** `未收取信息处理费`. */
  readonly noFee?: TextRange;
  readonly amounts: readonly FeeAmount[];
}

const noNotice =
  /(?:未|没有|无)(?:向[^,。;]{0,8})?(?:发出|出具|下达|制发|开具|发送)(?:过)?[^,。;]{0,4}收费通知|收费通知书?(?:数量|总?件数)?(?:为|共|计)?0件/;
const noFee =
  /(?:未|没有|无)(?:实际)?(?:收取|产生|发生)(?:过|任何)?[^,。;]{0,8}信息处理费|信息处理费(?:总?金额|收取)?(?:为|共|计)?0元/;

export function readFeeStatement({ paragraphIndex }: Report): FeeStatement {
  const speaking = paragraphIndex.with('references', referenceSign.fees);
  const about = speaking.filter(({ prose }) => /信息处理费|收费通知/.test(prose.text));
  const notice = firstMatch(about, noNotice);
  const fee = firstMatch(about, noFee);
  return {
    ...(notice ? { noNotice: notice } : {}),
    ...(fee ? { noFee: fee } : {}),
    amounts: about.flatMap(amountsIn),
  };
}

function firstMatch(paragraphs: readonly PlacedParagraph[], pattern: RegExp): TextRange | undefined {
  for (const { prose, start } of paragraphs) {
    const found = pattern.exec(narrow(prose.text));
    if (found) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return undefined;
}

/** Figures in 元 of the sentences that speak of the fee or its notices. */
function amountsIn({ prose, start }: PlacedParagraph): readonly FeeAmount[] {
  const speaking = prose.sentences.filter(({ start: from, end }) =>
    /信息处理费|收费通知/.test(prose.text.slice(from, end)),
  );
  const inside = ({ range }: Figure) => speaking.some(s => s.start <= range.start && range.end <= s.end);
  return prose.figures
    .filter(figure => figure.unit === '元' && figure.exact && inside(figure) && !isRate(prose.text, figure))
    .map(({ value, range, label }) => ({
      yuan: Math.round(value * 100) / 100,
      collected: /收取|实收|缴纳|收费(?!通知)/.test(label.value) && !label.value.includes('通知'),
      range: shiftRange(range, start),
    }));
}

/** `100元/件` is a rate and no amount. */
const isRate = (text: string, { range, label }: Figure): boolean =>
  /^ ?[/／每]/.test(text.slice(range.end, range.end + 2)) || label.value.includes('每');
