import type { Claims } from '../claims';
import type { Prose } from '../report';
import { findAdditions } from './additions';
import { findBareNumbers } from './bare-numbers';
import { findContradictoryChanges } from './changes';
import { findComparisons } from './comparisons';
import { findCountedThings } from './counted-things';
import { findCycles } from './cycles';
import { findDivisions } from './divisions';
import { findIrregularNumbers } from './irregular-numbers';
import { findListCounts } from './list-counts';
import { findMissingNumbers } from './missing-numbers';
import { findOddShares } from './odd-shares';
import { findRespectivelies } from './respectivelies';
import { findReversedRanges } from './reversed-ranges';
import { findShareSets } from './share-sets';
import { findShares } from './shares';

type Read = Pick<Prose, 'text' | 'figures' | 'dates' | 'sentences'>;

/** Reads the claims of a paragraph, each kind when it is first asked for; `plain` is its narrowed text. */
export const readClaims = (plain: string, prose: Read): Claims => new ParagraphClaims(plain, prose);

class ParagraphClaims implements Claims {
  readonly #plain: string;
  readonly #prose: Read;
  #listCounts: Claims['listCounts'] | undefined;
  #additions: Claims['additions'] | undefined;
  #shares: Claims['shares'] | undefined;
  #oddShares: Claims['oddShares'] | undefined;
  #shareSets: Claims['shareSets'] | undefined;
  #respectivelies: Claims['respectivelies'] | undefined;
  #reversedRanges: Claims['reversedRanges'] | undefined;
  #comparisons: Claims['comparisons'] | undefined;
  #contradictoryChanges: Claims['contradictoryChanges'] | undefined;
  #irregularNumbers: Claims['irregularNumbers'] | undefined;
  #bareNumbers: Claims['bareNumbers'] | undefined;
  #cycles: Claims['cycles'] | undefined;
  #countedThings: Claims['countedThings'] | undefined;
  #missingNumbers: Claims['missingNumbers'] | undefined;

  constructor(plain: string, prose: Read) {
    this.#plain = plain;
    this.#prose = prose;
  }

  get listCounts(): Claims['listCounts'] {
    this.#listCounts ??= findListCounts(this.#plain);
    return this.#listCounts;
  }

  get additions(): Claims['additions'] {
    this.#additions ??= [
      ...findAdditions(this.#plain, this.#prose.figures),
      ...findDivisions(this.#plain, this.#prose.figures, this.#prose.sentences),
    ];
    return this.#additions;
  }

  get shares(): Claims['shares'] {
    this.#shares ??= this.#plain.includes('%')
      ? findShares(this.#plain, this.#prose.figures, this.#prose.sentences)
      : [];
    return this.#shares;
  }

  get oddShares(): Claims['oddShares'] {
    this.#oddShares ??= this.shares.length > 0 ? findOddShares(this.shares, this.#prose.sentences) : [];
    return this.#oddShares;
  }

  get shareSets(): Claims['shareSets'] {
    this.#shareSets ??= findShareSets(this.#plain, this.#prose.figures, this.#prose.sentences);
    return this.#shareSets;
  }

  get respectivelies(): Claims['respectivelies'] {
    this.#respectivelies ??= findRespectivelies(this.#plain, this.#prose.figures);
    return this.#respectivelies;
  }

  get reversedRanges(): Claims['reversedRanges'] {
    this.#reversedRanges ??= findReversedRanges(this.#plain);
    return this.#reversedRanges;
  }

  get comparisons(): Claims['comparisons'] {
    this.#comparisons ??= /[增升高多减降低落少]/.test(this.#plain)
      ? findComparisons(this.#plain, this.#prose.figures, this.#prose.sentences)
      : [];
    return this.#comparisons;
  }

  get contradictoryChanges(): Claims['contradictoryChanges'] {
    this.#contradictoryChanges ??= findContradictoryChanges(this.#plain, () => this.comparisons);
    return this.#contradictoryChanges;
  }

  get irregularNumbers(): Claims['irregularNumbers'] {
    this.#irregularNumbers ??= findIrregularNumbers(this.#plain, this.#prose.text);
    return this.#irregularNumbers;
  }

  get bareNumbers(): Claims['bareNumbers'] {
    this.#bareNumbers ??= findBareNumbers(this.#plain, this.#prose.figures, this.#prose.dates, this.#prose.sentences);
    return this.#bareNumbers;
  }

  get cycles(): Claims['cycles'] {
    this.#cycles ??= findCycles(this.#plain, this.#prose.figures, this.#prose.sentences);
    return this.#cycles;
  }

  get countedThings(): Claims['countedThings'] {
    this.#countedThings ??= findCountedThings(this.#prose.figures);
    return this.#countedThings;
  }

  get missingNumbers(): Claims['missingNumbers'] {
    this.#missingNumbers ??= findMissingNumbers(this.#plain);
    return this.#missingNumbers;
  }
}
