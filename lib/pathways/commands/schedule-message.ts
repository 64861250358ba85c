import { countAudience } from "../../../db/queries/message-audience";
import { lockMessage, updateMessage } from "../../../db/queries/messages";
import { findPathway } from "../../../db/queries/pathways";
import { command } from "../../command";
import { instantIn } from "../../core/dates";
import { DomainError, invalid, notFound } from "../../core/errors";
import { assertVersion } from "../../core/versions";
import { messageSending } from "../rules/message-events";
import { assertFilledIn, scheduleMessageInput } from "../rules/message-input";
import { sendingProblem } from "../rules/message-reach";
import { startSending } from "./begin-message";
import { messageScope } from "./message-setting";

/** Now, or at a time of the workspace's zone. A draft only, so that two who press at once send one message. */
export const scheduleMessage = command("message.send", "message.send", scheduleMessageInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const message = await lockMessage(tx, workspace.id, input.id);
  if (!message) throw notFound("message");
  if (message.status !== "draft") throw new DomainError("conflict", "This message has been sent or planned already.");
  assertVersion(message.version, input.ifVersion);
  assertFilledIn(message);
  const pathway = await findPathway(tx, workspace.id, message.pathwayId);
  const problem = sendingProblem(message, pathway);
  if (!pathway || problem) throw new DomainError("conflict", problem ?? "There is no such pathway.");
  const { id, pathwayId } = message;
  if (input.when === "later") {
    const sendAt = instantOf(input, workspace.timeZone, now);
    await updateMessage(tx, message, { status: "scheduled", sendAt, version: message.version + 1 });
    const after = { status: "scheduled", sendAt: sendAt.toISOString() };
    return { value: { id, pathwayId }, audit: { subject: id, action: "message.schedule", after }, events: [] };
  }
  const { lacking } = await countAudience(
    tx,
    messageScope(context, pathway, message.groupId),
    message.achievementId,
    now,
  );
  if (lacking === 0) throw new DomainError("conflict", "Nobody lacks this step now, so there is nobody to write to.");
  const { jobId, total } = await startSending(context, message, pathway);
  return {
    value: { id, pathwayId },
    audit: { subject: id, after: { status: "sending", jobId, people: total } },
    events: [messageSending(jobId)],
  };
});

type When = { sendOn?: string; sendTime?: string };

function instantOf({ sendOn, sendTime }: When, timeZone: string, now: Date): Date {
  if (!sendOn) throw invalid("sendOn", "Choose a day.");
  if (!sendTime) throw invalid("sendTime", "Choose a time.");
  const at = instantIn(timeZone, sendOn, sendTime);
  if (!at) throw invalid("sendTime", "On that day the clocks go forward, and this time does not exist.");
  if (at <= now) throw invalid("sendOn", "This is in the past. Choose a later time, or send it now.");
  if (at.getTime() - now.getTime() > 366 * 86_400_000) throw invalid("sendOn", "Choose a day within a year.");
  return at;
}
