import { lazy } from '../../text/lazy';
import type { TextRange } from '../../text/range';
import type { Claims } from '../claims';
import type { Figure, ProseDate } from '../report';
import { findAdditions } from './additions';
import { findBareNumbers } from './bare-numbers';
import { findContradictoryChanges } from './changes';
import { findCountedThings } from './counted-things';
import { findCycles } from './cycles';
import { findIrregularNumbers } from './irregular-numbers';
import { findListCounts } from './list-counts';
import { findMissingNumbers } from './missing-numbers';
import { findRespectivelies } from './respectivelies';
import { findReversedRanges } from './reversed-ranges';
import { findShares } from './shares';

interface Read {
  readonly figures: () => readonly Figure[];
  readonly dates: () => readonly ProseDate[];
  readonly sentences: () => readonly TextRange[];
}

/** Reads the claims of a paragraph; `plain` is its narrowed text. */
export function readClaims(text: string, plain: string, { figures, dates, sentences }: Read): Claims {
  const listCounts = lazy(() => findListCounts(plain));
  const additions = lazy(() => findAdditions(plain, figures()));
  const shares = lazy(() => (plain.includes('%') ? findShares(plain, figures(), sentences()) : []));
  const respectivelies = lazy(() => findRespectivelies(plain, figures()));
  const reversedRanges = lazy(() => findReversedRanges(plain));
  const contradictoryChanges = lazy(() => findContradictoryChanges(plain));
  const irregularNumbers = lazy(() => findIrregularNumbers(plain, text));
  const bareNumbers = lazy(() => findBareNumbers(plain, figures(), dates(), sentences()));
  const cycles = lazy(() => findCycles(plain, figures(), sentences()));
  const countedThings = lazy(() => findCountedThings(figures()));
  const missingNumbers = lazy(() => findMissingNumbers(plain));
  return {
    get listCounts() {
      return listCounts();
    },
    get additions() {
      return additions();
    },
    get shares() {
      return shares();
    },
    get respectivelies() {
      return respectivelies();
    },
    get reversedRanges() {
      return reversedRanges();
    },
    get contradictoryChanges() {
      return contradictoryChanges();
    },
    get irregularNumbers() {
      return irregularNumbers();
    },
    get bareNumbers() {
      return bareNumbers();
    },
    get cycles() {
      return cycles();
    },
    get countedThings() {
      return countedThings();
    },
    get missingNumbers() {
      return missingNumbers();
    },
  };
}
