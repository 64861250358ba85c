import { z } from "zod";
import { findJob, lockJob, updateJob } from "../../../db/queries/jobs";
import { lockMessage, updateMessage } from "../../../db/queries/messages";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";

const input = z.strictObject({ jobId: idSchema("job"), error: z.string().max(2_000) });

/** Its sending gave up. Whom it has reached stays reached; it goes on from there when its job is tried again. */
export const failMessage = command(
  "message.fail",
  "message.send",
  input,
  async ({ tx, workspace, now }, { jobId, error }) => {
    const job = await findJob(tx, workspace.id, jobId);
    if (!job) throw notFound("job");
    const message = await lockMessage(tx, workspace.id, job.subject as Id<"message">);
    const held = message && (await lockJob(tx, workspace.id, jobId)); // after the message, as the chunk does
    const triedAgain = message?.status === "failed" && held?.status === "queued"; // and failed before anything was chosen
    if (!message || (message.status !== "sending" && !triedAgain))
      return { value: { failed: false }, audit: [], events: [] };
    await updateMessage(tx, message, { status: "failed" });
    await updateJob(tx, workspace.id, jobId, { status: "failed", error, endedAt: now });
    return { value: { failed: true }, audit: { subject: message.id, after: { status: "failed", error } }, events: [] };
  },
);
