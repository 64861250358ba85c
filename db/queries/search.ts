import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { likeAny } from "./recipients";

export type PersonFound = { id: Id<"recipient">; name: string; email: string };
type Terms = { text: string; email: string | null; words: string };

const prefix = (text: string) => `${text.replace(/[\\%_]/g, "\\$&")}%`;
/** As the index `recipients_words` says it, so that it is used. */
const WORDS = sql`to_tsvector('simple'::regconfig, translate(r.name || ' ' || coalesce(r.email_key, ''), '@._+-''’', '       '))`;
/** Shorter beginnings of words fit half of all people: those are looked for by the beginning of the name only. */
const WORDS_FROM = 3;

/**
 * People by their address, by the beginning of their name, then by beginnings of any words of both. Each way is an index and
 * brings few rows, so that the cost does not grow with the workspace.
 */
export async function searchPeople(
  db: Db,
  workspaceId: Id<"workspace">,
  { text, email, words }: Terms,
  limit: number,
): Promise<PersonFound[]> {
  const here = sql`r.workspace_id = ${workspaceId} and r.erased_at is null and r.merged_into is null`;
  const ways: SQL[] = [
    sql`(select r.id, 1 as rank from recipients r where ${here} and lower(r.name) like ${prefix(text)} limit ${limit})`,
  ];
  if (email) ways.push(sql`(select r.id, 0 from recipients r where ${here} and r.email_key = ${email} limit 1)`);
  // Materialised, and the workspace compared as an expression: else the planner walks the whole workspace for rare words.
  if (words && text.length >= WORDS_FROM)
    ways.push(sql`(with fitting as materialized (select r.id, r.erased_at, r.merged_into from recipients r
        where ${WORDS} @@ to_tsquery('simple', ${words}) and r.workspace_id || '' = ${workspaceId})
      select id, 2 from fitting where erased_at is null and merged_into is null limit ${limit})`);
  const { rows } = await db.execute<PersonFound>(sql`
    select r.id, r.name, coalesce(r.email, '') as email
    from (select id, min(rank) as rank from (${sql.join(ways, sql` union all `)}) w group by id) f
    join recipients r on r.workspace_id = ${workspaceId} and r.id = f.id
    order by f.rank, lower(r.name), r.id limit ${limit}`);
  return rows;
}

export type CredentialFound = {
  id: Id<"credential">;
  recipientName: string | null;
  achievementName: string;
  status: CredentialStatus;
  expired: boolean;
};

/** One credential by its id, or the newest of these people. Deleted and erased ones are not found. */
export async function searchCredentials(
  db: Db,
  workspaceId: Id<"workspace">,
  by: { id: string } | { recipientIds: readonly string[] },
  now: Date,
  limit: number,
): Promise<CredentialFound[]> {
  const whose =
    "id" in by ? sql`c.id = ${by.id}` : sql`c.recipient_id = any(${sql.param([...by.recipientIds])}::text[])`;
  const { rows } = await db.execute<CredentialFound>(sql`
    select c.id, c.recipient_name as "recipientName", v.name as "achievementName", c.status,
      coalesce(c.expires_at <= ${now}, false) as expired
    from credentials c join achievement_versions v
      on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    where c.workspace_id = ${workspaceId} and c.status <> 'deleted' and c.erased_at is null and ${whose}
    order by c.created_at desc, c.id limit ${limit}`);
  return rows;
}

export type NamedFound<N extends "achievement" | "pathway" | "program"> = { id: Id<N>; name: string; status: string };

/** Achievements, pathways or programs by any part of the name, those that begin with it first; or the one with this id. */
async function searchNamed(db: Db, table: SQL, workspaceId: string, text: string, limit: number) {
  const { rows } = await db.execute<{ id: string; name: string; status: string }>(sql`
    select id, name, status from ${table}
    where workspace_id = ${workspaceId} and (lower(name) like ${likeAny(text)} or id = ${text})
    order by (status in ('archived', 'inactive', 'ended')), lower(name) not like ${prefix(text)}, lower(name), id limit ${limit}`);
  return rows;
}

export async function searchAchievements(db: Db, workspaceId: Id<"workspace">, text: string, limit: number) {
  return (await searchNamed(db, sql`achievements`, workspaceId, text, limit)) as NamedFound<"achievement">[];
}

export async function searchPathways(db: Db, workspaceId: Id<"workspace">, text: string, limit: number) {
  return (await searchNamed(db, sql`pathways`, workspaceId, text, limit)) as NamedFound<"pathway">[];
}

export async function searchPrograms(db: Db, workspaceId: Id<"workspace">, text: string, limit: number) {
  return (await searchNamed(db, sql`programs`, workspaceId, text, limit)) as NamedFound<"program">[];
}
