import { z } from "zod";
import { findCertificationsWith } from "../../../db/queries/certification-parts";
import { findAssignedTo, holdPeople, watchPeople } from "../../../db/queries/certification-sweep";
import { lockCertifications } from "../../../db/queries/certifications";
import { type Id, idSchema } from "../../core/ids";
import type { AuditEntry } from "../../governance/rules/outcome";
import { IDS_PER_EVENT } from "../rules/events";
import { certificationDuty, passOver } from "../verbs";
import { settleRounds } from "./settle-rounds";
import { auditOf, eventsOf, merge, NOTHING } from "./settled";

const input = z.strictObject({
  recipientIds: z.array(idSchema("recipient")).min(1).max(IDS_PER_EVENT),
  /** Whose grades are new: only certifications that ask for it. */
  courseId: idSchema("course").optional(),
  certificationId: idSchema("certification").optional(),
});

/** Looks whether these people have completed what they are assigned to. After the commit of what may have made it so. */
export const evaluateRecipients = certificationDuty(
  "certification.evaluate",
  input,
  passOver({ completed: 0, reminders: [] }),
  async (context, { recipientIds, courseId, certificationId }) => {
    const { tx, workspace } = context;
    const asked = certificationId ? [certificationId] : await findAssignedTo(tx, workspace.id, recipientIds);
    const withCourse = courseId ? new Set<string>(await findCertificationsWith(tx, workspace.id, courseId)) : null;
    const wanted = asked.filter((id: Id<"certification">) => withCourse === null || withCourse.has(id));
    const certifications = await lockCertifications(tx, workspace.id, wanted);
    if (certifications.length === 0) return { value: { completed: 0, reminders: [] }, audit: [], events: [] };
    await holdPeople(tx, workspace.id, recipientIds);
    const ids = certifications.map((row) => row.id);
    const rows = await watchPeople(tx, workspace.id, ids, recipientIds);
    const audit: AuditEntry[] = [];
    let all = NOTHING;
    for (const certification of certifications) {
      const theirs = rows.filter((row) => row.certificationId === certification.id);
      const settled = await settleRounds(context, certification, theirs);
      audit.push(...auditOf(certification.id, settled));
      all = merge(all, settled);
    }
    return { value: { completed: all.completed.length, reminders: all.reminders }, audit, events: eventsOf(all) };
  },
);
