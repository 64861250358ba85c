import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findMet } from "@/db/queries/certification-sweep";
import { execute } from "@/lib/command";
import { aCertification, aCourse, assign, at, pass } from "@/tests/support/certifications";
import { raceTest } from "@/tests/support/db";
import { aWorkspace, issue, run, type Stage } from "@/tests/support/factories";
import { firstInstantOf } from "../rules/timing";
import { evaluateRecipients } from "./evaluate-recipients";
import { sweepChunk } from "./sweep-chunk";

const PEOPLE = 60;

async function aCohort(stage: Stage) {
  const certification = await aCertification(stage, { renewalMonths: 1 }, await aCourse(stage, { graded: 2 }));
  const people = [];
  for (let i = 0; i < PEOPLE; i++) people.push(await assign(stage, certification.id, `p${i}@x.example`));
  for (const person of people) await pass(stage, certification.course, person, "2026-03-11T09:00:00Z");
  return { ...certification, people };
}

async function counts({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<{ all: number; people: number; rounds: number; inForce: number }>(sql`
    select count(*)::int as "all", count(distinct recipient_id)::int as people,
      (select count(*)::int from cycles c where c.workspace_id = ${workspaceId} and c.completed_on is not null) as rounds,
      (count(*) filter (where status = 'issued'))::int as "inForce"
    from credentials where workspace_id = ${workspaceId}`);
  return rows[0];
}

describe("two evaluations and a sweep at once", () => {
  raceTest("complete each round once and issue one credential for it", async ({ open }) => {
    const stage = await aWorkspace(open(6).db, { now: "2026-03-10T09:00:00Z" });
    const { people, course } = await aCohort(stage);
    const storm = async (now: string) => {
      const then = at(stage, now);
      await stage.db.execute(
        sql`update assignments set next_at = ${now}::timestamptz where workspace_id = ${stage.workspaceId}`,
      );
      await Promise.all([
        run(then, evaluateRecipients, { recipientIds: people }),
        run(then, evaluateRecipients, { recipientIds: people.toReversed() }),
        run(then, sweepChunk, {}),
        run(then, sweepChunk, {}),
      ]);
    };
    await storm("2026-03-12T09:00:00Z");
    expect(await counts(stage)).toEqual({ all: PEOPLE, people: PEOPLE, rounds: PEOPLE, inForce: PEOPLE });
    for (const person of people) await pass(stage, course, person, "2026-04-05T09:00:00Z");
    await storm("2026-04-06T09:00:00Z");
    expect(await counts(stage)).toEqual({ all: 2 * PEOPLE, people: PEOPLE, rounds: 2 * PEOPLE, inForce: PEOPLE });
  });

  raceTest(
    "the mutant, which looks and issues without the ledger and without holding anybody, issues twice",
    async ({ open }) => {
      const stage = await aWorkspace(open(6).db, { now: "2026-03-10T09:00:00Z" });
      const { id, achievementId, people } = await aCohort(stage);
      const { rows } = await stage.db.execute<{ assignmentId: never; recipientId: never; email: string }>(sql`
      select a.id as "assignmentId", a.recipient_id as "recipientId", r.email from assignments a
      join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id where a.workspace_id = ${stage.workspaceId}`);
      const since = firstInstantOf("Europe/Oslo", "2026-03-10");
      const look = () =>
        findMet(
          stage.db,
          stage.workspaceId,
          id,
          80,
          rows.map((row) => ({ ...row, since })),
          new Date("2026-03-12T09:00:00Z"),
        );
      const found = await Promise.all([look(), look()]);
      for (const met of found)
        for (const { assignmentId } of met) {
          const email = rows.find((row) => row.assignmentId === assignmentId)?.email;
          if (email) await issue(stage, achievementId, email);
        }
      expect((await counts(stage))?.all).toBe(2 * people.length);
    },
  );
});

raceTest("a sweep passes over people whom somebody holds, and does not wait for them", async ({ open }) => {
  const stage = await aWorkspace(open(4).db, { now: "2026-03-10T09:00:00Z" });
  const { people } = await aCohort(stage);
  const then = at(stage, "2026-03-12T09:00:00Z");
  await stage.db.execute(
    sql`update assignments set next_at = now() - interval '5 years' where workspace_id = ${stage.workspaceId}`,
  );
  const { pool } = open(1);
  const holder = await pool.connect();
  await holder.query("begin");
  await holder.query("select 1 from recipients where id = $1 for update", [people[0]]);
  const { done } = await execute(sweepChunk, then.actor, {}, { db: then.db, now: then.now });
  await holder.query("rollback");
  holder.release();
  expect(done).toBe(PEOPLE - 1);
});
