/** A sentence in parts; what stands in `b` is a name and is shown bold. */
export type Part = string | { b: string };
export type Deed = {
  action: string;
  actorKind: "member" | "api_key" | "system";
  actorName: string | null;
  n: number;
  atLeast: boolean;
  thing: string | null;
  person: string | null;
  reason: string | null;
};

const number = (n: number) => n.toLocaleString("en-GB");

/** Active and passive: somebody did it, or it was done. */
const VERBS: Record<string, [did: string, done: string]> = {
  "credential.issue": ["issued", "issued"],
  "credential.issue-drafts": ["issued", "issued"],
  "credential.issue-again": ["issued", "issued again"],
  "credential.draft": ["drafted", "drafted"],
  "credential.revoke": ["revoked", "revoked"],
  "credential.suspend": ["put on hold", "put on hold"],
  "credential.reinstate": ["reinstated", "reinstated"],
  "credential.correct": ["corrected the name on", "corrected"],
  "pathway.create": ["drafted the pathway", "drafted"],
  "pathway.activate": ["activated", "activated"],
  "pathway.deactivate": ["deactivated", "deactivated"],
  "achievement.create": ["created", "created"],
  "achievement.publish": ["published", "published"],
};
const TO: Record<string, string> = {
  "credential.issue": "to",
  "credential.issue-drafts": "to",
  "credential.issue-again": "to",
  "credential.draft": "for",
};

/** “Ingrid Solheim issued Cataloguing to 86 people”: one line of the feed. */
export function activityWords(deed: Deed): Part[] {
  const { action, n, atLeast, person, actorName } = deed;
  const thing = { b: deed.thing ?? "something that is gone" };
  if (action === "pathway.award") return [...completers(deed), " completed ", thing];
  if (action === "import.issue") return [thing, ` brought ${amount(n, atLeast, "credential", "credentials")}`];
  const [did, done] = VERBS[action] ?? [action, action];
  const ofPeople = action.startsWith("credential.");
  const who: Part = n === 1 && person ? { b: person } : amount(n, atLeast, "person", "people");
  const tail: Part[] = [
    ...(ofPeople ? [` ${TO[action] ?? "of"} `, who] : []),
    ...(deed.reason ? [`: “${deed.reason}”`] : []),
  ];
  if (deed.actorKind === "system" || actorName === null) return [thing, ` was ${done}`, ...tail];
  const actor: Part[] = deed.actorKind === "api_key" ? ["The key ", { b: actorName }] : [{ b: actorName }];
  return [...actor, ` ${did} `, thing, ...tail];
}

/** Done by a rule of the workspace, while nobody had to think of it. */
export function isAutomatic({ action }: Pick<Deed, "action">): boolean {
  return action === "pathway.award" || action === "import.issue";
}

function completers({ n, atLeast, person }: Deed): Part[] {
  if (!person) return [amount(n, atLeast, "person", "people")];
  if (n === 1) return [{ b: person }];
  return [{ b: person }, ` and ${amount(n - 1, atLeast, "other", "others")}`];
}

function amount(n: number, atLeast: boolean, one: string, many: string): string {
  return `${atLeast ? "at least " : ""}${number(n)} ${n === 1 ? one : many}`;
}
