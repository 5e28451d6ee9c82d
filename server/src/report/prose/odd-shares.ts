import type { TextRange } from '../../text/range';
import type { OddShare, Share } from '../claims';
import { sentenceAt } from './search-order';

/** So few pairs say too little of their whole; with one less their sum must be it. */
const fewest = 4;
/** So many are no list of one whole; comparing each with all others would take long. */
const most = 24;

/**
 * Parts and their shares in one sentence, `机构16条，占2.7%；业务378条，占65%；…`, have one whole. Told is the only pair
 * without which the others have one, at the accuracy of their last digits.
 */
export function findOddShares(shares: readonly Share[], sentences: readonly TextRange[]): OddShare[] {
  const lists = new Map<number, Share[]>();
  for (const share of shares) {
    if (!share.part || share.figure.value <= 0 || share.part.value <= 0) continue;
    const sentence = sentenceAt(sentences, share.figure.range.start);
    const list = lists.get(sentence);
    if (list) list.push(share);
    else lists.set(sentence, [share]);
  }
  return [...lists.values()].flatMap(list => (list.length <= most ? (oddIn(list) ?? []) : []));
}

function oddIn(list: readonly Share[]): OddShare | undefined {
  const ofOneUnit = list.every(({ part }) => part!.unit === list[0]!.part!.unit);
  if (!ofOneUnit || wholeOf(list)) return undefined;
  if (list.length < fewest) return list.length === fewest - 1 ? oddToSum(list) : undefined;
  const odd = list.flatMap(share => {
    const whole = wholeOf(list.filter(other => other !== share));
    return whole ? [{ share, whole: Math.round((whole.least + whole.most) / 2) }] : [];
  });
  return odd.length === 1 ? odd[0] : undefined;
}

/** Three parts that are all: two of them have their sum for a whole. */
function oddToSum(list: readonly Share[]): OddShare | undefined {
  const whole = list.reduce((sum, { part }) => sum + part!.value, 0);
  const odd = list.filter(share => Math.abs((100 * share.part!.value) / whole - share.figure.value) >= step(share));
  return odd.length === 1 ? { share: odd[0]!, whole } : undefined;
}

/** Between what the wholes of all these lie; undefined where they cannot have one. Shares are good to one of their last digit. */
function wholeOf(list: readonly Share[]): { readonly least: number; readonly most: number } | undefined {
  const least = Math.max(...list.map(s => (100 * s.part!.value) / (s.figure.value + step(s))));
  const most = Math.min(...list.map(s => (100 * s.part!.value) / Math.max(s.figure.value - step(s), 1e-6)));
  return Math.ceil(least) <= Math.floor(most) ? { least, most } : undefined;
}

const step = ({ decimals }: Share): number => 10 ** -decimals;
