import { z } from "zod";
import { lockCertification } from "../../../db/queries/certifications";
import { isSettingProgress } from "../../../db/queries/found-participants";
import { insertJob } from "../../../db/queries/jobs";
import { countInProgram, findLastWithRoom } from "../../../db/queries/program-end";
import { isEnding, lockProgram, type ProgramRow, updateProgram } from "../../../db/queries/programs";
import { readUsage } from "../../../db/queries/usage";
import { actorId, type CommandContext, command } from "../../command";
import { dayIn } from "../../core/dates";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema, newId } from "../../core/ids";
import { foreseeCourses } from "../course-words";
import { linkedCertification } from "../end-plan";
import type { EndJobInput } from "../rules/award-plan";
import { endProblem } from "../rules/end-problems";
import { endRequested } from "../rules/events";
import { counts } from "../rules/standing";

/**
 * Flips the status and commits: from then on nothing of the program changes, and a job gives each participant their result.
 * Asked for again while that goes on, it answers the same job.
 */
export const endProgram = command(
  "program.end",
  "program.end",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }) => {
    const { tx, workspace, actor, now } = context;
    const program = await lockProgram(tx, workspace.id, id, "update");
    if (!program) throw notFound("program");
    if (program.status === "ended") return { value: { jobId: await openEnd(context, program) }, audit: [], events: [] };
    if (program.certificationId) await lockCertification(tx, workspace.id, program.certificationId, "share");
    const participants = await countInProgram(tx, { workspaceId: workspace.id, programId: id });
    const { plan, problem } = await linkedCertification({ db: tx, workspace, now }, program);
    const counted = program.components.filter(counts).length;
    const setting = await isSettingProgress(tx, workspace.id, id);
    const facts = { status: program.status, participants, counted, setting };
    const refusal = endProblem(facts) ?? problem;
    if (refusal) throw new DomainError("conflict", refusal);
    const jobId = newId("job");
    const endedOn = dayIn(workspace.timeZone, now);
    await updateProgram(tx, workspace.id, id, {
      status: "ended",
      endedAt: now,
      endedOn,
      endJobId: jobId,
      updatedAt: now,
    });
    const input: EndJobInput = { plan, last: await lastWithRoom(context, program) };
    const job = {
      workspaceId: workspace.id,
      id: jobId,
      kind: "program.end" as const,
      subject: id,
      total: participants,
    };
    await insertJob(tx, { ...job, input, createdBy: actorId(actor), createdAt: now });
    return {
      value: { jobId },
      audit: { subject: id, before: { status: "running" }, after: { status: "ended", endedOn, participants, jobId } },
      events: [endRequested(jobId)],
    };
  },
);

async function openEnd({ tx }: CommandContext, program: ProgramRow): Promise<Id<"job">> {
  if (program.endJobId && (await isEnding(tx, program))) return program.endJobId;
  throw new DomainError("conflict", "This program has ended already.");
}

/** Where a limit is set: the last whose certificate goes out at once, of those who pass as it is known now. */
async function lastWithRoom({ tx, workspace, now }: CommandContext, program: ProgramRow) {
  if (workspace.credentialLimit === null) return null;
  const room = workspace.credentialLimit - (await readUsage(tx, workspace.id)).issued;
  const of = { workspaceId: workspace.id, programId: program.id };
  return findLastWithRoom(tx, of, room, await foreseeCourses(tx, program, now));
}
