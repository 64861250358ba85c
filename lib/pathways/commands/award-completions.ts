import { findAchievement } from "../../../db/queries/achievements";
import { type Candidate, findEligible, type Requirement } from "../../../db/queries/eligibility";
import { claimAwards } from "../../../db/queries/issuing";
import type { PathwayRow } from "../../../db/queries/pathways";
import type { CommandContext } from "../../command";
import { dayIn } from "../../core/dates";
import type { Id } from "../../core/ids";
import { placeCredentials } from "../../credentials/commands/place-credentials";
import { type Cutoff, outcomeOf } from "../rules/outcome-of";

export type Awarded = { issued: Id<"credential">[]; drafts: Id<"credential">[]; preExisting: number };

export function requirementOf(pathway: PathwayRow, completion: Id<"achievement">, now: Date): Requirement {
  const { workspaceId, id, steps, countExpired } = pathway;
  return { workspaceId, pathwayId: id, steps, completion, countExpired, now };
}

/**
 * Awards the completion achievement to those of `recipientIds` who meet every step of an active pathway and are not in
 * its ledger. The caller holds the pathway, and runs after the commit of whatever made them eligible (DESIGN §3, races).
 */
export async function awardCompletions(
  context: CommandContext,
  pathway: PathwayRow,
  recipientIds: Id<"recipient">[],
  cutoff: Cutoff | null = null,
): Promise<Awarded> {
  const nothing: Awarded = { issued: [], drafts: [], preExisting: 0 };
  const { tx, workspace, now } = context;
  if (pathway.status !== "active" || !pathway.completionAchievementId || pathway.steps.length === 0) return nothing;
  const candidates = await findEligible(tx, requirementOf(pathway, pathway.completionAchievementId, now), recipientIds);
  if (candidates.length === 0) return nothing;
  const achievement = await findAchievement(tx, workspace.id, pathway.completionAchievementId);
  if (achievement?.status !== "published") return nothing;
  const preExisting = await linkExisting(context, pathway, achievement.id, candidates);
  const issuedOn = dayIn(workspace.timeZone, now);
  const requests = candidates
    .filter((candidate) => candidate.existingId === null)
    .map((candidate) => ({
      key: candidate.recipientId,
      recipientId: candidate.recipientId,
      recipientName: candidate.name,
      issuedOn,
      notify: true,
      source: { kind: "pathway" as const, id: pathway.id },
      award: { sourceId: pathway.id, cycle: 0 },
      review: outcomeOf(candidate, cutoff) === "draft",
    }));
  const { placed } = await placeCredentials(context, achievement, requests);
  const of = (status: "issued" | "draft") => placed.filter((row) => row.status === status).map((row) => row.id);
  return { issued: of("issued"), drafts: of("draft"), preExisting };
}

/** Who holds it already is linked in the ledger and given no second one. */
async function linkExisting(
  { tx, workspace, now }: CommandContext,
  pathway: PathwayRow,
  achievementId: Id<"achievement">,
  candidates: Candidate[],
) {
  const claims = candidates.flatMap(({ recipientId, existingId }) =>
    existingId
      ? [
          {
            sourceKind: "pathway" as const,
            sourceId: pathway.id,
            achievementId,
            recipientId,
            cycle: 0,
            credentialId: existingId,
            preExisting: true,
          },
        ]
      : [],
  );
  if (claims.length === 0) return 0;
  await claimAwards(tx, workspace.id, claims, now);
  return claims.length;
}
