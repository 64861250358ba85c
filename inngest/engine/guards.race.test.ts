import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { raceTest } from "../../tests/support/db";
import { until } from "../../tests/support/engine";
import { allRuns, endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";
import type { Handler } from "./call";
import { Engine } from "./engine";
import { forgetOldRuns, IDEMPOTENCY_HOURS } from "./retention";

/** A handler that describes one function and answers every call alike. */
const stubborn =
  (answer: () => Response): Handler =>
  async (request) =>
    request.method === "PUT"
      ? Response.json({
          functions: [
            {
              id: "test-stubborn",
              triggers: [{ event: "test/stubborn" }],
              steps: { step: { retries: { attempts: 1 } } },
            },
          ],
        })
      : answer();

async function runStubborn(url: string, open: (n?: number) => { db: Engine["options"]["db"] }, answer: () => Response) {
  const { db } = open(4);
  const engine = new Engine({ url, db, signingKey: "signkey-test-00", handler: stubborn(answer), backoff: () => 10 });
  await engine.start();
  await until("it runs", () => engine.state === "running");
  await engine.fetch("http://embedded.invalid/e/test", {
    method: "POST",
    body: JSON.stringify({ name: "test/stubborn", data: {} }),
  });
  const [run] = await endedRuns(db, "test-stubborn", 1);
  await engine.stop();
  expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
  return run;
}

raceTest("a function that never gets on is stopped, not called for ever", async ({ url, open }) => {
  const run = await runStubborn(url, open, () => Response.json([{ id: "x", op: "DiscoveryRequest" }], { status: 206 }));
  expect(run).toMatchObject({ status: "failed", output: { error: { name: "NoProgress" } } });
});

raceTest("an answer that is not JSON is an attempt that failed", async ({ url, open }) => {
  let calls = 0;
  const run = await runStubborn(url, open, () => {
    calls++;
    return new Response("<html>", { status: 502 });
  });
  expect(run).toMatchObject({ status: "failed", output: { error: { name: "SyntaxError" } } });
  expect(calls).toBe(2);
});

engineTest("a job that keeps taking its process with it is given up", async ({ start, open }) => {
  let calls = 0;
  const { db } = open(2);
  const made = await start((client) => [
    client.createFunction({ id: "deadly", triggers: [{ event: "test/deadly" }] }, () => {
      calls++;
    }),
  ]);
  await db.execute(
    sql`insert into inngest_embedded.run (id, fn, concurrency_key, events, started_at) values ('r1', 'test-deadly', 'test-deadly', '[{"name":"test/deadly","data":{}}]', 0)`,
  );
  await db.execute(
    sql`insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at, crashes) values ('r1:next', 'r1', 'test-deadly', 'test-deadly', 'discover', 0, 6)`,
  );
  const [run] = await endedRuns(made.db, "test-deadly", 1);
  expect(run).toMatchObject({ status: "failed", output: { error: { name: "ProcessDied" } } });
  expect(calls).toBe(0);
});

engineTest("old runs are forgotten, and event ids lapse after days, not hours", async ({ start }) => {
  const { inngest, db, engine } = await start((client) => [
    client.createFunction({ id: "any", triggers: [{ event: "test/any" }] }, () => 1),
  ]);
  await inngest.send({ id: "evt_1", name: "test/any", data: {} });
  await endedRuns(db, "test-any", 1);
  const forget = (hours: number) =>
    forgetOldRuns(db, { days: 14, now: Date.now() + hours * 3_600_000, stopped: () => engine.state !== "running" });
  expect(await forget(IDEMPOTENCY_HOURS - 1)).toBe(0);
  await inngest.send({ id: "evt_1", name: "test/any", data: {} });
  expect(await allRuns(db)).toHaveLength(1);
  expect(await forget(IDEMPOTENCY_HOURS + 1)).toBe(1);
  await inngest.send({ id: "evt_1", name: "test/any", data: {} });
  await endedRuns(db, "test-any", 2);
  expect(await forget(15 * 24)).toBeGreaterThanOrEqual(2);
  expect(await allRuns(db)).toEqual([]);
});
