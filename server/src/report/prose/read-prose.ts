import { range, type TextRange } from '../../text/range';
import { narrow } from '../../text/width';
import type { ParagraphBlock } from '../../tree/tree';
import { findConversionResidue } from '../conversion-residue';
import type { Prose } from '../report';
import { findTemplateResidue } from '../template-residue';
import { announcesParts, findBreakdowns } from './breakdowns';
import { readCounts } from './claims/read-counts';
import { findTallies } from './claims/tallies';
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
export const readProse = (block: ParagraphBlock): Prose => new ParagraphProse(block);

/** A class, for there are many paragraphs and a closure for each fact of each would cost more than the facts. */
class ParagraphProse implements Prose {
  readonly text: string;
  readonly content: TextRange;
  readonly #plain: string;
  #sentences: readonly TextRange[] | undefined;
  #dates: Prose['dates'] | undefined;
  #figures: Prose['figures'] | undefined;
  #breakdowns: Prose['breakdowns'] | undefined;
  #claims: Prose['claims'] | undefined;
  #pointRuns: Prose['pointRuns'] | undefined;
  #tableReferences: Prose['tableReferences'] | undefined;
  #slips: Prose['slips'] | undefined;
  #references: Prose['references'] | undefined;
  #counts: Prose['counts'] | undefined;
  #tallies: Prose['tallies'] | undefined;
  #residue: Prose['residue'] | undefined;

  constructor({ text, content }: ParagraphBlock) {
    this.text = text;
    this.content = content;
    this.#plain = narrow(text);
  }

  get sentences(): readonly TextRange[] {
    this.#sentences ??= findSentences(this.#plain, this.content);
    return this.#sentences;
  }

  get dates(): Prose['dates'] {
    this.#dates ??= findDates(this.#plain);
    return this.#dates;
  }

  get figures(): Prose['figures'] {
    this.#figures ??= findFigures(this.#plain, this.dates);
    return this.#figures;
  }

  get breakdowns(): Prose['breakdowns'] {
    this.#breakdowns ??= announcesParts(this.#plain) ? findBreakdowns(this.#plain, this.figures) : [];
    return this.#breakdowns;
  }

  get claims(): Prose['claims'] {
    this.#claims ??= readClaims(this.#plain, this);
    return this.#claims;
  }

  get pointRuns(): Prose['pointRuns'] {
    this.#pointRuns ??= findPointRuns(this.#plain);
    return this.#pointRuns;
  }

  get tableReferences(): Prose['tableReferences'] {
    this.#tableReferences ??= findTableReferences(this.#plain);
    return this.#tableReferences;
  }

  get slips(): Prose['slips'] {
    this.#slips ??= readSlips(this.text, this.#plain, this.content);
    return this.#slips;
  }

  get references(): Prose['references'] {
    this.#references ??= readReferences(this.text, this.#plain, () => this.sentences);
    return this.#references;
  }

  get counts(): Prose['counts'] {
    this.#counts ??= readCounts(this.#plain, () => this.figures, this.sentences);
    return this.#counts;
  }

  get tallies(): Prose['tallies'] {
    this.#tallies ??= findTallies(this.#plain, this.figures, this.sentences);
    return this.#tallies;
  }

  get residue(): Prose['residue'] {
    this.#residue ??= { conversion: findConversionResidue(this.text), template: findTemplateResidue(this.text) };
    return this.#residue;
  }
}

const findTableReferences = (plain: string): TextRange[] =>
  plain.includes('表') ? [...plain.matchAll(tableReference)].map(m => range(m.index, m.index + m[0].length)) : [];
