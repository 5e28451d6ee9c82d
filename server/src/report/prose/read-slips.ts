import { lazy } from '../../text/lazy';
import type { TextRange } from '../../text/range';
import type { Slips } from '../slips';
import { findLeftovers } from './leftovers';
import { findLooseMarks } from './loose-marks';
import { findRepeatedMarks } from './repeated-marks';
import { findRepeatedWords } from './repeated-words';

/** Reads the slips of a paragraph; `plain` is its narrowed text. */
export function readSlips(text: string, plain: string, content: TextRange): Slips {
  const repeatedMarks = lazy(() => findRepeatedMarks(text, plain));
  const looseMarks = lazy(() => findLooseMarks(plain, content));
  const repeatedWords = lazy(() => findRepeatedWords(plain));
  const leftovers = lazy(() => findLeftovers(plain));
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
  };
}
