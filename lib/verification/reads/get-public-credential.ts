import { z } from "zod";
import type { Db } from "../../../db/client";
import { findHolder } from "../../../db/queries/profiles";
import { findNewest, findPublicCredential, type PublicCredentialRow } from "../../../db/queries/public-credential";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import { exposureOf } from "../rules/exposure";
import { type PublicCredential, viewPublicCredential } from "../rules/public-credential";

/** What anybody with the link sees: `not_found` where it never was for strangers, `gone` where it was deleted. */
export const getPublicCredential = publicRead(
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, now }, { id }): Promise<PublicCredential> => {
    const row = await findShown(db, id);
    const newer = row.replacedBy && (await newestShown(db, row));
    const view = viewPublicCredential(row, { newer, profile: await findHolder(db, id) }, now);
    if (!view) throw notFound("credential");
    return view;
  },
);

/** The row behind a public address, if a stranger may see it. */
export async function findShown(db: Db, id: Id<"credential">): Promise<PublicCredentialRow> {
  const row = await findPublicCredential(db, id);
  const exposure = row ? exposureOf(row) : "hidden";
  if (exposure === "gone") throw new DomainError("gone", "This credential was deleted.");
  if (!row || exposure === "hidden") throw notFound("credential");
  return row;
}

async function newestShown(db: Db, row: PublicCredentialRow): Promise<Id<"credential"> | null> {
  const newest = await findNewest(db, row.workspaceId, row.id);
  if (!newest || newest.id === row.id) return null;
  return exposureOf(newest) === "shown" ? newest.id : null;
}
