import { z } from "zod";
import { lockJob, updateJob } from "../../../db/queries/jobs";
import { dropWaiting, readResults } from "../../../db/queries/message-sending";
import { lockMessage, updateMessage } from "../../../db/queries/messages";
import { type CommandContext, command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";

/** A planned one becomes a draft again; one on its way stops, and what has not begun to leave goes nowhere. */
export const cancelMessage = command(
  "message.cancel",
  "message.send",
  z.strictObject({ id: idSchema("message") }),
  async (context, { id }) => {
    const { tx, workspace } = context;
    const message = await lockMessage(tx, workspace.id, id);
    if (!message) throw notFound("message");
    const { status, pathwayId, version } = message;
    const value = { id, pathwayId };
    if (status === "scheduled") {
      await updateMessage(tx, message, { status: "draft", sendAt: null, version: version + 1 });
      return { value, audit: { subject: id, before: { status }, after: { status: "draft" } }, events: [] };
    }
    if (status !== "sending" && status !== "failed")
      throw new DomainError("conflict", "There is nothing left to stop: this message is not on its way.");
    const dropped = await dropWaiting(tx, message);
    await updateMessage(tx, message, { status: "cancelled" });
    if (message.jobId) await stopJob(context, message.jobId, id);
    return { value, audit: { subject: id, before: { status }, after: { status: "cancelled", dropped } }, events: [] };
  },
);

async function stopJob({ tx, workspace, now }: CommandContext, jobId: Id<"job">, id: Id<"message">): Promise<void> {
  const job = await lockJob(tx, workspace.id, jobId);
  if (!job || job.status === "done") return;
  const results = (await readResults(tx, workspace.id, [id])).get(id);
  const result = { mailed: results?.reached ?? 0, stopped: 1 };
  await updateJob(tx, workspace.id, jobId, { status: "done", error: null, result, endedAt: now });
}
