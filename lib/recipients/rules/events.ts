import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";

export const RECIPIENT_EVENTS = {
  /** Accepted or declined: whoever asked is to be told. */
  nameAnswered: "recipients/name.answered",
  /** Two records became one: late writers are to be collected. */
  merged: "recipients/recipient.merged",
  /** Credentials that have another holder now: pathways look again, nobody is told anew. */
  moved: "recipients/credentials.moved",
  /** They joined groups, left some, or a group went: what is asked of groups is asked of others now. */
  groupsChanged: "recipients/groups.changed",
} as const;
export type GroupsChanged = { workspaceId: Id<"workspace">; recipientIds: Id<"recipient">[] };
export type NameAnswered = { workspaceId: Id<"workspace">; requestIds: Id<"nameRequest">[] };

export const nameAnswered = (requestId: Id<"nameRequest">): DomainEvent => ({
  name: RECIPIENT_EVENTS.nameAnswered,
  data: { requestIds: [requestId] },
});

const IDS_PER_EVENT = 500;
export type RecipientMerged = { workspaceId: Id<"workspace">; mergeId: Id<"merge"> };

export const groupsChanged = (ids: Id<"recipient">[]): DomainEvent[] =>
  chunk(ids, IDS_PER_EVENT).map((recipientIds) => ({ name: RECIPIENT_EVENTS.groupsChanged, data: { recipientIds } }));

export function recipientMerged(mergeId: Id<"merge"> | null, credentialIds: string[]): DomainEvent[] {
  return [
    ...(mergeId ? [{ name: RECIPIENT_EVENTS.merged, data: { mergeId } }] : []),
    ...chunk(credentialIds, IDS_PER_EVENT).map((ids) => ({
      name: RECIPIENT_EVENTS.moved,
      data: { credentialIds: ids },
    })),
  ];
}
