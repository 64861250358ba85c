import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { newId } from "@/lib/core/ids";
import { aPerson } from "./certifications";
import { aWorkspace, type Stage } from "./factories";

export const [WORK, HOME] = ["work@x.example", "home@x.example"];

/** Two records of a person who has proven both addresses. */
export async function twoOfOne(db: Db) {
  const stage = await aWorkspace(db);
  const keptId = await aPerson(stage, WORK);
  const mergedId = await aPerson(stage, HOME);
  const userId = newId("user");
  await db.execute(
    sql`insert into users (id, email, name, email_verified) values (${userId}, ${WORK}, 'Zofia', now())`,
  );
  await db.execute(
    sql`insert into user_addresses (user_id, email_key, verified_at) values (${userId}, ${HOME}, now())`,
  );
  return { stage, keptId, mergedId };
}

/** All that programs keep of people. */
export async function picture({ db, workspaceId }: Stage) {
  const rows: Record<string, unknown> = {};
  for (const table of ["program_participants", "program_progress", "program_results", "program_nudge_recipients"]) {
    const found = await db.execute(sql`
      select to_jsonb(t) as row from ${sql.identifier(table)} t where workspace_id = ${workspaceId} order by t::text collate "C"`);
    rows[table] = found.rows;
  }
  return rows;
}
