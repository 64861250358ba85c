import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Id } from "@/lib/core/ids";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, type Stage } from "@/tests/support/factories";
import type { Db } from "../client";
import { findDaysHeld } from "./imports";
import { findHeld } from "./issuing";
import { findRecipientsByKey, lockRecipients } from "./recipients";

/** So many, and so long addresses, that the right index is a level higher than others: the planner takes it for the dearer one. */
const PEOPLE = 4_500;
const SOUGHT = 100;
const LONG = "a".repeat(180);

/** So many people, each with a credential of one achievement. */
async function fill(stage: Stage) {
  const { db, workspaceId } = stage;
  const achievementId = await anAchievement(stage);
  await db.execute(sql`
    insert into recipients (workspace_id, id, email, email_key, name)
    select ${workspaceId}, 'rcp_' || md5(${workspaceId} || n), ${LONG} || n || '@x.example', ${LONG} || n || '@x.example', 'Person ' || n
    from generate_series(1, ${PEOPLE}::int) n`);
  await db.execute(sql`
    insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on,
      time_zone, source_kind, attributes, notify, issued_at, created_at)
    select ${workspaceId}, 'cred_' || md5(id), ${achievementId}, 1, id, name, 'issued', '2026-03-01', 'UTC', 'api', '{}', false, now(), now() + row_number() over () * interval '1 second'
    from recipients where workspace_id = ${workspaceId}`);
  return achievementId;
}

/** Rows that were looked at in a table while something was done. */
async function looked(db: Db, table: string, work: () => Promise<unknown>): Promise<number> {
  const count = async () => {
    const { rows } = await db.execute<{ n: number }>(
      sql`select (seq_tup_read + idx_tup_fetch)::int as n from pg_stat_xact_user_tables where relname = ${table}`,
    );
    return rows[0]?.n ?? 0;
  };
  const before = await count();
  await work();
  return (await count()) - before;
}

dbTest("of a workspace that no statistics know, only what is looked up is read", async ({ db }) => {
  await fill(await aWorkspace(db));
  await db.execute(sql`analyze recipients, credentials`);
  const stage = await aWorkspace(db);
  const achievementId = await fill(stage);
  const { workspaceId } = stage;
  const keys = Array.from({ length: SOUGHT }, (_, n) => `${LONG}${n + 1}@x.example`);
  const found = new Map<string, { id: Id<"recipient"> }>();
  const byKey = await looked(db, "recipients", async () => {
    for (const [key, row] of await findRecipientsByKey(db, workspaceId, keys)) found.set(key, row);
  });
  expect(found.size).toBe(SOUGHT);
  expect(byKey).toBeLessThan(SOUGHT * 3);
  const ids = [...found.values()].map(({ id }) => id);
  let held = 0;
  const days = await looked(db, "credentials", async () => {
    held = (await findDaysHeld(db, workspaceId, achievementId, ids)).length;
  });
  expect(held).toBe(SOUGHT);
  expect(days).toBeLessThan(SOUGHT * 3);
  expect(await looked(db, "recipients", () => lockRecipients(db, workspaceId, ids, "share"))).toBeLessThan(SOUGHT * 3);
  const exclusive = await looked(db, "credentials", () => findHeld(db, workspaceId, achievementId, ids));
  expect(exclusive).toBeLessThan(SOUGHT * 3);
});
