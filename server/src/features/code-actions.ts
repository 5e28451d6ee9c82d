import type { ReportedFinding } from '../rules/rule';
import type { TextEdit } from '../text/range';

/** `quickfix` for one finding, `quickfix.fixAll` for all of its rule, `source.fixAll.nianbao` for everything safe. */
export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll.nianbao';
  /** The finding that it removes; none for `source.fixAll.nianbao`. */
  readonly finding?: ReportedFinding;
  readonly edits: readonly TextEdit[];
}
