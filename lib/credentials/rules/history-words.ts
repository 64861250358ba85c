const SAID: Record<string, string> = {
  "credential.issue": "issued it",
  "credential.issue-drafts": "issued the draft",
  "credential.issue-again": "issued it again",
  "credential.revoke": "revoked it",
  "credential.suspend": "suspended it",
  "credential.reinstate": "reinstated it",
  "credential.delete": "deleted it",
  "credential.correct": "corrected the name",
  "credential.update": "changed who can see it",
};
const ACTORS: Record<string, string> = { member: "A member", api_key: "An API key", system: "A job" };

type Event = {
  actorKind: string;
  actorName: string | null;
  action: string;
  after: Record<string, unknown> | null;
};

/** One line of a credential's history, as a sentence. */
export function historyWords({ actorKind, actorName, action, after }: Event): string {
  const who = actorName ?? ACTORS[actorKind] ?? "Somebody";
  const draft = action === "credential.issue" && after?.status === "draft";
  const reason = typeof after?.reason === "string" ? `: “${after.reason}”` : "";
  return `${who} ${draft ? "made it, as a draft" : (SAID[action] ?? action)}${reason}.`;
}
