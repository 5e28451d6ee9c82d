import type { TextRange } from '../../text/range';
import type { Slips } from '../slips';
import { findGarbled } from './garbled';
import { findLeftovers } from './leftovers';
import { findLooseMarks } from './loose-marks';
import { findPersonalData } from './personal-data';
import { findRepeatedMarks } from './repeated-marks';
import { findRepeatedWords } from './repeated-words';
import { findSelfNames } from './self-names';
import { readSigns, sign } from './slip-signs';
import { findStraySpaces } from './stray-spaces';
import { findSubjectOrgans } from './subject-organs';
import { findVagueSubjects } from './vague-subjects';
import { findWordsToSuperiors } from './words-to-superiors';

const noSlips: Slips = {
  repeatedMarks: [],
  looseMarks: [],
  repeatedWords: [],
  leftovers: [],
  garbled: [],
  personalData: [],
  straySpaces: [],
  wordsToSuperiors: [],
  selfNames: [],
  subjectOrgans: [],
  vagueSubjects: [],
};

/** Reads the slips of a paragraph, those of which there is a sign; `plain` is its narrowed text. */
export function readSlips(text: string, plain: string, content: TextRange): Slips {
  const signs = readSigns(plain, content.end);
  if (signs === 0) return noSlips;
  return {
    repeatedMarks: signs & sign.marks ? findRepeatedMarks(text, plain) : [],
    looseMarks: signs & sign.pairs ? findLooseMarks(plain, content) : [],
    repeatedWords: signs & sign.words ? findRepeatedWords(plain) : [],
    leftovers: signs & sign.leftovers ? findLeftovers(plain) : [],
    garbled: signs & sign.garbled ? findGarbled(text) : [],
    personalData: signs & sign.personal ? findPersonalData(plain) : [],
    straySpaces: signs & sign.spaces ? findStraySpaces(text, content) : [],
    wordsToSuperiors: signs & sign.superiors ? findWordsToSuperiors(plain) : [],
    selfNames: signs & sign.selfNames ? findSelfNames(plain) : [],
    subjectOrgans: signs & sign.organs ? findSubjectOrgans(plain) : [],
    vagueSubjects: signs & sign.vague ? findVagueSubjects(plain) : [],
  };
}
