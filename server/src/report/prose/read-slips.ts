import type { Prose } from '../report';
import type { Slips } from '../slips';
import { slipSign } from './clues';
import { findDoubledCharacters } from './doubled-characters';
import { findGarbled } from './garbled';
import { findLeftovers } from './leftovers';
import { findLooseMarks } from './loose-marks';
import { findPersonalData } from './personal-data';
import { findRepeatedMarks } from './repeated-marks';
import { findRepeatedTitles, findRepeatedWords } from './repeated-words';
import { findSelfNames } from './self-names';
import { findStraySpaces } from './stray-spaces';
import { findPortalPlaces, findSubjectOrgans } from './subject-organs';
import { findVagueSubjects } from './vague-subjects';
import { findWordsToSuperiors } from './words-to-superiors';

const none: readonly never[] = [];
const noSlips: Slips = {
  repeatedMarks: none,
  looseMarks: none,
  repeatedWords: none,
  leftovers: none,
  garbled: none,
  personalData: none,
  straySpaces: none,
  wordsToSuperiors: none,
  selfNames: none,
  subjectOrgans: none,
  portalPlaces: none,
  vagueSubjects: none,
};

/** Reads the slips of a paragraph, those of which there are `signs`; `plain` is its narrowed text. */
export function readSlips(plain: string, signs: number, { text, content }: Pick<Prose, 'text' | 'content'>): Slips {
  if (signs === 0) return noSlips;
  return {
    repeatedMarks: signs & slipSign.marks ? findRepeatedMarks(text, plain) : none,
    looseMarks: signs & slipSign.pairs ? findLooseMarks(plain, content) : none,
    repeatedWords: [
      ...(signs & slipSign.words ? [...findRepeatedWords(plain), ...findDoubledCharacters(plain)] : none),
      ...(signs & slipSign.titles ? findRepeatedTitles(plain) : none),
    ],
    leftovers: signs & slipSign.leftovers ? findLeftovers(plain) : none,
    garbled: signs & slipSign.garbled ? findGarbled(text) : none,
    personalData: signs & slipSign.personal ? findPersonalData(plain) : none,
    straySpaces: signs & slipSign.spaces ? findStraySpaces(text, content) : none,
    wordsToSuperiors: signs & slipSign.superiors ? findWordsToSuperiors(plain) : none,
    selfNames: signs & slipSign.selfNames ? findSelfNames(plain) : none,
    subjectOrgans: signs & slipSign.organs ? findSubjectOrgans(plain) : none,
    portalPlaces: signs & slipSign.organs ? findPortalPlaces(plain) : none,
    vagueSubjects: signs & slipSign.vague ? findVagueSubjects(plain) : none,
  };
}
