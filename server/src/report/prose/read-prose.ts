import { range } from '../../text/range';
import { narrow } from '../../text/width';
import type { ParagraphBlock } from '../../tree/tree';
import type { Prose } from '../report';
import { findBreakdowns } from './breakdowns';
import { findDates } from './dates';
import { findFigures } from './figures';
import { findPointRuns } from './point-runs';
import { findSentences } from './sentences';

const tableReference =
  /(?:详见|具体见|具体情况见|情况见|见|如)(?:下列|以下|下面|下)(?:附)?表(?!扬|态|决)|下表所[示列]/g;

/** Reads what a paragraph states. A pure function of the block's text, so a result may be kept as long as the block is. */
export function readProse({ text, content }: ParagraphBlock): Prose {
  const plain = narrow(text);
  const dates = findDates(plain);
  const figures = findFigures(plain, dates);
  return {
    text,
    content,
    sentences: findSentences(plain, content),
    dates,
    figures,
    breakdowns: findBreakdowns(plain, figures),
    pointRuns: findPointRuns(plain),
    tableReferences: [...plain.matchAll(tableReference)].map(m => range(m.index, m.index + m[0].length)),
  };
}
