import { findAchievement } from "../../../db/queries/achievements";
import { claimAwards } from "../../../db/queries/issuing";
import { findAwarded, findCertifiedTerms, type Outcome } from "../../../db/queries/program-end";
import type { Term } from "../../certifications/rules/timing";
import type { CommandContext } from "../../command";
import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import { placeCredentials } from "../../credentials/commands/place-credentials";
import { type AwardPlan, byCompletion, type EndJobInput, isAfter } from "../rules/award-plan";
import { certificateTerm, isNewer } from "../rules/certificate-term";

export type Given = {
  /** By recipient: what stands for their result, with the term that it earned. */
  of: Map<Id<"recipient">, { credentialId: Id<"credential">; term: Partial<Term> }>;
  issued: Id<"credential">[];
  drafts: Id<"credential">[];
  replaced: number;
};
type Ended = { id: Id<"program">; endedOn: Day };

const NOTHING: Given = { of: new Map(), issued: [], drafts: [], replaced: 0 };

/**
 * Certifies those who passed, who are held: by the ledger once for each program, and so that the new certificate takes the
 * place of the one in force. A later one that they hold already, or one that is given only once, stands for it instead.
 */
export async function giveCertificates(
  context: CommandContext,
  program: Ended,
  plan: AwardPlan | null,
  passed: Outcome[],
  last: EndJobInput["last"] = null,
): Promise<Given> {
  const { tx, workspace } = context;
  if (!plan?.achievementId || passed.length === 0) return NOTHING;
  const achievement = await findAchievement(tx, workspace.id, plan.achievementId);
  if (achievement?.status !== "published") return NOTHING; // archived since: “Evaluate again” gives theirs later
  const ids = passed.map((row) => row.recipientId);
  const held = new Map(
    (await findCertifiedTerms(tx, workspace.id, plan.certificationId, ids)).map((row) => [row.recipientId, row]),
  );
  const { endedOn } = program;
  const later = [...held.values()].filter((row) => isNewer(row, endedOn));
  const fresh = passed.filter(({ recipientId }) => !later.some((row) => row.recipientId === recipientId));
  const terms = new Map(
    fresh.map((row) => [row.recipientId, certificateTerm(plan.timing, endedOn, held.get(row.recipientId) ?? null)]),
  );
  const requests = fresh.toSorted(byCompletion).map((row) => {
    const before = held.get(row.recipientId);
    return {
      key: row.recipientId,
      recipientId: row.recipientId,
      recipientName: row.name,
      issuedOn: endedOn,
      expiresOn: terms.get(row.recipientId)?.termEndsOn ?? undefined,
      notify: true,
      source: { kind: "program" as const, id: program.id },
      award: { sourceId: program.id, cycle: 0 },
      certificationId: plan.certificationId,
      replaces: before ? [before.id] : [],
      review: last !== null && isAfter(row, last),
    };
  });
  const { placed, refused, replaced } = await placeCredentials(context, achievement, requests);
  const linked = [
    ...later.map((row) => ({ recipientId: row.recipientId, credentialId: row.id })),
    ...refused.map((row) => ({ recipientId: row.key as Id<"recipient">, credentialId: row.heldId })),
  ];
  await link(context, program.id, achievement.id, linked);
  const of: Given["of"] = new Map(
    [...(await findAwarded(tx, { workspaceId: workspace.id, programId: program.id }, ids))].map(
      ([id, credentialId]) => [id, { credentialId, term: {} }],
    ),
  );
  for (const { key, id } of placed) {
    const recipientId = key as Id<"recipient">;
    of.set(recipientId, { credentialId: id, term: terms.get(recipientId) ?? {} });
  }
  const ids_ = (status: "issued" | "draft") => placed.filter((row) => row.status === status).map((row) => row.id);
  return { of, issued: ids_("issued"), drafts: ids_("draft"), replaced: replaced.length };
}

function link(
  { tx, workspace, now }: CommandContext,
  sourceId: Id<"program">,
  achievementId: Id<"achievement">,
  held: { recipientId: Id<"recipient">; credentialId: Id<"credential"> }[],
) {
  const shared = { sourceKind: "program" as const, sourceId, achievementId, cycle: 0, preExisting: true };
  const claims = held.map((row) => ({ ...shared, ...row }));
  return claimAwards(tx, workspace.id, claims, now);
}
