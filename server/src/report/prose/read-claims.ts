import type { Claims } from '../claims';
import type { Prose } from '../report';
import { findAdditions } from './additions';
import { findAverages } from './averages';
import { findBareNumbers } from './bare-numbers';
import { findContradictoryChanges } from './changes';
import { claimSign } from './clues';
import { findComparisons } from './comparisons';
import { findCountedThings } from './counted-things';
import { findCycles } from './cycles';
import { findDivisions } from './divisions';
import { findHandlings } from './handlings';
import { findIrregularNumbers } from './irregular-numbers';
import { findListCounts } from './list-counts';
import { findMissingNumbers } from './missing-numbers';
import { findOddShares } from './odd-shares';
import { findPartitions } from './partitions';
import { findRespectivelies } from './respectivelies';
import { findReversedRanges } from './reversed-ranges';
import { findRunningTotals } from './running-totals';
import { findSatisfactionSets } from './satisfaction-sets';
import { findShareSets } from './share-sets';
import { findShares } from './shares';

type Read = Pick<Prose, 'text' | 'figures' | 'dates' | 'sentences'>;

const none: readonly never[] = [];
export const noClaims: Claims = {
  listCounts: none,
  handlings: none,
  averages: none,
  runningTotals: none,
  additions: none,
  shares: none,
  oddShares: none,
  shareSets: none,
  respectivelies: none,
  reversedRanges: none,
  comparisons: none,
  contradictoryChanges: none,
  irregularNumbers: none,
  bareNumbers: none,
  cycles: none,
  countedThings: none,
  missingNumbers: none,
};
const lists = claimSign.listNumbers | claimSign.listNouns;
const unnumbered = claimSign.unnumbered | claimSign.measureEnds;

/** Reads the claims of a paragraph of which there are `signs`, each kind when it is first asked for; `plain` is its narrowed text. */
export const readClaims = (plain: string, signs: number, prose: Read): Claims =>
  signs === 0 ? noClaims : new ParagraphClaims(plain, signs, prose);

class ParagraphClaims implements Claims {
  readonly #plain: string;
  readonly #signs: number;
  readonly #prose: Read;
  #listCounts: Claims['listCounts'] | undefined;
  #handlings: Claims['handlings'] | undefined;
  #averages: Claims['averages'] | undefined;
  #runningTotals: Claims['runningTotals'] | undefined;
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

  constructor(plain: string, signs: number, prose: Read) {
    this.#plain = plain;
    this.#signs = signs;
    this.#prose = prose;
  }

  /** True if there are all these signs. */
  #has(signs: number): boolean {
    return (this.#signs & signs) === signs;
  }

  get listCounts(): Claims['listCounts'] {
    this.#listCounts ??= this.#has(lists) ? findListCounts(this.#plain) : none;
    return this.#listCounts;
  }

  get handlings(): Claims['handlings'] {
    this.#handlings ??= this.#has(claimSign.counts)
      ? findHandlings(this.#plain, this.#prose.figures, this.#prose.sentences)
      : none;
    return this.#handlings;
  }

  get averages(): Claims['averages'] {
    this.#averages ??= this.#has(claimSign.averages)
      ? findAverages(this.#plain, this.#prose.figures, this.#prose.sentences)
      : none;
    return this.#averages;
  }

  get runningTotals(): Claims['runningTotals'] {
    this.#runningTotals ??= this.#has(claimSign.runningTotals)
      ? findRunningTotals(this.#plain, this.#prose.figures)
      : none;
    return this.#runningTotals;
  }

  get additions(): Claims['additions'] {
    this.#additions ??= [
      ...findAdditions(this.#plain, this.#prose.figures),
      ...(this.#has(claimSign.divisions)
        ? findDivisions(this.#plain, this.#prose.figures, this.#prose.sentences)
        : none),
      ...(this.#has(claimSign.partitions)
        ? findPartitions(this.#plain, this.#prose.figures, this.#prose.sentences)
        : none),
    ];
    return this.#additions;
  }

  get shares(): Claims['shares'] {
    this.#shares ??= this.#has(claimSign.percentages)
      ? findShares(this.#plain, this.#prose.figures, this.#prose.sentences)
      : none;
    return this.#shares;
  }

  get oddShares(): Claims['oddShares'] {
    this.#oddShares ??= this.shares.length > 0 ? findOddShares(this.shares, this.#prose.sentences) : none;
    return this.#oddShares;
  }

  get shareSets(): Claims['shareSets'] {
    this.#shareSets ??= this.#has(claimSign.percentages) ? this.#readShareSets() : none;
    return this.#shareSets;
  }

  #readShareSets(): Claims['shareSets'] {
    const { figures, sentences } = this.#prose;
    const told = this.#has(claimSign.shares) ? findShareSets(this.#plain, figures, sentences) : none;
    return told.length > 0 ? told : findSatisfactionSets(this.#plain, figures, sentences);
  }

  get respectivelies(): Claims['respectivelies'] {
    this.#respectivelies ??= this.#has(claimSign.parts) ? findRespectivelies(this.#plain, this.#prose.figures) : none;
    return this.#respectivelies;
  }

  get reversedRanges(): Claims['reversedRanges'] {
    this.#reversedRanges ??= this.#has(claimSign.ranges) ? findReversedRanges(this.#plain) : none;
    return this.#reversedRanges;
  }

  get comparisons(): Claims['comparisons'] {
    this.#comparisons ??= this.#has(claimSign.comparisons)
      ? findComparisons(this.#plain, this.#prose.figures, this.#prose.sentences)
      : none;
    return this.#comparisons;
  }

  get contradictoryChanges(): Claims['contradictoryChanges'] {
    this.#contradictoryChanges ??=
      this.#has(claimSign.changes) || this.#has(claimSign.comparisons)
        ? findContradictoryChanges(this.#plain, () => this.comparisons)
        : none;
    return this.#contradictoryChanges;
  }

  get irregularNumbers(): Claims['irregularNumbers'] {
    this.#irregularNumbers ??= this.#has(claimSign.irregularNumbers)
      ? findIrregularNumbers(this.#plain, this.#prose.text)
      : none;
    return this.#irregularNumbers;
  }

  get bareNumbers(): Claims['bareNumbers'] {
    this.#bareNumbers ??= this.#has(claimSign.bareNumbers) ? findBareNumbers(this.#plain, this.#prose) : none;
    return this.#bareNumbers;
  }

  get cycles(): Claims['cycles'] {
    this.#cycles ??= this.#has(claimSign.cycles)
      ? findCycles(this.#plain, this.#prose.figures, this.#prose.sentences)
      : none;
    return this.#cycles;
  }

  get countedThings(): Claims['countedThings'] {
    this.#countedThings ??= findCountedThings(this.#prose.figures);
    return this.#countedThings;
  }

  get missingNumbers(): Claims['missingNumbers'] {
    this.#missingNumbers ??= this.#has(unnumbered) ? findMissingNumbers(this.#plain) : none;
    return this.#missingNumbers;
  }
}
