import { z } from "zod";
import { findJob, type JobRow, lockJob, updateJob } from "../../../db/queries/jobs";
import { insertMails } from "../../../db/queries/mails";
import { lockReached } from "../../../db/queries/message-audience";
import { countWaiting, insertReaders, readResults } from "../../../db/queries/message-sending";
import { lockMessage, type MessageRow, updateMessage } from "../../../db/queries/messages";
import { nextEnrolled } from "../../../db/queries/pathway-progress";
import { findPathway, type PathwayRow } from "../../../db/queries/pathways";
import { type CommandContext, command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { reachOf, sendingProblem } from "../rules/message-reach";
import { composeMails } from "./compose-mails";
import { messageScope } from "./message-setting";

/** People looked at in one transaction. */
export const MESSAGE_CHUNK = 500;
/** While so many wait to leave no more are chosen: who is written to is decided shortly before, not hours. */
const ENOUGH_WAITING = 100;

/**
 * The next readers of a message: chosen as things stand now, written down once each, and their mails queued. The cursor moves
 * in the same transaction. When the range is exhausted and every mail has left, the message is sent.
 */
export const sendMessageChunk = command(
  "message.send-chunk",
  "message.send",
  z.strictObject({ jobId: idSchema("job"), limit: z.number().int().min(1).max(MESSAGE_CHUNK).default(MESSAGE_CHUNK) }),
  async (context, { jobId, limit }) => {
    const { tx, workspace } = context;
    const subject = (await findJob(tx, workspace.id, jobId))?.subject as Id<"message"> | undefined;
    const message = subject ? await lockMessage(tx, workspace.id, subject) : null;
    const job = message && (await lockJob(tx, workspace.id, jobId));
    if (!message || !job) throw notFound("job");
    const over = { value: { messageId: message.id, finished: true, idle: true }, audit: [], events: [] };
    const goesOn = message.status === "failed" && job.status === "queued"; // a person had it tried again
    if (message.status !== "sending" && !goesOn) return over;
    const pathway = await findPathway(tx, workspace.id, message.pathwayId);
    const problem = sendingProblem(message, pathway);
    if (!pathway || problem) throw new DomainError("conflict", problem ?? "There is no such pathway.");
    if (goesOn) await updateMessage(tx, message, { status: "sending" });

    const waiting = await countWaiting(tx, message);
    const ids = waiting >= ENOUGH_WAITING ? null : await nextIds(context, pathway, message, job, limit);
    if (ids) await reach(context, pathway, message, job, ids);
    const finished = ids?.length === 0 && waiting === 0;
    const result = await note(context, message, job, { cursor: ids?.at(-1) ?? job.cursor, finished });
    const audit = finished ? { subject: message.id, action: "message.sent", after: { jobId, ...result } } : [];
    return { value: { messageId: message.id, finished, idle: !ids?.length }, audit, events: [] };
  },
);

/** The next people on the pathway by id, whoever they are: the range is exhausted when there is none. */
function nextIds(context: CommandContext, pathway: PathwayRow, message: MessageRow, job: JobRow, limit: number) {
  return nextEnrolled(context.tx, messageScope(context, pathway, message.groupId), job.cursor ?? "", limit);
}

async function reach(
  context: CommandContext,
  pathway: PathwayRow,
  message: MessageRow,
  job: JobRow,
  ids: string[],
): Promise<void> {
  const { tx, now } = context;
  const scope = messageScope(context, pathway, message.groupId);
  const people = await lockReached(tx, scope, message.achievementId, ids, message.createdAt);
  const reached = people.flatMap((person) => {
    const reach = reachOf(person);
    return reach === "not-meant" ? [] : [{ ...person, skipped: reach === "mail" ? null : reach }];
  });
  const mails = await composeMails(
    context,
    pathway,
    message,
    job,
    reached.filter(({ skipped }) => skipped === null),
  );
  const rows = reached.map(({ id, skipped }) => ({ recipientId: id, skipped, mailId: mails.get(id)?.id ?? null }));
  const written = await insertReaders(tx, message, rows, now);
  await insertMails(
    tx,
    [...mails.values()].filter(({ recipientId }) => written.has(recipientId)),
  );
}

/** How far it is, as the rows say: counted, not added up, so that no retry counts anything twice. */
async function note(
  { tx, workspace, now }: CommandContext,
  message: MessageRow,
  job: JobRow,
  { cursor, finished }: { cursor: string | null; finished: boolean },
) {
  const counts = (await readResults(tx, workspace.id, [message.id])).get(message.id);
  const { reached = 0, waiting = 0, unsubscribed = 0, earnedSince = 0, noAddress = 0 } = counts ?? {};
  const result = { mailed: reached, unsubscribed, earnedSince, noAddress };
  const done = reached - waiting + unsubscribed + noAddress;
  await updateJob(tx, workspace.id, job.id, {
    cursor,
    done,
    total: finished ? done : Math.max(job.total, done),
    result,
    error: null,
    status: finished ? "done" : "running",
    startedAt: job.startedAt ?? now,
    endedAt: finished ? now : null,
  });
  if (finished) await updateMessage(tx, message, { status: "sent", sentAt: now });
  return result;
}
