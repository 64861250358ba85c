import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { claimJobs, releaseStrayJobs, takeJob } from "../../db/queries/engine/jobs";
import { checkpointSteps } from "../../db/queries/engine/steps";
import { until } from "../../tests/support/engine";
import { allRuns, endedRuns, engineTest } from "../../tests/support/engine-test";

engineTest("a call whose job was taken from it goes no further and writes nothing", async ({ start }) => {
  let begun = 0;
  let after = 0;
  const gates = [gate(), gate()];
  const answers: Response[] = [];
  const { inngest, db } = await start(
    (client) => [
      client.createFunction({ id: "slow", triggers: [{ event: "test/slow" }] }, async ({ step }) => {
        const value = await step.run("slow", async () => {
          const turn = ++begun;
          await gates[turn - 1]?.opened;
          return turn;
        });
        await step.run("after", () => void after++);
        return value;
      }),
    ],
    { answered: (response) => void answers.push(response) },
  );
  answers.length = 0; // the sync's
  await inngest.send({ name: "test/slow", data: {} });
  await until("the first call is in its step", () => begun === 1);
  await releaseStrayJobs(db, []); // what a successor does
  await until("the second call is in its step", () => begun === 2);
  gates[0]?.open();
  await until("the first call has been answered", () => answers.length === 1);
  expect(after).toBe(0);
  gates[1]?.open();
  await endedRuns(db, "test-slow", 1);
  expect(after).toBe(1);
  expect(await allRuns(db)).toMatchObject([{ status: "completed", output: { data: 2 } }]);
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

engineTest("a lease that does not hold the job can neither end it nor checkpoint", async ({ open }) => {
  const { db } = open(2);
  await db.execute(
    sql`insert into inngest_embedded.run (id, fn, concurrency_key, events, started_at) values ('r1', 'f', 'f', '[]', 0)`,
  );
  await db.execute(
    sql`insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at) values ('r1:next', 'r1', 'f', 'f', 'discover', 0)`,
  );
  const slots = { fns: ["f"], full: [], busy: {}, idle: {} };
  const [[mine], [theirs]] = await Promise.all([
    claimJobs(db, "mine", 1, slots, 1),
    claimJobs(db, "theirs", 1, slots, 1),
  ]);
  const job = mine ?? theirs;
  if (!job) throw new Error("nobody got the job");
  expect([mine, theirs].filter(Boolean)).toHaveLength(1);
  const stranger = { ...job, lease: "a stranger's" };
  const step = { id: "s", name: "s", value: { data: 1 } };
  expect(await checkpointSteps(db, job.id, stranger.lease, [step], 1)).toBe(false);
  expect(await takeJob(db, stranger)).toBeUndefined();
  expect(await checkpointSteps(db, job.id, job.lease, [step], 1)).toBe(true);
  expect(await takeJob(db, job)).toEqual({ again: false, runStatus: "running" });
  expect(await takeJob(db, job)).toBeUndefined();
});
