import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";
import type { ReminderDays } from "./vocabulary";

/** No event carries more than this. */
export const IDS_PER_EVENT = 500;

export const CERTIFICATION_EVENTS = {
  /** Published, or changed while published: a job assigns, ends and evaluates. */
  assignRequested: "certifications/assign.requested",
  /** Somebody was assigned: what they achieved before may complete it. */
  assigned: "certifications/assignments.made",
  remindersDue: "certifications/reminders.due",
} as const;
export type AssignRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };
export type Assigned = { workspaceId: Id<"workspace">; recipientIds: Id<"recipient">[] };
export type Reminder = { assignmentId: Id<"assignment">; cycle: number; daysBefore: ReminderDays };
export type RemindersDue = { workspaceId: Id<"workspace">; reminders: Reminder[] };

export const assignRequested = (jobId: Id<"job">): DomainEvent => ({
  name: CERTIFICATION_EVENTS.assignRequested,
  data: { jobId },
});

export const assigned = (ids: Id<"recipient">[]): DomainEvent[] =>
  chunk(ids, IDS_PER_EVENT).map((recipientIds) => ({ name: CERTIFICATION_EVENTS.assigned, data: { recipientIds } }));

export const remindersDue = (all: Reminder[]): DomainEvent[] =>
  chunk(all, IDS_PER_EVENT).map((reminders) => ({ name: CERTIFICATION_EVENTS.remindersDue, data: { reminders } }));
