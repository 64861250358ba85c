import { z } from "zod";
import { holdFreePeople, nextDue, parkIdle, watchDue } from "../../../db/queries/certification-sweep";
import { lockCertifications } from "../../../db/queries/certifications";
import type { AuditEntry } from "../../governance/rules/outcome";
import { certificationDuty, passOver } from "../verbs";
import { settleRounds } from "./settle-rounds";
import { auditOf, eventsOf, merge, NOTHING } from "./settled";

/** Assignments looked at in one transaction. */
const CHUNK = 500;

const key = z.strictObject({ at: z.string().max(40), id: z.string().max(64) });

/**
 * Does what the days have made due in a workspace, a chunk at a time, by the index of what is due. People whom somebody else
 * holds are passed over: whoever holds them sees to them, or the next sweep does. `next`: where to go on; null: at the end.
 */
export const sweepChunk = certificationDuty(
  "certification.sweep",
  z.strictObject({ after: key.nullable().default(null) }),
  passOver({ done: 0, completed: 0, opened: 0, reminders: [], again: false, next: null }),
  async (context, { after }) => {
    const { tx, workspace, now } = context;
    const due = await nextDue(tx, workspace.id, now, after, CHUNK);
    const last = due.at(-1);
    const next = last && due.length === CHUNK ? { at: last.at, id: last.id } : null;
    const ids = [...new Set(due.map((row) => row.certificationId))];
    const certifications = await lockCertifications(tx, workspace.id, ids);
    const people = [...new Set(due.map((row) => row.recipientId))];
    const free = await holdFreePeople(tx, workspace.id, people);
    const mine = due.filter((row) => free.has(row.recipientId)).map((row) => row.id);
    const rows = mine.length > 0 ? await watchDue(tx, workspace.id, mine, now) : [];
    const seen = new Set(rows.map((row) => row.id));
    const idle = mine.filter((id) => !seen.has(id));
    await parkIdle(tx, workspace.id, idle);
    const audit: AuditEntry[] = [];
    let all = NOTHING;
    for (const certification of certifications) {
      const theirs = rows.filter((row) => row.certificationId === certification.id);
      const settled = await settleRounds(context, certification, theirs);
      audit.push(...auditOf(certification.id, settled));
      all = merge(all, settled);
    }
    const { completed, opened, reminders, again } = all;
    const value = { done: rows.length, completed: completed.length, opened, reminders, again, next };
    return { value, audit, events: eventsOf(all) };
  },
);
