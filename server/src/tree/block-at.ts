import { lastAtMost } from '../text/search';
import type { Tree } from './tree';

/** The index of the block that holds the unit at `offset`, the last one for the end of the text; -1 for an empty text. */
export const blockAt = ({ starts }: Tree, offset: number): number => lastAtMost(starts, offset);
