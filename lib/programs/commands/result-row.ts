import type { NewResult, Outcome } from "../../../db/queries/program-end";
import type { AwardPlan } from "../rules/award-plan";
import { resultOf } from "../rules/standing";
import type { Given } from "./give-certificates";

/** How a program ended for one participant, with what they were given. */
export function resultRow({ recipientId, missing }: Outcome, plan: AwardPlan | null, { of }: Given): NewResult {
  const given = of.get(recipientId);
  return {
    recipientId,
    result: resultOf({ openCount: missing.length }),
    missing,
    certificationId: plan?.certificationId ?? null,
    certificationName: plan?.certificationName ?? null,
    credentialId: given?.credentialId ?? null,
    ...given?.term,
  };
}
