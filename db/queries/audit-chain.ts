import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

/** Entries get their number before they commit, so one may turn up after higher ones were chained: so far back we look. */
const LOOK_BACK = 1_000_000;

/** An entry as one text, the same each time: jsonb writes itself in one way only. */
const CONTENT = sql`json_build_array(e.workspace_id, e.id, (extract(epoch from e.at) * 1000)::bigint, e.actor_kind, e.actor_id,
  e.action, e.subject, e.before::text, e.after::text, e.request_id)::text`;

type Link = { seq: number; hash: string };
export type Entry = { id: number; content: string };
export type LinkedEntry = Link & Entry;

const number = (value: unknown) => Number(value); // bigint arrives as text

export async function findWorkspacesToChain(db: Db): Promise<Id<"workspace">[]> {
  const { rows } = await db.execute<{ id: Id<"workspace"> }>(sql`
    select w.id from workspaces w
    where (select max(id) from audit_events where workspace_id = w.id)
      > coalesce((select max(audit_id) from audit_chain where workspace_id = w.id), 0)
    order by w.id`);
  return rows.map(({ id }) => id);
}

/** The last link; nobody else adds one until commit. */
export async function lockChain(tx: Db, workspaceId: Id<"workspace">): Promise<Link | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${workspaceId}`}, 0))`);
  const { rows } = await tx.execute<Link>(
    sql`select seq, hash from audit_chain where workspace_id = ${workspaceId} order by seq desc limit 1`,
  );
  const [row] = rows;
  return row ? { seq: number(row.seq), hash: row.hash } : null;
}

export async function findUnchained(tx: Db, workspaceId: Id<"workspace">, limit: number): Promise<Entry[]> {
  const { rows } = await tx.execute<Entry>(sql`
    select e.id, ${CONTENT} as content from audit_events e
    where e.workspace_id = ${workspaceId}
      and e.id > coalesce((select max(audit_id) from audit_chain where workspace_id = ${workspaceId}), 0) - ${LOOK_BACK}
      and not exists (select 1 from audit_chain c where c.workspace_id = e.workspace_id and c.audit_id = e.id)
    order by e.id limit ${limit}::int`);
  return rows.map(({ id, content }) => ({ id: number(id), content }));
}

export async function appendLinks(
  tx: Db,
  workspaceId: Id<"workspace">,
  links: { seq: number; auditId: number; hash: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await tx.execute(sql`
    insert into audit_chain (workspace_id, seq, audit_id, hash)
    select ${workspaceId}, x.seq, x."auditId", x.hash
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as x(seq bigint, "auditId" bigint, hash text)`);
}

/** Links in their order with the entries as they are now, after `afterSeq`. */
export async function readLinks(
  db: Db,
  workspaceId: Id<"workspace">,
  afterSeq: number,
  limit: number,
): Promise<LinkedEntry[]> {
  const { rows } = await db.execute<LinkedEntry>(sql`
    select c.seq, c.hash, e.id, ${CONTENT} as content
    from audit_chain c join audit_events e on e.workspace_id = c.workspace_id and e.id = c.audit_id
    where c.workspace_id = ${workspaceId} and c.seq > ${afterSeq} order by c.seq limit ${limit}::int`);
  return rows.map(({ seq, hash, id, content }) => ({ seq: number(seq), hash, id: number(id), content }));
}
