import { z } from "zod";
import { advanceJob } from "../../../db/queries/jobs";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { findNudge, type NudgedRow, type NudgeRow, noteHandled, takeNudged } from "../../../db/queries/program-nudges";
import { type CommandContext, command } from "../../command";
import { dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema, newId } from "../../core/ids";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { unsubscribeLinks } from "../../recipients/unsubscribe-link";
import { nudgeSkip } from "../rules/nudge-reach";
import { nudgeTemplate, overdueOf } from "../rules/nudge-variables";
import { composeNudge } from "./compose-nudge";

/** People looked at in one transaction. */
const NUDGE_CHUNK = 200;
const kind = "program-nudge";
const input = z.strictObject({
  jobId: idSchema("job"),
  limit: z.number().int().min(1).max(NUDGE_CHUNK).default(NUDGE_CHUNK),
});

/**
 * The next people of a nudge: each is written to or passed over as things stand now, and written down once. The job is held
 * meanwhile, so that two runners take turns; a run that is killed leaves nothing half done.
 */
export const sendNudgeChunk = command(
  "program.send-nudge-chunk",
  "program.nudge",
  input,
  async (context, { jobId, limit }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const nudge = await findNudge(tx, workspace.id, job.subject as Id<"nudge">);
    if (!nudge) throw notFound("job");
    const people = await takeNudged(tx, workspace, nudge.id, limit);
    const mails = await writeMails(context, nudge, people);
    const finished = people.length < limit;
    const last = people.at(-1);
    const result = countsOf(mails);
    const cursor = last ? `${last.recipientId}:${last.programId}` : job.cursor;
    await advanceJob(tx, job, { cursor, done: people.length, result, finished }, now);
    const told = { ...job.result };
    for (const [key, n] of Object.entries(result)) told[key] = (told[key] ?? 0) + n;
    return {
      value: { finished },
      audit: finished ? { subject: nudge.id, action: "program.nudge-sent", after: { jobId, ...told } } : [],
      events: mailsQueued(mails.flatMap(({ mailId }) => mailId ?? [])),
    };
  },
);

async function writeMails({ tx, workspace, now }: CommandContext, nudge: NudgeRow, people: NudgedRow[]) {
  const today = dayIn(workspace.timeZone, now);
  const setting = { workspace, brand: await mailBrand(tx, workspace.id), today };
  const named = [nudge.subject, nudge.body].flatMap(nudgeTemplate.variablesOf);
  const namesOverdue = named.includes("overdue") || named.includes("overdueCount");
  const rows = people.map((person) => {
    const skipped = nudgeSkip({ ...person, overdue: overdueOf(person.open, today).length }, namesOverdue);
    return { person, skipped, mailId: skipped === null ? newId("mail") : null };
  });
  const mails = rows.flatMap(({ person, mailId }): NewMail[] => {
    const { programId, recipientId, email } = person;
    if (mailId === null || email === null) return [];
    const props = { ...composeNudge(nudge, person, setting), ...unsubscribeLinks(workspace.id, recipientId) };
    const idempotencyKey = `${kind}:${nudge.id}:${programId}:${recipientId}`;
    const about = { id: mailId, workspaceId: workspace.id, kind, recipientId, toAddress: email } as const;
    return [{ ...about, subject: MAIL_SUBJECTS[kind](props), props, idempotencyKey }];
  });
  await insertMails(tx, mails);
  const handled = rows.map(({ person: { programId, recipientId }, skipped, mailId }) => ({
    ...{ programId, recipientId, skipped, mailId },
  }));
  await noteHandled(tx, workspace.id, nudge.id, handled, now);
  return handled;
}

type Handled = Awaited<ReturnType<typeof writeMails>>[number];

/** By what became of them: `mailed`, or why not. */
function countsOf(rows: readonly Handled[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { skipped } of rows) counts[skipped ?? "mailed"] = (counts[skipped ?? "mailed"] ?? 0) + 1;
  return counts;
}
