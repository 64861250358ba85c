import { z } from "zod";
import { findOwnNames } from "../../../db/queries/own-names";
import { findOwnRecords, type OwnRecord } from "../../../db/queries/own-records";
import { ownRead } from "../../own-read";

export type OwnIssuer = OwnRecord["workspace"] & { listed: boolean };

/** The issuers that know the person, each once, and whether each directory may show them. */
export const listOwnIssuers = ownRead(z.strictObject({}), async ({ db, userId }): Promise<OwnIssuer[]> => {
  const issuers = new Map<string, OwnIssuer>();
  for (const { workspace, listed } of await findOwnRecords(db, userId)) {
    const known = issuers.get(workspace.id);
    issuers.set(workspace.id, { ...workspace, listed: listed || (known?.listed ?? false) });
  }
  return [...issuers.values()];
});

/** How each issuer writes the person's name, with their last request about it. */
export const listOwnNames = ownRead(z.strictObject({}), async ({ db, userId }) => findOwnNames(db, userId));
