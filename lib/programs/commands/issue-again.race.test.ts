import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "@/db/client";
import { lockRecipients } from "@/db/queries/recipients";
import type { Id } from "@/lib/core/ids";
import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { toDomainError } from "@/lib/entrypoints/api/problem";
import { TAKEN } from "@/lib/entrypoints/database-refusal";
import { raceTest } from "@/tests/support/db";
import { aLargeCohort, endNow, later } from "@/tests/support/ending";
import { until } from "@/tests/support/engine";
import { aWorkspace, run } from "@/tests/support/factories";
import { aProgramCertification } from "@/tests/support/programs";

type C = Id<"credential">;
const refusalOf = (tried: Promise<unknown>) =>
  tried.then(
    () => null,
    (error: unknown) => toDomainError(error, "test", "req_test"),
  );

async function certificates(db: Db): Promise<C[]> {
  const { rows } = await db.execute<{ id: C }>(sql`select id from credentials order by recipient_id, issued_on`);
  return rows.map(({ id }) => id);
}

raceTest(
  "while another program ends: one certificate in force each, and a sentence for who came second",
  async ({ open }) => {
    const PEOPLE = 30;
    const stage = await aWorkspace(open(12).db);
    const certificationId = await aProgramCertification(stage);
    await endNow(stage, (await aLargeCohort(stage, PEOPLE, { certificationId })).id);
    const ids = await certificates(stage.db);
    await run(stage, revokeCredentials, { ids, reason: "By mistake" });
    const now = later(stage, "2026-04-01");
    const two = await aLargeCohort(now, PEOPLE, { certificationId });
    const again = ids.map((id) => refusalOf(run(now, issueAgain, { id })));
    const [refused] = await Promise.all([Promise.all(again), endNow({ ...now, db: open(4).db }, two.id)]);
    for (const error of refused.filter((each) => each !== null))
      expect(error).toMatchObject({ code: "conflict", message: expect.stringMatching(/already holds/) });
    const held = await stage.db.execute(sql`select recipient_id from credentials where status = 'issued'`);
    expect(held.rows).toHaveLength(PEOPLE);
  },
);

/** One of two revoked certificates comes into force in a transaction that is open still; meanwhile the other is issued again. */
async function overlap(open: (n: number) => { db: Db }, hold: boolean) {
  const stage = later(await aWorkspace(open(4).db), "2026-04-01");
  const certificationId = await aProgramCertification(stage);
  const cohorts = [
    await aLargeCohort(stage, 1, { certificationId }),
    await aLargeCohort(stage, 1, { certificationId }),
  ];
  for (const { id } of cohorts) await endNow(stage, id);
  await stage.db.execute(sql`update credentials set status = 'revoked', replaced_by = null`);
  const [one, two] = await certificates(stage.db);
  if (!one || !two) throw new Error("They were not issued.");
  let commit = () => {};
  let written = false;
  const told = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const first = transaction(open(1).db, async (tx) => {
    if (hold) await lockRecipients(tx, stage.workspaceId, cohorts[0]?.people ?? []);
    await tx.execute(sql`update credentials set status = 'issued' where id = ${one}`);
    written = true;
    await told;
  });
  await until("the first has written", async () => written);
  const second = refusalOf(run({ ...stage, db: open(1).db }, issueAgain, { id: two }));
  await until("the second waits", async () => {
    const { rows } = await stage.db.execute(sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    return rows.length > 0;
  });
  commit();
  await first;
  return second;
}

raceTest("who holds the person first is seen, and the second is told what they hold", async ({ open }) => {
  expect(await overlap(open, true)).toMatchObject({
    code: "conflict",
    message: expect.stringMatching(/already holds/),
  });
});

raceTest("the mutant, which does not, meets the index, and that has a sentence too", async ({ open }) => {
  expect(await overlap(open, false)).toMatchObject({ code: "conflict", message: TAKEN.credentials_certified });
});
