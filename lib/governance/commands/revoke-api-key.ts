import { z } from "zod";
import { revokeApiKey as revoke } from "../../../db/queries/api-keys";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** From this commit on the key opens nothing. */
export const revokeApiKey = command(
  "api-key.revoke",
  "api-key.revoke",
  z.strictObject({ id: idSchema("apiKey") }),
  async ({ tx, workspace, now }, { id }) => {
    const row = await revoke(tx, workspace.id, id, now);
    if (!row) throw notFound("API key");
    return { value: { id }, audit: { subject: id, before: { name: row.name, prefix: row.prefix } }, events: [] };
  },
);
