import type { Id } from "../../core/ids";
import type { DomainEvent } from "../../governance/rules/outcome";

export const RECIPIENT_EVENTS = {
  /** Accepted or declined: whoever asked is to be told. */
  nameAnswered: "recipients/name.answered",
} as const;
export type NameAnswered = { workspaceId: Id<"workspace">; requestIds: Id<"nameRequest">[] };

export const nameAnswered = (requestId: Id<"nameRequest">): DomainEvent => ({
  name: RECIPIENT_EVENTS.nameAnswered,
  data: { requestIds: [requestId] },
});
