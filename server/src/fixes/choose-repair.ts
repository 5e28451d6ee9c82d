import type { ReportedFinding, ReportedRepair } from '../rules/rule';

/** `safe`: only repairs that change nothing the author stated. `any`: also what else a finding offers, if it is one thing. */
export type FixPolicy = 'safe' | 'any';

/** The repair to make without asking: there is one only where the policy leaves exactly one. */
export function chooseRepair(finding: ReportedFinding, policy: FixPolicy): ReportedRepair | undefined {
  const allowed = policy === 'safe' ? finding.repairs.filter(repair => repair.safe) : finding.repairs;
  return allowed.length === 1 ? allowed[0] : undefined;
}

/** Every repair to make without asking, in the order of the findings. */
export const chooseRepairs = (findings: readonly ReportedFinding[], policy: FixPolicy): readonly ReportedRepair[] =>
  findings.flatMap(finding => chooseRepair(finding, policy) ?? []);
