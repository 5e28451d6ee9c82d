import { range } from '../../text/range';
import type { RepeatedMark } from '../slips';

const marks = /(?<!&#?[a-z\d]{2,8})[,;:、。](?: ?[,;:、。]){1,8}/g;
/** From weak to strong. A colon before another mark, and marks around 、, are the traces of missing words, not of a second mark. */
const strength = '、,:;。';

/** `、、`, `；。`, `， ，`: marks of a pause that follow each other. */
export function findRepeatedMarks(text: string, plain: string): RepeatedMark[] {
  return [...plain.matchAll(marks)].flatMap(({ 0: run, index }) => {
    const units = [...run].filter(unit => unit !== ' ');
    const kinds = new Set(units);
    if (isForeign(plain, index, run.length) || (kinds.size > 1 && (kinds.has('、') || kinds.has(':')))) return [];
    if (units.length > 2 && kinds.size === 1) return [];
    const strongest = units.reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a));
    const kept = text[index + run.indexOf(strongest)]!;
    return [{ range: range(index, index + run.length), kept }];
  });
}

/** Marks of code and addresses, where two may stand together: `a::b`, `;;`. */
const isForeign = (plain: string, at: number, size: number): boolean =>
  /[ -~]/.test(plain[at - 1] ?? ' ') && /[!-~]/.test(plain[at + size] ?? '');
