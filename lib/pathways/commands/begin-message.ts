import { z } from "zod";
import { insertJob } from "../../../db/queries/jobs";
import { countAudience } from "../../../db/queries/message-audience";
import { lockMessage, type MessageRow, updateMessage } from "../../../db/queries/messages";
import { findPathway, type PathwayRow } from "../../../db/queries/pathways";
import { actorId, type CommandContext, command } from "../../command";
import { type Id, idSchema, newId } from "../../core/ids";
import { messageSending } from "../rules/message-events";
import { sendingProblem } from "../rules/message-reach";
import { messageCounts, messageScope } from "./message-setting";

/**
 * A planned message whose time has come. What cannot be sent any more fails, and says why: its job can be tried again.
 * Asked twice, or too early, it does nothing.
 */
export const beginMessage = command(
  "message.begin",
  "message.send",
  z.strictObject({ id: idSchema("message") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const message = await lockMessage(tx, workspace.id, id);
    if (message?.status !== "scheduled" || !message.sendAt || message.sendAt > now)
      return { value: { begun: false }, audit: [], events: [] };
    const pathway = await findPathway(tx, workspace.id, message.pathwayId);
    const error = sendingProblem(message, pathway);
    if (!pathway || error) {
      const jobId = await writeJob(context, message, { total: 0, error });
      await updateMessage(tx, message, { status: "failed", jobId });
      return { value: { begun: false }, audit: { subject: id, after: { status: "failed", error } }, events: [] };
    }
    const { jobId, total } = await startSending(context, message, pathway);
    return {
      value: { begun: true },
      audit: { subject: id, after: { status: "sending", jobId, people: total } },
      events: [messageSending(jobId)],
    };
  },
);

/**
 * Flips the message to “sending” and writes its job: committed before anything looks for readers, so that whoever cancels
 * meets either a message that has not begun or one that can be stopped.
 */
export async function startSending(context: CommandContext, message: MessageRow, pathway: PathwayRow) {
  const { tx, workspace, now } = context;
  const scope = messageScope(context, pathway, message.groupId);
  const { lacking: total } = await countAudience(tx, scope, message.achievementId, now);
  const counts = await messageCounts({ db: tx, workspace, now }, pathway, message.achievementId);
  const jobId = await writeJob(context, message, { total, input: counts });
  await updateMessage(tx, message, { status: "sending", jobId, sendAt: message.sendAt ?? now });
  return { jobId, total };
}

async function writeJob(
  { tx, workspace, actor, now }: CommandContext,
  message: MessageRow,
  { total, input = {}, error }: { total: number; input?: Record<string, unknown>; error?: string | null },
): Promise<Id<"job">> {
  const id = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id,
    kind: "pathway.message",
    subject: message.id,
    input,
    total,
    createdBy: actorId(actor),
    createdAt: now,
    ...(error ? { status: "failed" as const, error, endedAt: now } : {}),
  });
  return id;
}
