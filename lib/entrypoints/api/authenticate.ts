import type { Db } from "../../../db/client";
import { findApiKey, touchApiKey } from "../../../db/queries/api-keys";
import { DomainError } from "../../core/errors";
import { sameSecret, sha256Hex } from "../../core/hash";
import type { Id } from "../../core/ids";
import { prefixOf } from "../../governance/rules/api-key";
import type { Actor } from "../../governance/rules/permissions";
import type { Workspace } from "../../governance/rules/workspace";

export type ApiKeyActor = Extract<Actor, { kind: "api_key" }>;
/** `fingerprint` names the key in memory without holding it. */
export type Presented = { prefix: string; fingerprint: string };

const REFUSED = "Send a valid API key: Authorization: Bearer wm_…";
const TOUCH_EVERY_MS = 60_000;
const touched = new Map<string, number>();

/** What came in the Authorization header; nothing is looked up yet. */
export function presentedKey(request: Request): Presented {
  const key = /^Bearer +(\S{1,300})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const prefix = key === undefined ? null : prefixOf(key);
  if (key === undefined || prefix === null) throw new DomainError("unauthenticated", REFUSED);
  return { prefix, fingerprint: sha256Hex(key) };
}

/** Who presents it, and the workspace that it is of. An unknown, a wrong and a revoked key are refused alike. */
export async function authenticate(
  db: Db,
  { prefix, fingerprint }: Presented,
): Promise<{ actor: ApiKeyActor; workspace: Workspace }> {
  const row = await findApiKey(db, prefix);
  const matches = sameSecret(fingerprint, row?.hash ?? "0".repeat(fingerprint.length));
  if (!row || !matches || row.revoked) throw new DomainError("unauthenticated", REFUSED);
  const { id, scopes, workspace } = row;
  touch(db, workspace.id, id);
  return { actor: { kind: "api_key", workspaceId: workspace.id, apiKeyId: id, scopes }, workspace };
}

/** Last use, to the minute; the request does not wait for it. */
function touch(db: Db, workspaceId: Id<"workspace">, id: Id<"apiKey">): void {
  const now = Date.now();
  if (now - (touched.get(id) ?? 0) < TOUCH_EVERY_MS) return;
  touched.set(id, now);
  touchApiKey(db, workspaceId, id, new Date(now)).catch(() => touched.delete(id));
}
