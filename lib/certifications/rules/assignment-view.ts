import { z } from "zod";
import type { Day } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { ASSIGNMENT_STATUSES, type AssignmentStatus, VIAS, type Via } from "./vocabulary";

export const ASSIGNMENT_SORTS = ["name", "startsOn", "dueOn", "completedAt", "renewsOn", "status"] as const;

/** Which of a certification's assignments: the same for the list, its count and the export. */
export const assignmentFilter = {
  status: z.enum(ASSIGNMENT_STATUSES).optional(),
  search: z.string().trim().max(200).optional(),
  groupId: idSchema("group").optional(),
  via: z.enum(VIAS).optional(),
  month: z
    .string()
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, "Use a month like 2026-03.")
    .optional(),
};

/** `sort` is a key of the list, `-` before it reverses. */
export const assignmentSort = z
  .string()
  .default("name")
  .transform((text) => ({ sort: text.replace(/^-/, ""), descending: text.startsWith("-") }))
  .refine(
    ({ sort }) => (ASSIGNMENT_SORTS as readonly string[]).includes(sort),
    `The list can be sorted by ${ASSIGNMENT_SORTS.join(", ")}.`,
  );

/** An assignment as members and the API see it (CONTRACT §3). */
export type AssignmentItem = {
  id: Id<"assignment">;
  recipient: { id: Id<"recipient">; name: string; email: string };
  via: Via;
  status: AssignmentStatus;
  /** The round that is open or was the last; with its first day and its last in time. */
  cycle: number;
  startsOn: Day;
  dueOn: Day | null;
  /** When the last completed round was. */
  completedAt: string | null;
  /** The last day of what is held, where it renews. */
  renewsOn: Day | null;
  credentialId: Id<"credential"> | null;
};

type Row = Omit<AssignmentItem, "recipient"> & { recipientId: Id<"recipient">; name: string; email: string };

export function viewAssignment(row: Row): AssignmentItem {
  const { id, recipientId, name, email, via, status, cycle, startsOn, dueOn, completedAt, renewsOn, credentialId } =
    row;
  const recipient = { id: recipientId, name, email };
  return { id, recipient, via, status, cycle, startsOn, dueOn, completedAt, renewsOn, credentialId };
}
