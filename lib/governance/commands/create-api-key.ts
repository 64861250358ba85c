import { insertApiKey } from "../../../db/queries/api-keys";
import { actorId, command } from "../../command";
import { sha256Hex } from "../../core/hash";
import { newId } from "../../core/ids";
import { createApiKeyInput, startOf } from "../rules/api-key";

/** The answer holds the key itself, this once; only its hash is kept. */
export const createApiKey = command(
  "api-key.create",
  "api-key.create",
  createApiKeyInput,
  async ({ tx, workspace, actor, now }, { name, scopes }) => {
    const id = newId("apiKey");
    const prefix = hex(6);
    const key = `${startOf(prefix)}${hex(24)}`;
    const hash = sha256Hex(key);
    const createdBy = actorId(actor);
    await insertApiKey(tx, { workspaceId: workspace.id, id, name, prefix, hash, scopes, createdBy, createdAt: now });
    return { value: { id, key }, audit: { subject: id, after: { name, prefix, scopes } }, events: [] };
  },
);

function hex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
