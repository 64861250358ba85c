/** One line of the audit trail; `action` is the command's name unless given. */
export type AuditEntry = { subject: string; action?: string; before?: unknown; after?: unknown };

/** A fact that others may react to. Written to the outbox in the command's transaction. */
export type DomainEvent = { name: string; data: Record<string, unknown> };

/** What a verb must return: the compiler refuses one that forgets its audit entry or its events. */
export type Outcome<V> = { value: V; audit: AuditEntry | AuditEntry[]; events: DomainEvent[] };
