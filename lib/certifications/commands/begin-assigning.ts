import { insertJob } from "../../../db/queries/jobs";
import { actorId, type CommandContext } from "../../command";
import { type Id, newId } from "../../core/ids";
import type { EarnedBy } from "../rules/vocabulary";

/** People are assigned what courses earn; what programs earn is given at their end, and nobody is assigned it. */
export const isAssigned = ({ earnedBy }: { earnedBy: EarnedBy }): boolean => earnedBy === "courses";

/**
 * Writes the job that assigns the members of a certification's groups, ends what has left them, and evaluates who is open.
 * In the transaction that publishes or changes it, or after that of a course which it asks for: the walk comes last.
 */
export async function beginAssigning({ tx, workspace, actor, now }: CommandContext, subject: Id<"certification">) {
  const jobId = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id: jobId,
    kind: "certification.assign",
    subject,
    input: {},
    total: 0,
    createdBy: actorId(actor),
    createdAt: now,
  });
  return jobId;
}
