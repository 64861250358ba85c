import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { transaction } from "@/db/client";
import { findEligible } from "@/db/queries/eligibility";
import { execute } from "@/lib/command";
import { type Id, newId } from "@/lib/core/ids";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { raceTest } from "@/tests/support/db";
import {
  anActivePathway,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
  withLimit,
} from "@/tests/support/factories";
import { activatePathway } from "./activate-pathway";
import { backfillChunk } from "./backfill-chunk";
import { evaluateCredentials } from "./evaluate-credentials";

const PAIRS = 150;
const email = (i: number) => `p${i}@x.example`;

/** Known beforehand: else the two would queue at the recipient's own row, and nothing would race. */
async function known(stage: Stage, achievementId: Id<"achievement">): Promise<void> {
  const credentials = Array.from({ length: PAIRS }, (_, i) => ({ achievementId, recipient: { email: email(i) } }));
  await run(stage, issueCredentials, { credentials, source: "api" });
}

async function count(db: Db, achievementId: Id<"achievement">) {
  const { rows } = await db.execute<{ all: number; people: number; issued: number }>(sql`
    select count(*)::int as "all", count(distinct recipient_id)::int as people, count(*) filter (where status = 'issued')::int as issued
    from credentials where achievement_id = ${achievementId}`);
  return rows[0];
}

/** `n` jobs at a time, each as a request of its own. */
async function storm(jobs: (() => Promise<unknown>)[], n: number): Promise<void> {
  const queue = [...jobs];
  await Promise.all(
    Array.from({ length: n }, async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job();
    }),
  );
}

async function finish(stage: Stage, jobId: Id<"job">): Promise<void> {
  while (!(await run(stage, backfillChunk, { jobId })).finished);
}

/** A step earned and evaluated after its commit, as the durable function does. */
const earn = (stage: Stage, achievementId: Id<"achievement">, address: string) => async () => {
  const { id } = await issue(stage, achievementId, address);
  await run(stage, evaluateCredentials, { credentialIds: [id] });
};

/** The mutant: evaluates inside the issuing transaction, where the other step's commit is not to be seen. */
const earnInside =
  (
    stage: Stage,
    pathwayId: Id<"pathway">,
    steps: Id<"achievement">[],
    done: Id<"achievement">,
    step: Id<"achievement">,
    address: string,
  ) =>
  () =>
    transaction(stage.db, async (tx) => {
      const inside = { ...stage, db: tx };
      const { id } = await issue(inside, step, address);
      const { rows } = await tx.execute<{ r: Id<"recipient"> }>(
        sql`select recipient_id as r from credentials where id = ${id}`,
      );
      const need = {
        workspaceId: stage.workspaceId,
        pathwayId,
        steps,
        completion: done,
        countExpired: false,
        now: stage.now,
      };
      const eligible = await findEligible(
        tx,
        need,
        rows.map((row) => row.r),
      );
      for (const { name } of eligible) await issue(inside, done, address, { name });
      await tx.execute(sql`select pg_sleep(0.002)`);
    });

describe("two last steps landing at the same instant", () => {
  raceTest("bring exactly one completion credential each, and miss nobody", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const [a, b, done, other] = await someAchievements(stage);
    await known(stage, other);
    await anActivePathway(stage, [a, b], done);
    const jobs = Array.from({ length: PAIRS }, (_, i) => [earn(stage, a, email(i)), earn(stage, b, email(i))]).flat();
    await storm(jobs, 16);
    expect(await count(stage.db, done)).toEqual({ all: PAIRS, people: PAIRS, issued: PAIRS });
  });

  raceTest("would miss somebody if evaluated inside the issuing transaction (the test can fail)", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const [a, b, done, other] = await someAchievements(stage);
    await known(stage, other);
    const id = await aPathway(stage, [a, b], done);
    const jobs = Array.from({ length: PAIRS }, (_, i) =>
      [a, b].map((step) => earnInside(stage, id, [a, b], done, step, email(i))),
    ).flat();
    await storm(jobs, 16);
    expect((await count(stage.db, done))?.people).toBeLessThan(PAIRS);
  });
});

describe("activation", () => {
  raceTest("while people earn their last step misses nobody and doubles nobody", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const [a, b, done] = await someAchievements(stage);
    await storm(
      Array.from({ length: PAIRS }, (_, i) => () => issue(stage, a, email(i))),
      8,
    );
    const id = await aPathway(stage, [a, b], done);
    const activate = async () => finish(stage, (await run(stage, activatePathway, { id })).jobId);
    const jobs: (() => Promise<unknown>)[] = Array.from({ length: PAIRS }, (_, i) => earn(stage, b, email(i)));
    jobs.splice(PAIRS / 3, 0, activate);
    await storm(jobs, 12);
    expect(await count(stage.db, done)).toEqual({ all: PAIRS, people: PAIRS, issued: PAIRS });
  });

  raceTest("at the same moment by two people succeeds for one of them", async ({ open }) => {
    const stage = await aWorkspace(open(8).db);
    const [a, done] = await someAchievements(stage);
    await storm(
      Array.from({ length: 40 }, (_, i) => () => issue(stage, a, email(i))),
      8,
    );
    const id = await aPathway(stage, [a], done);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => run(stage, activatePathway, { id })));
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    const jobId = answers.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value.jobId] : [],
    )[0] as Id<"job">;
    await Promise.all(Array.from({ length: 4 }, () => finish(stage, jobId)));
    expect(await count(stage.db, done)).toEqual({ all: 40, people: 40, issued: 40 });
  });
});

describe("the limit", () => {
  raceTest("is never passed by even one, whoever issues at once", async ({ open }) => {
    const LIMIT = 60;
    const stage = await aWorkspace(open(16).db);
    const [a, done, other] = await someAchievements(stage);
    await anActivePathway(stage, [a], done);
    await withLimit(stage, LIMIT);
    const batch = (i: number) => () => {
      const credentials = [0, 1, 2].map((n) => ({
        achievementId: other,
        recipient: { email: email(1000 + i * 3 + n) },
      }));
      return execute(issueCredentials, stage.actor, { credentials, source: "api" }, { db: stage.db, now: stage.now });
    };
    const jobs = Array.from({ length: 40 }, (_, i) => [earn(stage, a, email(i)), batch(i)]).flat();
    await storm(jobs, 16);
    const { rows } = await stage.db.execute<{ n: number; counted: number }>(sql`
      select (select count(*) from credentials where status <> 'draft')::int as n, (select issued from workspace_usage)::int as counted`);
    expect(rows[0]).toEqual({ n: LIMIT, counted: LIMIT });
  });

  raceTest("would be passed without the lock on its counter (the test can fail)", async ({ open }) => {
    const LIMIT = 20;
    const stage = await aWorkspace(open(16).db);
    const [a] = await someAchievements(stage);
    await storm(
      Array.from(
        { length: 60 },
        (_, i) => () =>
          transaction(stage.db, async (tx) => {
            const { rows } = await tx.execute<{ n: number }>(
              sql`select count(*)::int as n from credentials where status = 'issued'`,
            );
            await tx.execute(sql`select pg_sleep(0.005)`);
            if ((rows[0]?.n ?? 0) < LIMIT) await issue({ ...stage, db: tx }, a, `${newId("request")}${i}@x.example`);
          }),
      ),
      16,
    );
    expect((await count(stage.db, a))?.issued).toBeGreaterThan(LIMIT);
  });
});
