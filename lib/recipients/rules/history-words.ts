const SAID: Record<string, string> = {
  "recipient.put": "saved name and groups",
  "recipient.groups": "changed the groups",
  "recipient.merge": "merged another record into this one",
  "recipient.merged": "merged this record into another",
  "recipient.unmerge": "undid a merge",
  "name.request": "asked for another name",
  "name.withdraw": "withdrew the wish for another name",
  "name.answer": "answered the wish for another name",
  "recipient.list": "changed whether the directory shows them",
  "recipient.unsubscribe": "wants no more messages",
  "recipient.subscribe": "wants messages again",
};
const ACTORS: Record<string, string> = {
  member: "A former member",
  api_key: "An API key",
  system: "A job",
  recipient: "They",
};

type Event = { actorKind: string; actorName: string | null; action: string; after: Record<string, unknown> | null };

/** One line of a person's history, as a sentence. */
export function personHistoryWords({ actorKind, actorName, action, after }: Event): string {
  const who = actorName ?? ACTORS[actorKind] ?? "Somebody";
  if (action === "name.answer") return `${who} ${after?.accepted ? "accepted" : "declined"} the wish for another name.`;
  return `${who} ${SAID[action] ?? action}.`;
}
