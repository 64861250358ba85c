import type { Id } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import type { AuditEntry, DomainEvent } from "../../governance/rules/outcome";
import { remindersDue } from "../rules/events";
import type { Settled } from "./settle-rounds";

export const NOTHING: Settled = { completed: [], issued: [], drafts: [], opened: 0, reminders: [], again: false };

export function merge(a: Settled, b: Settled): Settled {
  return {
    completed: [...a.completed, ...b.completed],
    issued: [...a.issued, ...b.issued],
    drafts: [...a.drafts, ...b.drafts],
    opened: a.opened + b.opened,
    reminders: [...a.reminders, ...b.reminders],
    again: a.again || b.again,
  };
}

export function auditOf(subject: Id<"certification">, { completed, issued, drafts, opened }: Settled): AuditEntry[] {
  if (completed.length + opened === 0) return [];
  return [{ subject, action: "certification.settle", after: { completed: completed.length, issued, drafts, opened } }];
}

export function eventsOf({ issued, reminders }: Settled): DomainEvent[] {
  return [...credentialsIssued(issued), ...remindersDue(reminders)];
}
