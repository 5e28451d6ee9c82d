import type { Remaining } from '../text/left-out';
import { readHanNumber } from '../text/numerals';
import { onOneLine } from '../text/one-line';
import { range, shiftRange, type TextRange } from '../text/range';
import { narrow } from '../text/width';
import { withoutMarkup } from '../tree/inline-markup';
import type { Organ, Stated, Title } from './report';

const year = /(20\d\d|二[〇○零O]\S{2}) ?年?/;
/** What a title says after the organ's name, also misspelt. */
const afterOrgan = /(?:关于)?(?:20\d\d|二[〇○零O]\S{2}) ?年?|(?:政府|政务)?信息公开|政务公开/;

/** Reads a title as it stands from `start` on; line ends inside count as nothing. */
export function readTitle(source: string, start: number): Title {
  const words = withoutMarkup(source);
  const stated = readYear(narrow(words?.text ?? source));
  return {
    text: onOneLine(words?.text ?? source),
    range: range(start, start + source.length),
    ...(stated ? { year: { ...stated, range: placed(stated.range, words, start) } } : {}),
  };
}

/** A range in a title's words as it is in the text, where the title starts at `start`. */
const placed = (stretch: TextRange, words: Remaining | undefined, start: number): TextRange =>
  shiftRange(words ? words.placeOf(stretch) : stretch, start);

function readYear(plain: string): Stated<number> | undefined {
  const found = year.exec(plain);
  if (!found) return undefined;
  const digits = found[1]!;
  const value = /^\d/.test(digits) ? Number(digits) : readHanNumber(digits.replace(/[○O]/g, '〇'));
  const at = found.index;
  return value === undefined ? undefined : { value, range: range(at, at + digits.length) };
}

/** The organ that a title names before year and subject; undefined where it names none. */
export function organOfTitle(source: string, start: number): Organ | undefined {
  const markup = withoutMarkup(source);
  const plain = narrow(markup?.text ?? source);
  const end = plain.search(afterOrgan);
  const words = plain.slice(0, Math.max(end, 0)).replace(/^[《"“]/, '');
  const name = words.replace(/ /g, '').replace(/^关于|(?:关于|的)$/g, '');
  if (name.length < 2) return undefined;
  const lead = plain.indexOf(words.trimStart().charAt(0));
  return { name, range: placed(range(lead, lead + words.trim().length), markup, start), kind: kindOf(name) };
}

/** In prose: `现将青禾县水务局2023年政府信息公开…报告`. */
const inProse =
  /([一-龥]{2,40}?)(?:20\d\d)年(?:度)?(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|年报)/;
const beforeName = /^.*(?:公布|发布|编制|撰写|形成|关于|现将|将|是|为|向|对|在|和|与|了|的|本)/;

export function organOfProse(text: string, start: number): Organ | undefined {
  const found = inProse.exec(narrow(text));
  if (!found) return undefined;
  const name = found[1]!.replace(beforeName, '');
  if (
    !/(?:局|委|办|厅|部|院|会|府|处|中心|公司|所|站|队|社|署|镇|乡|街道|区|县|市|省|馆)$/.test(name) ||
    name.length < 3
  )
    return undefined;
  const at = start + found.index + found[1]!.length - name.length;
  return { name, range: range(at, at + name.length), kind: kindOf(name) };
}

/** Who must publish by when: article 49 knows governments and departments; townships follow local notices. */
function kindOf(name: string): Organ['kind'] {
  if (/(?:乡|镇|街道|苏木)(?:人民政府|政府|办事处|党工委|管理办公室)?$/.test(name) || /街道办/.test(name))
    return 'township';
  return governmentName.test(name) || placeName.test(name) ? 'government' : 'department';
}

const governmentName = /(?:人民政府|行政公署|行署|[省市县区旗州盟]政府)(?:办公室|办公厅)?$/;
/** `云溪市2023年…报告` reports on all that the place's government did; a zone has a committee, which is none. */
const placeName = /(?:[省市县旗盟]|自治[区州]|(?<!开发|高新|园|示范|保税|管理|度假|景|合作|试验|产业|工业|物流)区)$/;
