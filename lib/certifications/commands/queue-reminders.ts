import { z } from "zod";
import { findRemindable, forgetReminders, noteReminders } from "../../../db/queries/certification-mails";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { dayIn } from "../../core/dates";
import { idSchema, newId } from "../../core/ids";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { routes } from "../../routes";
import { IDS_PER_EVENT } from "../rules/events";
import { daysBetween } from "../rules/timing";
import { certificationDuty } from "../verbs";

const reminder = z.strictObject({
  assignmentId: idSchema("assignment"),
  cycle: z.number().int(),
  daysBefore: z.number().int(),
});
const input = z.strictObject({ reminders: z.array(reminder).min(1).max(IDS_PER_EVENT) });
const kind = "certification-reminder";

/** Queues the mails of reminders that were found due, where they are still true: one for each round and number of days. */
export const queueReminders = certificationDuty(
  "certification.remind",
  input,
  async ({ tx, workspace, now }, { reminders }) => {
    await forgetReminders(tx, workspace.id, reminders, now); // switched off since they were found
    return { value: { queued: 0 }, audit: [], events: [] };
  },
  async ({ tx, workspace, now }, { reminders }) => {
    const { timeZone } = workspace;
    const today = dayIn(timeZone, now);
    const due = await findRemindable(tx, workspace.id, reminders);
    if (due.length === 0) return { value: { queued: 0 }, audit: [], events: [] };
    const brand = await mailBrand(tx, workspace.id);
    const rows = due.map((row) => {
      const { assignmentId, cycle, daysBefore, recipientId, email, recipientName, certificationName, lastOn } = row;
      const about = { certificationName, renews: cycle > 1, daysLeft: daysBetween(today, lastOn) };
      const url = env.baseUrl + routes.myCertification(assignmentId);
      const mail: NewMail = {
        id: newId("mail"),
        workspaceId: workspace.id,
        kind,
        recipientId,
        toAddress: email,
        subject: MAIL_SUBJECTS[kind](about),
        props: { workspace: brand, recipientName, lastOn, timeZone, url, ...about },
        idempotencyKey: `${kind}:${assignmentId}:${cycle}:${lastOn}:${daysBefore}`,
      };
      return { assignmentId, cycle, daysBefore, mailId: mail.id, mail };
    });
    const queued = await insertMails(
      tx,
      rows.map((row) => row.mail),
    );
    const made = new Set(queued);
    const noted = rows.filter((row) => made.has(row.mailId)).map(({ mail: _, ...row }) => row);
    await noteReminders(tx, workspace.id, noted);
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);
