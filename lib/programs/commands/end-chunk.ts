import { z } from "zod";
import { advanceJob } from "../../../db/queries/jobs";
import { findOutcomes, insertResults, nextUnresolved } from "../../../db/queries/program-end";
import { lockProgram } from "../../../db/queries/programs";
import { lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { endJobInput } from "../rules/award-plan";
import { resultsMade } from "../rules/events";
import { bringCourses } from "./bring-courses";
import { giveCertificates } from "./give-certificates";
import { resultRow } from "./result-row";

/** Participants looked at in one transaction. */
const CHUNK = 250;

/**
 * One chunk of an end: results, certificates and the job's cursor in one transaction, so that a chunk is done once, however
 * often it is asked for. It has finished when nobody is left without a result, whoever a merge put behind the cursor.
 */
export const endChunk = command(
  "program.end-chunk",
  "program.end",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const program = await lockProgram(tx, workspace.id, job.subject as Id<"program">, "share");
    if (!program?.endedOn || !program.endedAt) throw notFound("program");
    const { plan, last } = endJobInput.parse(job.input);
    const of = { workspaceId: workspace.id, programId: program.id };
    const ids = await nextUnresolved(tx, of, job.cursor ?? "", CHUNK);
    await lockRecipients(tx, workspace.id, ids);
    if (program.components.some((each) => each.courseId)) await bringCourses(context, program, ids, program.endedAt);
    const outcomes = await findOutcomes(tx, of, ids);
    const passed = outcomes.filter((row) => row.missing.length === 0);
    const given = await giveCertificates(context, { id: program.id, endedOn: program.endedOn }, plan, passed, last);
    const rows = outcomes.map((row) => resultRow(row, plan, given));
    await insertResults(tx, of, rows, now);
    const more = ids.length === CHUNK;
    const finished = !more && (await nextUnresolved(tx, of, "", 1)).length === 0;
    const result = {
      complete: passed.length,
      didNotPass: outcomes.length - passed.length,
      issued: given.issued.length,
      drafts: given.drafts.length,
      replaced: given.replaced,
    };
    const cursor = more ? (ids.at(-1) ?? "") : "";
    await advanceJob(tx, job, { cursor, done: outcomes.length, result, finished }, now);
    return {
      value: { finished },
      audit: { subject: program.id, after: { jobId, ...result, finished } },
      events: [
        ...credentialsIssued(given.issued),
        ...resultsMade(
          program.id,
          outcomes.map((row) => row.recipientId),
        ),
      ],
    };
  },
);
