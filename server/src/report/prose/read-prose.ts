import { range, type TextRange } from '../../text/range';
import { narrow } from '../../text/width';
import type { ParagraphBlock } from '../../tree/tree';
import { findConversionResidue } from '../conversion-residue';
import type { Prose } from '../report';
import { findTemplateResidue } from '../template-residue';
import { bareText } from './bare-text';
import { findBreakdowns } from './breakdowns';
import { readCounts } from './claims/read-counts';
import { findTallies } from './claims/tallies';
import { claimSign, referenceSign } from './clues';
import { findDates } from './dates';
import { findFigures } from './figures';
import { findPointRuns } from './point-runs';
import { readClaims } from './read-claims';
import { readReferences } from './read-references';
import { readSlips } from './read-slips';
import { findSentences } from './sentences';
import { readSigns, type Signs } from './signs';
import { UnwrappedProse } from './unwrapped-prose';

const tableReference =
  /(?:详见|具体见|具体情况见|情况见|见|如)(?:下列|以下|下面|下)(?:附)?表(?!扬|态|决)|下表所[示列]/g;

/**
 * Reads what a paragraph states, each kind of fact when it is first asked for. A pure function of the block's text, so a
 * result may be kept as long as the block is. `signs` are those of the text, unless one wants to look for all facts.
 */
export function readProse(block: ParagraphBlock, signs?: Signs): Prose {
  const whole = new ParagraphProse(block, signs);
  const bare = bareText(block.text, block.content);
  return bare ? new UnwrappedProse(whole, new ParagraphProse(bare, signs), bare.placeOf) : whole;
}

const none: readonly never[] = [];

/** A class, for there are many paragraphs and a closure for each fact of each would cost more than the facts. */
class ParagraphProse implements Prose {
  readonly text: string;
  readonly content: TextRange;
  readonly #plain: string;
  #signs: Signs | undefined;
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

  constructor({ text, content }: Pick<ParagraphBlock, 'text' | 'content'>, signs: Signs | undefined) {
    this.text = text;
    this.content = content;
    this.#plain = narrow(text);
    this.#signs = signs;
  }

  get signs(): Signs {
    this.#signs ??= readSigns(this.#plain, this.content.end);
    return this.#signs;
  }

  get sentences(): readonly TextRange[] {
    this.#sentences ??= findSentences(this.#plain, this.content);
    return this.#sentences;
  }

  get dates(): Prose['dates'] {
    this.#dates ??= this.signs.claims & claimSign.dates ? findDates(this.#plain) : none;
    return this.#dates;
  }

  get figures(): Prose['figures'] {
    this.#figures ??= this.signs.claims & claimSign.figures ? findFigures(this.#plain, this.dates) : none;
    return this.#figures;
  }

  get breakdowns(): Prose['breakdowns'] {
    this.#breakdowns ??= this.signs.claims & claimSign.parts ? findBreakdowns(this.#plain, this.figures) : none;
    return this.#breakdowns;
  }

  get claims(): Prose['claims'] {
    this.#claims ??= readClaims(this.#plain, this.signs.claims, this);
    return this.#claims;
  }

  get pointRuns(): Prose['pointRuns'] {
    this.#pointRuns ??= this.signs.references & referenceSign.points ? findPointRuns(this.#plain) : none;
    return this.#pointRuns;
  }

  get tableReferences(): Prose['tableReferences'] {
    this.#tableReferences ??= this.signs.references & referenceSign.tables ? findTableReferences(this.#plain) : none;
    return this.#tableReferences;
  }

  get slips(): Prose['slips'] {
    this.#slips ??= readSlips(this.#plain, this.signs.slips, this);
    return this.#slips;
  }

  get references(): Prose['references'] {
    this.#references ??= readReferences(this.#plain, this.signs.references, this);
    return this.#references;
  }

  get counts(): Prose['counts'] {
    this.#counts ??= readCounts(this.#plain, this.signs.claims, this);
    return this.#counts;
  }

  get tallies(): Prose['tallies'] {
    this.#tallies ??=
      this.signs.claims & claimSign.tallies ? findTallies(this.#plain, this.figures, this.sentences) : none;
    return this.#tallies;
  }

  get residue(): Prose['residue'] {
    this.#residue ??= readResidue(this.#plain, this.signs.references);
    return this.#residue;
  }
}

const findTableReferences = (plain: string): TextRange[] =>
  [...plain.matchAll(tableReference)].map(m => range(m.index, m.index + m[0].length));

const noResidue: Prose['residue'] = { conversion: none, template: none };

function readResidue(plain: string, signs: number): Prose['residue'] {
  if ((signs & (referenceSign.conversion | referenceSign.template)) === 0) return noResidue;
  return {
    conversion: signs & referenceSign.conversion ? findConversionResidue(plain) : none,
    template: signs & referenceSign.template ? findTemplateResidue(plain) : none,
  };
}
