import type { TextRange } from '../../../text/range';
import type { Figure } from '../../report';
import { findComplaints, findCompletions, findOutcomes } from './assertions';
import type { Counts } from './claim';
import { compact } from './compact';
import { findCounts } from './counts';
import { findDenials } from './denials';

const cue = /申请|办结|结转|复议|诉讼|规范性文件|行政许可|行政处罚|行政强制|采购|收费/;
const none: Counts = { claims: [], completions: [], outcomes: [], complaints: [] };

/** What a narrowed paragraph claims; `figures` is only asked where a sentence may have a claim. */
export function readCounts(plain: string, figures: () => readonly Figure[], sentences: readonly TextRange[]): Counts {
  if (!cue.test(plain)) return none;
  const speaking = sentences.filter(({ start, end }) => end - start < longest && cue.test(plain.slice(start, end)));
  const read = speaking.map(sentence => ({ sentence, compact: compact(plain, sentence) }));
  return {
    claims: read.flatMap(r => [...findCounts(plain, figures(), r.sentence), ...findDenials(r.compact)]),
    completions: read.flatMap(r => findCompletions(r.compact)),
    outcomes: read.flatMap(r => findOutcomes(r.compact)),
    complaints: read.flatMap(r => findComplaints(r.compact)),
  };
}

/** A longer one is no sentence. */
const longest = 2000;
