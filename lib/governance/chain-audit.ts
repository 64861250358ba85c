import { type Db, getDb, transaction } from "../../db/client";
import { appendLinks, findUnchained, findWorkspacesToChain, lockChain } from "../../db/queries/audit-chain";
import type { Id } from "../core/ids";
import { CHAIN_START, linkHash } from "./rules/audit-link";

const BATCH = 1_000;

/** Chains what was recorded since, workspace by workspace. Issuing never waits for it: it comes after the commits. */
export async function chainAudit(db: Db = getDb()): Promise<number> {
  let total = 0;
  for (const workspaceId of await findWorkspacesToChain(db)) {
    for (let linked = BATCH; linked === BATCH; total += linked) {
      linked = await transaction(db, (tx) => chainBatch(tx, workspaceId));
    }
  }
  return total;
}

async function chainBatch(tx: Db, workspaceId: Id<"workspace">): Promise<number> {
  const head = await lockChain(tx, workspaceId);
  const entries = await findUnchained(tx, workspaceId, BATCH);
  let { seq, hash } = head ?? { seq: 0, hash: CHAIN_START };
  const links: { seq: number; auditId: number; hash: string }[] = [];
  for (const { id, content } of entries) {
    seq += 1;
    hash = linkHash(hash, content);
    links.push({ seq, auditId: id, hash });
  }
  await appendLinks(tx, workspaceId, links);
  return links.length;
}
