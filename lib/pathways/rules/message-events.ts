import type { Id } from "../../core/ids";
import type { DomainEvent } from "../../governance/rules/outcome";

export const MESSAGE_SENDING = "pathways/message.sending";
export type MessageSending = { workspaceId: Id<"workspace">; jobId: Id<"job"> };

/** A message has begun to be sent: its job walks through its readers. */
export function messageSending(jobId: Id<"job">): DomainEvent {
  return { name: MESSAGE_SENDING, data: { jobId } };
}
