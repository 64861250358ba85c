import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { transaction } from "@/db/client";
import { renameGroup } from "@/db/queries/groups";
import { createGroup } from "@/lib/groups/commands/create-group";
import { updateGroup } from "@/lib/groups/commands/update-group";
import { dbTest, raceTest } from "@/tests/support/db";
import { until } from "@/tests/support/engine";
import { aWorkspace, run } from "@/tests/support/factories";
import { refusal } from "./action";
import { toDomainError } from "./api/problem";
import { TAKEN } from "./database-refusal";

/** Nobody meets these: ids, tokens and keys that we draw ourselves, and rows whose writers all say “on conflict”. */
const OURS = [
  ...["api_keys_prefix_unique", "credentials_public", "invitations_token_hash_unique", "user_addresses_token"],
  ...["assignments_once", "audit_chain_event", "grades_once", "mails_idempotency_key_unique", "reviews_once"],
  ...["course_steps_of_course", "program_components_of_program"],
];

dbTest("every unique index of what people write says what happened, or nobody can meet it", async ({ db }) => {
  const { rows } = await db.execute<{ name: string }>(sql`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where i.indisunique and not i.indisprimary order by 1`);
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(TAKEN), ...OURS].sort());
});

describe("two at once", () => {
  raceTest("the second to take a name is told so, by every door", async ({ open }) => {
    const stage = await aWorkspace(open(4).db);
    const one = await run(stage, createGroup, { name: "Nurses" });
    const two = await run(stage, createGroup, { name: "Doctors" });
    let commit = () => {};
    const told = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const waiting = async () => {
      const { rows } = await stage.db.execute<{ n: number }>(sql`
        select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      return rows[0]?.n ?? 0;
    };
    let renamed = false;
    const first = transaction(open(1).db, async (tx) => {
      await renameGroup(tx, stage.workspaceId, one.id, "Staff");
      renamed = true;
      await told;
    });
    await until("the first has the name", async () => renamed);
    const second = run({ ...stage, db: open(1).db }, updateGroup, { id: two.id, name: "staff" }).catch(
      (e: unknown) => e,
    );
    await until("the second waits for it", async () => (await waiting()) > 0);
    commit();
    await first;
    const error = await second;
    expect(toDomainError(error, "test", "req_test")).toMatchObject({ code: "conflict", message: TAKEN.groups_name });
    expect(refusal(error, new FormData(), "test", "req_test")).toMatchObject({ message: TAKEN.groups_name });
  });
});
