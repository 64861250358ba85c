/** What becomes of somebody who meets every step. */
export type Outcome = "issue" | "draft" | "held";

type Place = { completedOn: string; recipientId: string };
type Person = Place & { existingId: string | null; review: boolean };
/** The first, oldest completion first, for whom the limit has no room. */
export type Cutoff = Place;

/** Who holds it keeps theirs; who had one withdrawn, or comes when the room is gone, gets a draft. */
export function outcomeOf(person: Person, cutoff: Cutoff | null): Outcome {
  if (person.existingId !== null) return "held";
  return person.review || isBeyond(person, cutoff) ? "draft" : "issue";
}

function isBeyond({ completedOn, recipientId }: Place, cutoff: Cutoff | null): boolean {
  if (cutoff === null || completedOn < cutoff.completedOn) return false;
  return completedOn > cutoff.completedOn || recipientId >= cutoff.recipientId;
}
