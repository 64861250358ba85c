import { findLastWithRoom } from "../../../db/queries/course-learners";
import type { CourseRow } from "../../../db/queries/courses";
import { insertJob } from "../../../db/queries/jobs";
import { readUsage } from "../../../db/queries/usage";
import { actorId, type CommandContext } from "../../command";
import { type Id, newId } from "../../core/ids";
import { measureOf } from "../measure";

/**
 * Writes the job that gives certificates to those who pass and have none. Only in the transaction that marks or changes the
 * course: it commits first, the scan comes after. Where the limit leaves too little room, who passed first goes first.
 */
export async function beginGenerate(context: CommandContext, course: CourseRow): Promise<Id<"job">> {
  const { tx, workspace, actor, now } = context;
  const room =
    workspace.credentialLimit === null ? null : workspace.credentialLimit - (await readUsage(tx, workspace.id)).issued;
  const id = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id,
    kind: "course.generate",
    subject: course.id,
    input: { last: room === null ? null : await findLastWithRoom(tx, measureOf(course, now), room) },
    createdBy: actorId(actor),
    createdAt: now,
  });
  return id;
}
