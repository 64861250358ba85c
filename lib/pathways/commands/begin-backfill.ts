import { countEligible, findCutoff, findRarestStep } from "../../../db/queries/eligibility";
import { insertJob } from "../../../db/queries/jobs";
import type { PathwayRow } from "../../../db/queries/pathways";
import { readUsage } from "../../../db/queries/usage";
import { actorId, type CommandContext } from "../../command";
import { newId } from "../../core/ids";
import { type ActivationPreview, previewOf } from "../rules/preview";
import { requirementOf } from "./award-completions";

/**
 * Writes the job that finds everybody who qualifies. Only in the transaction that flips or changes the pathway: it commits
 * first, the scan comes after, so that nobody who qualifies in between is missed (perf: “flip, commit, scan”).
 */
export async function beginBackfill(
  context: CommandContext,
  pathway: PathwayRow,
  kind: "pathway.activate" | "pathway.reevaluate",
) {
  const { tx, workspace, actor, now } = context;
  const preview = await previewBackfill(context, pathway);
  if (!pathway.completionAchievementId) throw new Error("An active pathway has a completion achievement.");
  const need = requirementOf(pathway, pathway.completionAchievementId, now);
  const rarest = await findRarestStep(tx, need);
  const cutoff =
    preview.toDraft > 0 && workspace.credentialLimit !== null ? await findCutoff(tx, need, preview.toIssue) : null;
  const jobId = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id: jobId,
    kind,
    subject: pathway.id,
    input: { walk: rarest.achievementId, version: pathway.version, cutoff },
    total: rarest.holders,
    createdBy: actorId(actor),
    createdAt: now,
  });
  return { jobId, preview };
}

type Scope = Pick<CommandContext, "workspace" | "now"> & { tx: CommandContext["tx"] };

/** Exact for the moment: what the ledger, the holders and the limit say now. */
export async function previewBackfill({ tx, workspace, now }: Scope, pathway: PathwayRow): Promise<ActivationPreview> {
  if (!pathway.completionAchievementId || pathway.steps.length === 0)
    return previewOf({ preExisting: 0, review: 0, fresh: 0 }, null);
  const counts = await countEligible(tx, requirementOf(pathway, pathway.completionAchievementId, now));
  const room =
    workspace.credentialLimit === null ? null : workspace.credentialLimit - (await readUsage(tx, workspace.id)).issued;
  return previewOf(counts, room);
}
