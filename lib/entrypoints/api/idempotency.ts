import { type Db, getDb, transaction } from "../../../db/client";
import { claimKey, deleteKeys, findKey, type KeptAnswer, keepAnswer } from "../../../db/queries/idempotency";
import { DomainError, invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { sqlState } from "../database-refusal";

const WAIT_FOR_TWIN_MS = 10_000;
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;
const KEPT_HEADERS = ["content-type", "etag", "location"];

export function idempotencyKey(request: Request): string | null {
  const key = request.method === "POST" ? request.headers.get("idempotency-key") : null;
  if (key !== null && !/^[\x21-\x7e]{1,255}$/.test(key))
    throw invalid("Idempotency-Key", "An idempotency key has 1 to 255 visible ASCII characters.");
  return key;
}

export type Once = { workspaceId: Id<"workspace">; key: string; fingerprint: () => Promise<string> };

/**
 * Does it once for a key: the key, what is done and the answer commit together. A twin waits for the first and gets its
 * answer; what throws leaves nothing behind, so that the next one with the key may try.
 */
export async function once(db: Db, { workspaceId, key, fingerprint }: Once, run: (tx: Db) => Promise<Response>) {
  return transaction(db, async (tx) => {
    const mine = await claimKey(tx, workspaceId, key, WAIT_FOR_TWIN_MS).catch(refuseWaiting);
    if (!mine) return replay(await findKey(tx, workspaceId, key), await fingerprint());
    const response = await run(tx);
    const answer = { status: response.status, body: await response.clone().text(), headers: kept(response.headers) };
    await keepAnswer(tx, workspaceId, key, await fingerprint(), answer);
    return response;
  });
}

function replay(
  row: (Partial<{ [K in keyof KeptAnswer]: KeptAnswer[K] | null }> & { requestHash: string }) | null,
  requestHash: string,
) {
  if (!row?.status) throw stillRunning();
  if (row.requestHash !== requestHash)
    throw new DomainError("conflict", "This idempotency key was used for another request. Use a new one.");
  const headers = { ...row.headers, "Idempotent-Replayed": "true" };
  return new Response(row.status === 204 ? null : (row.body ?? ""), { status: row.status, headers });
}

function kept(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])),
  );
}

function refuseWaiting(error: unknown): never {
  throw sqlState(error) === "55P03" ? stillRunning() : error;
}

function stillRunning(): DomainError {
  return new DomainError("conflict", "A request with this idempotency key is still running.", { retryAfterSeconds: 2 });
}

/** Answers are kept for a day: longer than anybody sends a request again. */
export function forgetAnswers(db: Db = getDb(), now = new Date()): Promise<number> {
  return deleteKeys(db, new Date(now.getTime() - KEPT_FOR_MS));
}
