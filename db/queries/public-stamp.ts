import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus, Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { credentials } from "../schema/credentials";
import { ownersOf } from "./own-records";

export type PublicStamp = {
  status: CredentialStatus;
  visibility: Visibility;
  erasedAt: Date | null;
  issuedOn: string;
  timeZone: string;
  /** Differs whenever anything that the public page of this credential shows differs. */
  stamp: string;
};

const now = sql`${sql.placeholder("now")}::timestamptz`;
const own = sql.raw("credentials");

/** All that its holder was issued here: what progress and the chain of replacements are made of. */
const holdings = sql`(select string_agg(concat_ws(',', o.id, o.version, o.status, o.visibility, o.replaced_by, o.expires_at <= ${now}, o.erased_at, o.show_evidence), ';' order by o.id)
  from credentials o where o.workspace_id = ${own}.workspace_id and o.recipient_id = ${own}.recipient_id)`;

/** The active pathways that its achievement belongs to, their achievements, and whether they were awarded. */
const pathways = sql`(select string_agg(concat_ws(',', p.id, p.version,
    (select string_agg(concat_ws(':', a.id, a.version, a.status), ' ' order by s.position) from pathway_steps s
      join achievements a on a.workspace_id = s.workspace_id and a.id = s.achievement_id where s.workspace_id = p.workspace_id and s.pathway_id = p.id),
    (select a.version from achievements a where a.workspace_id = p.workspace_id and a.id = p.completion_achievement_id),
    exists (select 1 from awards w where w.workspace_id = p.workspace_id and w.source_kind = 'pathway' and w.source_id = p.id
      and w.achievement_id = p.completion_achievement_id and w.recipient_id = ${own}.recipient_id)), ';' order by p.id)
  from pathways p where p.workspace_id = ${own}.workspace_id and p.status = 'active' and (p.completion_achievement_id = ${own}.achievement_id
    or exists (select 1 from pathway_steps s where s.workspace_id = p.workspace_id and s.pathway_id = p.id and s.achievement_id = ${own}.achievement_id)))`;

const around = sql`(select concat_ws(',', w.version, w.website_verified_at, a.version, a.status) from workspaces w
  join achievements a on a.workspace_id = w.id and a.id = ${own}.achievement_id where w.id = ${own}.workspace_id)`;

/** Its holder's public profile, and the issuer's logo. */
const faces = sql`concat_ws(',', (select concat_ws(',', p.handle, p.indexed, p.updated_at) from recipients r
    join profiles p on p.public and p.user_id = any(${ownersOf(sql`r.email_key`)})
    where r.workspace_id = ${own}.workspace_id and r.id = ${own}.recipient_id and r.erased_at is null and r.merged_into is null limit 1),
  (select l.hash from logos l where l.workspace_id = ${own}.workspace_id))`;

function prepare(db: Db) {
  return db
    .select({
      status: credentials.status,
      visibility: credentials.visibility,
      erasedAt: credentials.erasedAt,
      issuedOn: credentials.issuedOn,
      timeZone: credentials.timeZone,
      stamp: sql<string>`md5(concat_ws('|', ${around}, ${holdings}, ${pathways}, ${faces}))`,
    })
    .from(credentials)
    .where(sql`${credentials.id} = ${sql.placeholder("id")}`)
    .prepare("public_stamp");
}

// Planned once for each connection: planning it costs more than running it, and it runs for every view of a credential.
const prepared = new WeakMap<Db, ReturnType<typeof prepare>>();

/** One look by index at all that a public page depends on; null for an unknown id. */
export async function readPublicStamp(db: Db, id: Id<"credential">, at: Date): Promise<PublicStamp | null> {
  const query = prepared.get(db) ?? prepare(db);
  prepared.set(db, query);
  const [row] = await query.execute({ id, now: at.toISOString() });
  return row ?? null;
}
