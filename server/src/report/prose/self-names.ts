import { range } from '../../text/range';
import type { SelfName } from '../slips';

const selfName = /(?<![自忘本你他])我(局|委|办|厅|镇|乡|街道|中心|院)(?![长里人外部势理事案法公内土])/g;

/** So many in one paragraph are enough. */
const mostTold = 40;

/** `我局`, `我镇`: what the organ calls itself; places (我市, 我县) and what others say in quotation marks are left out. */
export const findSelfNames = (plain: string): SelfName[] =>
  [...plain.matchAll(selfName)]
    .slice(0, mostTold)
    .filter(({ index }) => plain.lastIndexOf('“', index) <= plain.lastIndexOf('”', index))
    .map(({ 0: words, 1: kind, index }) => ({ kind: kind!, range: range(index, index + words.length) }));
