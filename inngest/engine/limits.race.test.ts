import { describe, expect } from "vitest";
import { transaction } from "../../db/client";
import { moveCron, replaceCrons } from "../../db/queries/engine/crons";
import { makeEngine, until } from "../../tests/support/engine";
import { allRuns, endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";

/** Counts how many are inside at once, and lets them stay until told otherwise. */
function gauge() {
  const inside = new Map<string, number>();
  const peak = new Map<string, number>();
  return {
    peak,
    async pass(key: string) {
      const now = (inside.get(key) ?? 0) + 1;
      inside.set(key, now);
      peak.set(key, Math.max(now, peak.get(key) ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 30));
      inside.set(key, (inside.get(key) ?? 1) - 1);
    },
  };
}

describe("concurrency", () => {
  engineTest("never exceeds a function's limit, and reaches it", async ({ start }) => {
    const { peak, pass } = gauge();
    const { inngest, db } = await start(
      (client) => [
        client.createFunction(
          { id: "narrow", concurrency: { limit: 2 }, triggers: [{ event: "test/narrow" }] },
          ({ step }) => step.run("work", () => pass("all")),
        ),
      ],
      { concurrency: 10 },
    );
    await inngest.send(Array.from({ length: 12 }, () => ({ name: "test/narrow", data: {} })));
    await endedRuns(db, "test-narrow", 12);
    expect(peak.get("all")).toBe(2);
  });

  engineTest("counts for each key apart", async ({ start }) => {
    const { peak, pass } = gauge();
    const { inngest, db } = await start(
      (client) => [
        client.createFunction(
          { id: "keyed", concurrency: { limit: 1, key: "event.data.key" }, triggers: [{ event: "test/keyed" }] },
          ({ step, event }) => step.run("work", () => Promise.all([pass(event.data.key as string), pass("all")])),
        ),
      ],
      { concurrency: 10 },
    );
    await inngest.send(Array.from({ length: 12 }, (_, n) => ({ name: "test/keyed", data: { key: `k${n % 3}` } })));
    await endedRuns(db, "test-keyed", 12);
    expect([peak.get("k0"), peak.get("k1"), peak.get("k2")]).toEqual([1, 1, 1]);
    expect(peak.get("all")).toBeGreaterThan(1);
  });
});

describe("the same event", () => {
  engineTest("sent twice with its id starts one run", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "once", triggers: [{ event: "test/once" }] }, () => "done"),
    ]);
    await Promise.all(Array.from({ length: 10 }, () => inngest.send({ id: "evt_1", name: "test/once", data: {} })));
    await inngest.send({ id: "evt_2", name: "test/once", data: {} });
    await endedRuns(db, "test-once", 2);
    expect(await allRuns(db)).toHaveLength(2);
  });

  engineTest("by a function's own measure starts one run", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction(
        { id: "daily", idempotency: "event.data.day", triggers: [{ event: "test/daily" }] },
        () => "done",
      ),
    ]);
    await inngest.send(["mon", "mon", "tue"].map((day) => ({ name: "test/daily", data: { day } })));
    await endedRuns(db, "test-daily", 2);
    expect(await allRuns(db)).toHaveLength(2);
  });

  engineTest("goes to every function that asks for it, by name, pattern and condition", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "exact", triggers: [{ event: "test/thing.made" }] }, () => 1),
      client.createFunction({ id: "wild", triggers: [{ event: "test/*" }] }, () => 1),
      client.createFunction(
        { id: "picky", triggers: [{ event: "test/thing.made", if: "event.data.size > 3" }] },
        () => 1,
      ),
    ]);
    await inngest.send([2, 5].map((size) => ({ name: "test/thing.made", data: { size } })));
    await until(
      "all have ended",
      async () => (await allRuns(db)).filter(({ status }) => status === "completed").length === 5,
    );
    const fns = (await allRuns(db)).map(({ fn }) => fn).sort();
    expect(fns).toEqual(["test-exact", "test-exact", "test-picky", "test-wild", "test-wild"]);
  });
});

engineTest("an event cancels the runs that it names, and no others", async ({ start }) => {
  const { inngest, db } = await start((client) => [
    client.createFunction(
      { id: "long", cancelOn: [{ event: "test/stop", match: "data.key" }], triggers: [{ event: "test/long" }] },
      async ({ step }) => {
        await step.sleep("nap", "1h");
      },
    ),
    client.createFunction({ id: "mourner", triggers: [{ event: "inngest/function.cancelled" }] }, () => "told"),
  ]);
  await inngest.send(["a", "b"].map((key) => ({ name: "test/long", data: { key } })));
  await until("both sleep", async () => (await leftovers(db)).jobs === 2 && (await allRuns(db)).length === 2);
  await inngest.send({ name: "test/stop", data: { key: "a" } });
  await endedRuns(db, "test-mourner", 1);
  expect((await allRuns(db, "test-long")).map(({ status }) => status).sort()).toEqual(["cancelled", "running"]);
  expect((await leftovers(db)).jobs).toBe(1);
});

describe("a schedule", () => {
  engineTest("ticks, and makes up once for what was missed", async ({ url, start, open }) => {
    const define: Parameters<typeof makeEngine>[1] = (client) => [
      client.createFunction(
        { id: "tick", triggers: [{ cron: "TZ=Europe/Paris */1 * * * * *" }] },
        ({ event }) => event.data.scheduledAt,
      ),
    ];
    const first = makeEngine(url, define);
    await first.engine.start();
    const { db } = open(2);
    await endedRuns(db, "test-tick", 1);
    await first.stop();
    await transaction(db, async (tx) => {
      const [cron] = await replaceCrons(tx, [
        { fn: "test-tick", expression: "TZ=Europe/Paris */1 * * * * *", nextAt: 0 },
      ]);
      if (cron) await moveCron(tx, cron, Date.parse("2026-01-01T00:00:00Z"));
    });
    await start(define);
    const runsOf = async (day: string) =>
      (await allRuns(db)).filter(({ output }) => JSON.stringify(output)?.includes(day));
    await until("the missed tick", async () => (await runsOf("2026-01-01")).length > 0);
    const before = (await endedRuns(db, "test-tick", 2)).length;
    await endedRuns(db, "test-tick", before + 1);
    expect(await runsOf("2026-01-01")).toHaveLength(1);
  });
});

