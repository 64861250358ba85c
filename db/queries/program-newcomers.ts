import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { likeAny } from "./recipients";

type Person = { id: Id<"recipient">; name: string; email: string };
/** `people`: the first by name of those outside; `outside` and `inside`: how many are found, in the program and not. */
export type Newcomers = { people: Person[]; outside: number; inside: number };

/** Recipients of a name or address, told apart by whether they are in a program now. */
export async function findNewcomers(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  search: string,
  limit: number,
): Promise<Newcomers> {
  const { rows } = await db.execute<Newcomers>(sql`
    with found as (
      select r.id, r.name, coalesce(r.email, '') as email, exists (select 1 from program_participants p
        where p.workspace_id = r.workspace_id and p.program_id = ${programId} and p.recipient_id = r.id and p.left_at is null) as inside
      from recipients r where r.workspace_id = ${workspaceId} and r.erased_at is null and r.merged_into is null
        and (lower(r.name) like ${likeAny(search)} or r.email_key like ${likeAny(search)}))
    select (select count(*)::int from found where inside) as inside, (select count(*)::int from found where not inside) as outside,
      (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'email', x.email) order by lower(x.name), x.id), '[]')
        from (select * from found where not inside order by lower(name), id limit ${limit}::int) x) as people`);
  return rows[0] ?? { people: [], outside: 0, inside: 0 };
}
