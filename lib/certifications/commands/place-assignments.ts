import { insertAssignments, resumeAssignments } from "../../../db/queries/assignments";
import { enrolInCourses } from "../../../db/queries/certification-parts";
import type { CertificationRow } from "../../../db/queries/certifications";
import type { CommandContext } from "../../command";
import { dayIn } from "../../core/dates";
import { type Id, newId } from "../../core/ids";
import { firstRound, startDay } from "../rules/timing";
import type { Via } from "../rules/vocabulary";

type Scope = Pick<CommandContext, "tx" | "now"> & { timeZone: string };

/**
 * Assigns a published certification, which the caller holds, to these people: who has it already keeps it, by the stronger
 * way of having come; who had left goes on. Answers whom it is new to, or new again.
 */
export async function placeAssignments(
  { tx, now, timeZone }: Scope,
  certification: CertificationRow,
  recipientIds: Id<"recipient">[],
  via: Via,
): Promise<Id<"recipient">[]> {
  const { workspaceId, id, effectiveFrom, gracePeriodDays: graceDays, renewalMonths, dueOn } = certification;
  const startsOn = startDay(dayIn(timeZone, now), effectiveFrom);
  const round = firstRound(startsOn, graceDays, renewalMonths === null ? dueOn : null);
  const rows = recipientIds.map((recipientId) => ({
    id: newId("assignment"),
    recipientId,
    via,
    startsOn,
    graceDays,
    countsFrom: round.countsFrom,
    dueOn: round.dueOn,
  }));
  const made = new Set(await insertAssignments(tx, workspaceId, id, rows, now));
  const known = recipientIds.filter((recipientId) => !made.has(recipientId));
  const back = await resumeAssignments(tx, workspaceId, id, known, via, now);
  const fresh = [...made, ...back];
  if (via !== "group" && !certification.invisible) await enrolInCourses(tx, workspaceId, id, fresh, now);
  return fresh;
}
