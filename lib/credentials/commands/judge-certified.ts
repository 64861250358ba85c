import type { Db } from "../../../db/client";
import type { LockedCredential } from "../../../db/queries/credential-changes";
import { findCertified } from "../../../db/queries/issuing";
import type { Id } from "../../core/ids";

type Judged = {
  /** What a draft takes the place of when it goes out. */
  replaces: Map<string, Id<"credential">[]>;
  /** A later one of the same certification is in force, or goes out together with it: it would put that one aside. */
  outdated: Set<string>;
};

/** Of drafts that programs left, those of certifications: a person has at most one of each in force. The people are held. */
export async function judgeCertified(tx: Db, drafts: LockedCredential[]): Promise<Judged> {
  const judged: Judged = { replaces: new Map(), outdated: new Set() };
  const theirs = drafts.filter((row) => row.certificationId !== null).sort(latestFirst);
  const [first] = theirs;
  if (!first) return judged;
  const held = await findCertified(tx, first.workspaceId, [...new Set(theirs.map((row) => row.recipientId))]);
  const inForce = new Map(held.map((row) => [keyOf(row), row]));
  const going = new Set<string>();
  for (const row of theirs) {
    const key = keyOf(row);
    const before = inForce.get(key);
    if (going.has(key) || (before && before.issuedOn > row.issuedOn)) judged.outdated.add(row.id);
    else if (before) judged.replaces.set(row.id, [before.id]);
    going.add(key);
  }
  return judged;
}

const keyOf = ({ certificationId, recipientId }: { certificationId: string | null; recipientId: string }) =>
  `${certificationId}:${recipientId}`;

function latestFirst(a: LockedCredential, b: LockedCredential): number {
  return (
    b.issuedOn.localeCompare(a.issuedOn) || b.createdAt.getTime() - a.createdAt.getTime() || b.id.localeCompare(a.id)
  );
}