describe("two engines on one database", () => {
  engineTest("one works; the other takes over when it stops, and loses nothing", async ({ url, start, open }) => {
    const log: string[] = [];
    const define: (who: string) => Parameters<typeof makeEngine>[1] = (who) => (client) => [
      client.createFunction({ id: "shared", triggers: [{ event: "test/shared" }] }, ({ step, event }) =>
        step.run("work", () => void log.push(`${who} ${event.data.n}`)),
      ),
    ];
    const { db } = open(2);
    const first = await start(define("first"));
    const second = makeEngine(url, define("second"));
    await second.engine.start();
    expect(second.engine.state).toBe("standby");
    await second.inngest.send({ name: "test/shared", data: { n: 1 } });
    await endedRuns(db, "test-shared", 1);
    expect(log).toEqual(["first 1"]);
    await first.engine.stop();
    await until("the second takes over", () => second.engine.state === "running");
    await second.inngest.send({ name: "test/shared", data: { n: 2 } });
    await endedRuns(db, "test-shared", 2);
    expect(log).toEqual(["first 1", "second 2"]);
    await second.stop();
  });

  engineTest("a leader whose connection is cut stands for election again", async ({ start, open }) => {
    const { engine, inngest, db } = await start((client) => [
      client.createFunction({ id: "survivor", triggers: [{ event: "test/survive" }] }, () => "done"),
    ]);
    const { pool } = open(1);
    await pool.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()",
    );
    await until("it notices", () => engine.state === "standby");
    await until("it leads again", () => engine.state === "running");
    await inngest.send({ name: "test/survive", data: {} });
    expect((await endedRuns(db, "test-survivor", 1))[0]?.status).toBe("completed");
  });
});

describe("what is refused", () => {
  engineTest("a call without a signature, or with somebody else's", async ({ start }) => {
    let ran = false;
    const { handler } = await start((client) => [
      client.createFunction({ id: "guarded", triggers: [{ event: "test/guarded" }] }, () => {
        ran = true;
      }),
    ]);
    const call = (headers: Record<string, string>) =>
      handler(
        new Request("http://embedded.invalid/api/inngest?fnId=test-guarded&stepId=step", {
          method: "POST",
          headers: { host: "embedded.invalid", "content-type": "application/json", ...headers },
          body: JSON.stringify({
            version: 1,
            event: { name: "test/guarded", data: {} },
            events: [],
            steps: {},
            ctx: { run_id: "1", attempt: 0, stack: { stack: [], current: 0 } },
          }),
        }),
      );
    expect((await call({})).status).toBe(401);
    const seconds = Math.round(Date.now() / 1000);
    expect((await call({ "x-inngest-signature": `t=${seconds}&s=${"0".repeat(64)}` })).status).toBe(401);
    expect(ran).toBe(false);
  });

  engineTest("at start, an option that would be ignored", async ({ url }) => {
    const { engine, stop } = makeEngine(url, (client) => [
      client.createFunction({ id: "hasty", debounce: { period: "5s" }, triggers: [{ event: "test/hasty" }] }, () => 1),
    ]);
    await expect(engine.start()).rejects.toThrow(/"test-hasty".*debounce/);
    await stop();
  });

  engineTest("an event over 512 kB; the sender is told", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "any", triggers: [{ event: "test/any" }] }, () => 1),
    ]);
    await expect(inngest.send({ name: "test/any", data: { text: "x".repeat(600_000) } })).rejects.toThrow(/512 kB/);
    expect(await allRuns(db)).toEqual([]);
  });

  engineTest("what only an Inngest server can do fails the run by name", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction(
        { id: "signalled", retries: 0, triggers: [{ event: "test/signalled" }] },
        async ({ step }) => {
          await step.waitForSignal("s", { signal: "go", timeout: "1h" });
        },
      ),
      client.createFunction({ id: "racing", retries: 0, triggers: [{ event: "test/racing" }] }, ({ step, group }) =>
        group.parallel({ mode: "race" }, () => Promise.race([step.run("a", () => 1), step.run("b", () => 2)])),
      ),
    ]);
    await inngest.send([
      { name: "test/signalled", data: {} },
      { name: "test/racing", data: {} },
    ]);
    const refused = (message: string) => ({
      status: "failed",
      output: { error: { name: "UnsupportedStep", message: expect.stringContaining(message) } },
    });
    expect((await endedRuns(db, "test-signalled", 1))[0]).toMatchObject(refused("WaitForSignal"));
    expect((await endedRuns(db, "test-racing", 1))[0]).toMatchObject(refused('"race"'));
  });
});

engineTest("a text that the database cannot hold does not stop a run", async ({ start }) => {
  const { inngest, db } = await start((client) => [
    client.createFunction({ id: "odd", triggers: [{ event: "test/odd" }] }, ({ step, event }) =>
      step.run("echo", () => `${event.data.text}|\u0000|\ud800|\\u0000`),
    ),
  ]);
  await inngest.send({ name: "test/odd", data: { text: "\u0000" } });
  expect((await endedRuns(db, "test-odd", 1))[0]?.output).toEqual({ data: "\ufffd|\ufffd|\ufffd|\\u0000" });
});
