import type { Voice } from '../l10n/voice';
import type { Related, ReportedFinding, ReportedRepair } from '../rules/rule';

/** A finding in the user's language. */
export interface SpokenFinding extends Omit<ReportedFinding, 'message' | 'related' | 'repairs'> {
  readonly message: string;
  readonly related: readonly SpokenRelated[];
  readonly repairs: readonly SpokenRepair[];
}

export interface SpokenRelated extends Related {
  readonly message: string;
}

export interface SpokenRepair extends ReportedRepair {
  readonly title: string;
}

export const spokenFinding = (finding: ReportedFinding, { say }: Voice): SpokenFinding => ({
  ...finding,
  message: say(finding.message),
  related: finding.related.map(place => ({ ...place, message: say(place.message) })),
  repairs: finding.repairs.map(repair => ({ ...repair, title: say(repair.title) })),
});
