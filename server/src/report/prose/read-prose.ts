import { lazy } from '../../text/lazy';
import { range, type TextRange } from '../../text/range';
import { narrow } from '../../text/width';
import type { ParagraphBlock } from '../../tree/tree';
import { findConversionResidue } from '../conversion-residue';
import type { Prose } from '../report';
import { findTemplateResidue } from '../template-residue';
import { announcesParts, findBreakdowns } from './breakdowns';
import { readCounts } from './claims/read-counts';
import { findDates } from './dates';
import { findFigures } from './figures';
import { findPointRuns } from './point-runs';
import { readClaims } from './read-claims';
import { readReferences } from './read-references';
import { readSlips } from './read-slips';
import { findSentences } from './sentences';

const tableReference =
  /(?:详见|具体见|具体情况见|情况见|见|如)(?:下列|以下|下面|下)(?:附)?表(?!扬|态|决)|下表所[示列]/g;

/**
 * Reads what a paragraph states, each kind of fact when it is first asked for. A pure function of the block's text, so a
 * result may be kept as long as the block is.
 */
export function readProse({ text, content }: ParagraphBlock): Prose {
  const plain = narrow(text);
  const dates = lazy(() => findDates(plain));
  const figures = lazy(() => findFigures(plain, dates()));
  const sentences = lazy(() => findSentences(plain, content));
  const breakdowns = lazy(() => (announcesParts(plain) ? findBreakdowns(plain, figures()) : []));
  const claims = lazy(() => readClaims(text, plain, { figures, dates, sentences }));
  const pointRuns = lazy(() => findPointRuns(plain));
  const tableReferences = lazy(() => findTableReferences(plain));
  const slips = lazy(() => readSlips(text, plain, content));
  const references = lazy(() => readReferences(text, plain, sentences));
  const counts = lazy(() => readCounts(plain, figures, sentences()));
  const residue = lazy(() => ({ conversion: findConversionResidue(text), template: findTemplateResidue(text) }));
  return {
    text,
    content,
    get sentences() {
      return sentences();
    },
    get dates() {
      return dates();
    },
    get figures() {
      return figures();
    },
    get breakdowns() {
      return breakdowns();
    },
    get claims() {
      return claims();
    },
    get pointRuns() {
      return pointRuns();
    },
    get tableReferences() {
      return tableReferences();
    },
    get counts() {
      return counts();
    },
    get slips() {
      return slips();
    },
    get references() {
      return references();
    },
    get residue() {
      return residue();
    },
  };
}

const findTableReferences = (plain: string): TextRange[] =>
  plain.includes('表') ? [...plain.matchAll(tableReference)].map(m => range(m.index, m.index + m[0].length)) : [];
