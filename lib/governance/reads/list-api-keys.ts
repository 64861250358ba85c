import { z } from "zod";
import { listApiKeys as query } from "../../../db/queries/api-keys";
import { read } from "../../read";
import { type ApiKeyView, startOf } from "../rules/api-key";

/** Keys in use first, newest first; never their secrets. */
export const listApiKeys = read("api-key.read", z.strictObject({}), async ({ db, workspace }) => {
  const rows = await query(db, workspace.id, 200);
  return rows.map(
    ({ id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt }): ApiKeyView => ({
      id,
      name,
      start: startOf(prefix),
      scopes,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    }),
  );
});
