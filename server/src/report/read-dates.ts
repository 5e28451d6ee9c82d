import type { CalendarDate } from '../text/calendar';
import { range, shiftRange, sliceOf } from '../text/range';
import { narrow } from '../text/width';
import { withoutMarkup, wordsOf } from '../tree/inline-markup';
import type { Block, Tree } from '../tree/tree';
import { findDates } from './prose/dates';
import type { ProseDate, SignOff, Stated } from './report';

const organLine =
  /^[^\s\d,.:;()]{3,30}(?:局|委|办|厅|部|院|会|府|处|中心|公司|所|站|队|社|署|镇|乡|街道|区|县|市|省|馆|室)$/;
const longestDateLine = 24;
const longestCaption = 60;

/** Organ and date at the end of the body, or the date alone. */
export function readSignOff({ blocks, starts }: Tree, last: number): SignOff | undefined {
  const tail = filled(blocks, beforeAnnex(blocks, last), 3);
  const dated = tail.find(i => dateLine(blocks[i]!) !== undefined);
  if (dated === undefined || tail.indexOf(dated) > 1) return undefined;
  const date = stated(dateLine(blocks[dated]!)!, starts[dated]!);
  const organ = organAt(blocks, starts, tail[tail.indexOf(dated) + 1]);
  const from = organ?.range.start ?? date.range.start;
  return { range: range(from, date.range.end), ...(organ ? { organ } : {}), date };
}

const annexWords = /^(?:附[件表:： ]|附$|注[:：]|备注|填报|单位负责人|审核人|填表人|联系电话)|统计表|情况表/;

/** The last block before the tables that are annexed, with their captions and notes; `last` where none are. */
function beforeAnnex(blocks: readonly Block[], last: number): number {
  let at = last;
  let tables = 0;
  for (; at >= 0; at--) {
    const block = blocks[at]!;
    const caption = block.kind !== 'table' && annexWords.test(block.text.trim()) && block.text.length <= longestCaption;
    if (block.kind === 'table') tables++;
    else if (block.kind !== 'blank' && block.kind !== 'title' && !caption) break;
  }
  return tables > 0 ? at : last;
}

/** The last `count` blocks with content, from the end backwards. */
function filled(blocks: readonly Block[], last: number, count: number): number[] {
  const found: number[] = [];
  for (let at = last; at >= 0 && found.length < count; at--) if (blocks[at]!.kind !== 'blank') found.push(at);
  return found;
}

/** The date of a line that holds nothing else but perhaps the organ before it. */
function dateLine(block: Block): ProseDate | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const written = sliceOf(block.text, block.content);
  const markup = withoutMarkup(written);
  const plain = narrow(markup?.text ?? written);
  const dates = findDates(plain);
  const date = dates[0];
  if (dates.length !== 1 || date?.day === undefined || date.year === undefined || date.fault) return undefined;
  const before = plain.slice(0, date.range.start).replace(/[ (]/g, '');
  const rest = plain.slice(date.range.end).replace(/[ )]/g, '');
  const alone = plain.length <= longestDateLine && before === '' && rest === '';
  if (!alone && (rest !== '' || !organLine.test(before))) return undefined;
  return { ...date, range: shiftRange(markup?.placeOf(date.range) ?? date.range, block.content.start) };
}

const stated = (date: ProseDate, start: number): Stated<CalendarDate> => ({
  value: { year: date.year!, month: date.month!, day: date.day! },
  range: shiftRange(date.range, start),
});

function organAt(
  blocks: readonly Block[],
  starts: readonly number[],
  index: number | undefined,
): Stated<string> | undefined {
  const block = index === undefined ? undefined : blocks[index];
  if (block?.kind !== 'paragraph') return undefined;
  const name = wordsOf(sliceOf(block.text, block.content));
  return organLine.test(name.replace(/\s/g, ''))
    ? { value: name, range: shiftRange(block.content, starts[index!]!) }
    : undefined;
}

const published = /(?:发布|生成|公开|发文|上网|印发)(?:日期|时间)[^\d]{0,6}$/;

/** `发布时间：2023-01-20` in the page's own data; label and date may stand on two lines. */
export function readPublication({ blocks, starts }: Tree): Stated<CalendarDate> | undefined {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'residue' || block.role !== 'metadata') continue;
    const plain = narrow(block.text);
    const date = findDates(plain).find(
      d => d.day !== undefined && !d.fault && published.test(plain.slice(0, d.range.start)),
    );
    if (date?.year !== undefined) return stated(date, starts[i]!);
  }
  return undefined;
}
