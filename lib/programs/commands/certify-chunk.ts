import { z } from "zod";
import { advanceJob } from "../../../db/queries/jobs";
import { fillResults, nextPassed } from "../../../db/queries/program-certify";
import { findOutcomes } from "../../../db/queries/program-end";
import { lockProgram } from "../../../db/queries/programs";
import { lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { endJobInput } from "../rules/award-plan";
import { giveCertificates } from "./give-certificates";
import { resultRow } from "./result-row";

/** Those who passed, looked at in one transaction. */
const CHUNK = 250;

/**
 * One chunk of adding a certification to an ended program: certificates, what results say of them, and the job's cursor in one
 * transaction. Their news is the credential's own mail: how the program ended was told when it did.
 */
export const certifyChunk = command(
  "program.certify-chunk",
  "program.end",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const program = await lockProgram(tx, workspace.id, job.subject as Id<"program">, "share");
    if (!program?.endedOn) throw notFound("program");
    const { plan, last } = endJobInput.parse(job.input);
    const of = { workspaceId: workspace.id, programId: program.id };
    const ids = await nextPassed(tx, of, job.cursor ?? "", CHUNK);
    await lockRecipients(tx, workspace.id, ids);
    // What they lack today, by components changed since, is not asked: the result stands.
    const passed = (await findOutcomes(tx, of, ids)).map((row) => ({ ...row, missing: [] }));
    const given = await giveCertificates(context, { id: program.id, endedOn: program.endedOn }, plan, passed, last);
    await fillResults(
      tx,
      of,
      passed.map((row) => resultRow(row, plan, given)),
    );
    const more = ids.length === CHUNK;
    const finished = !more && (await nextPassed(tx, of, "", 1)).length === 0;
    const { issued, drafts, replaced } = given;
    const result = { issued: issued.length, drafts: drafts.length, replaced };
    const cursor = more ? (ids.at(-1) ?? "") : "";
    await advanceJob(tx, job, { cursor, done: passed.length, result, finished }, now);
    return {
      value: { finished },
      audit: { subject: program.id, after: { jobId, ...result, finished } },
      events: credentialsIssued(issued),
    };
  },
);
