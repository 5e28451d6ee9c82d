import { lazy } from '../../text/lazy';
import type { TextRange } from '../../text/range';
import type { Slips } from '../slips';
import { findGarbled } from './garbled';
import { findLeftovers } from './leftovers';
import { findLooseMarks } from './loose-marks';
import { findPersonalData } from './personal-data';
import { findRepeatedMarks } from './repeated-marks';
import { findRepeatedWords } from './repeated-words';
import { findStraySpaces } from './stray-spaces';
import { findWordsToSuperiors } from './words-to-superiors';

/** Reads the slips of a paragraph; `plain` is its narrowed text. */
export function readSlips(text: string, plain: string, content: TextRange): Slips {
  const repeatedMarks = lazy(() => findRepeatedMarks(text, plain));
  const looseMarks = lazy(() => findLooseMarks(plain, content));
  const repeatedWords = lazy(() => findRepeatedWords(plain));
  const leftovers = lazy(() => findLeftovers(plain));
  const garbled = lazy(() => findGarbled(text));
  const personalData = lazy(() => findPersonalData(plain));
  const straySpaces = lazy(() => findStraySpaces(text, content));
  const wordsToSuperiors = lazy(() => findWordsToSuperiors(plain));
  return {
    get repeatedMarks() {
      return repeatedMarks();
    },
    get looseMarks() {
      return looseMarks();
    },
    get repeatedWords() {
      return repeatedWords();
    },
    get leftovers() {
      return leftovers();
    },
    get garbled() {
      return garbled();
    },
    get personalData() {
      return personalData();
    },
    get straySpaces() {
      return straySpaces();
    },
    get wordsToSuperiors() {
      return wordsToSuperiors();
    },
  };
}
