import { firstFrom } from '../text/search';
import { narrow } from '../text/width';
import { changeWords, readParts } from './prose/breakdowns';
import { claimSign } from './prose/clues';
import { amongDisclosed, perhapsTwice } from './prose/divisions';
import type { Figure, PlacedParagraph, Report } from './report';

/** A total, and the list of its parts in the next paragraph: `全年主动公开信息192条。` and `在主动公开的信息中，政策类14条，…`. */
export interface FollowingList {
  /** Where the total is told; its ranges, and those of `rivals`, count from its start. */
  readonly of: PlacedParagraph;
  readonly total: Figure;
  /** Every figure of the same measure beside the total. */
  readonly rivals: readonly number[];
  readonly list: PlacedParagraph;
  /** Ranges count from the start of `list`. */
  readonly parts: readonly Figure[];
}

/** Lists that speak of what was disclosed, in a paragraph that follows the one with the total and has none of its own. */
export function followingLists({ paragraphs, paragraphIndex }: Report): readonly FollowingList[] {
  return paragraphIndex.with('claims', claimSign.divisions).flatMap(list => {
    const opened = amongDisclosed.exec(narrow(list.prose.text));
    const of = opened ? paragraphs[firstFrom(paragraphs, p => p.start, list.start) - 1] : undefined;
    return opened && of && of.section === list.section ? (readList(of, list, opened[0].length) ?? []) : [];
  });
}

function readList(of: PlacedParagraph, list: PlacedParagraph, from: number): FollowingList | undefined {
  const unit = list.prose.figures.find(figure => figure.range.start >= from)?.unit;
  const same = of.prose.figures.filter(figure => figure.unit === unit && !changeWords.test(figure.label.value));
  const total = same.findLast(figure => /公开|发布/.test(figure.label.value));
  if (!total || unit === '%') return undefined;
  const { parts } = readParts(narrow(list.prose.text), [total, ...list.prose.figures], 0, from);
  if (parts.length < 2 || parts.some(part => perhapsTwice.test(part.label.value))) return undefined;
  return { of, total, rivals: same.map(figure => figure.value), list, parts };
}
