import { type FailureEventArgs, NonRetriableError, RetryAfterError } from "inngest";
import { describe, expect } from "vitest";
import { until } from "../../tests/support/engine";
import { allRuns, endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";

describe("one run", () => {
  engineTest("goes through its steps, sleeps, and fans out exactly once", async ({ start }) => {
    const log: string[] = [];
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "parent", triggers: [{ event: "test/started" }] }, async ({ step, runId }) => {
        const first = await step.run("first", () => {
          log.push("first");
          return 1;
        });
        await step.sleep("nap", "300ms");
        const children = Array.from({ length: 50 }, (_, n) => ({
          id: `${runId}-${n}`,
          name: "test/child",
          data: { n },
        }));
        await step.sendEvent("fan out", children);
        return step.run("last", () => {
          log.push("last");
          return first + 1;
        });
      }),
      client.createFunction({ id: "child", triggers: [{ event: "test/child" }] }, ({ event, step }) =>
        step.run("work", () => {
          log.push(`child ${event.data.n}`);
        }),
      ),
    ]);
    await inngest.send({ name: "test/started", data: {} });
    await endedRuns(db, "test-child", 50);
    const [parent] = await endedRuns(db, "test-parent", 1);
    expect(parent).toMatchObject({ status: "completed", output: { data: 2 } });
    expect(log.filter((line) => line === "first" || line === "last")).toEqual(["first", "last"]);
    expect(log.filter((line) => line.startsWith("child")).sort()).toEqual(
      Array.from({ length: 50 }, (_, n) => `child ${n}`).sort(),
    );
    await until("nothing is left over", async () => (await leftovers(db)).jobs === 0);
    expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
  });

  engineTest("sleeps as long as it asked to", async ({ start }) => {
    const woke: number[] = [];
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "sleeper", triggers: [{ event: "test/sleep" }] }, async ({ step, event }) => {
        await step.sleepUntil("until", event.data.until as string);
        woke.push(Date.now());
      }),
    ]);
    const wakeAt = Date.now() + 600;
    await inngest.send({ name: "test/sleep", data: { until: new Date(wakeAt).toISOString() } });
    await endedRuns(db, "test-sleeper", 1);
    expect(woke[0]).toBeGreaterThanOrEqual(wakeAt);
  });

  engineTest("joins parallel branches once all have ended", async ({ start }) => {
    const log: string[] = [];
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "parallel", triggers: [{ event: "test/parallel" }] }, async ({ step }) => {
        const values = await Promise.all([
          step.run("a", () => log.push("a") && 1),
          step.run("b", () => log.push("b") && 2),
          step.sleep("nap", "200ms").then(() => step.run("c", () => log.push("c") && 3)),
        ]);
        return step.run("join", () => values.reduce((sum, value) => sum + value, 0));
      }),
    ]);
    await inngest.send({ name: "test/parallel", data: {} });
    const [run] = await endedRuns(db, "test-parallel", 1);
    expect(run?.output).toEqual({ data: 6 });
    expect(log.sort()).toEqual(["a", "b", "c"]);
    expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
  });

  engineTest("invokes another and gets what it answers", async ({ start }) => {
    const { inngest, db } = await start((client) => {
      const double = client.createFunction(
        { id: "double", triggers: [{ event: "test/double" }] },
        ({ event }) => event.data.n * 2,
      );
      const failing = client.createFunction(
        { id: "failing", retries: 0, triggers: [{ event: "test/failing" }] },
        () => {
          throw new Error("it cannot");
        },
      );
      const caller = client.createFunction(
        { id: "caller", retries: 0, triggers: [{ event: "test/call" }] },
        async ({ step }) => {
          const doubled = await step.invoke("double", { function: double, data: { n: 21 } });
          const failure = await step
            .invoke("fail", { function: failing, data: {} })
            .catch((error: Error) => error.message);
          return { doubled, failure };
        },
      );
      return [double, failing, caller];
    });
    await inngest.send({ name: "test/call", data: {} });
    const [run] = await endedRuns(db, "test-caller", 1);
    expect(run?.output).toEqual({ data: { doubled: 42, failure: "it cannot" } });
  });

  engineTest("stops waiting for one that takes longer than it may", async ({ start }) => {
    const { inngest, db } = await start((client) => {
      const slow = client.createFunction({ id: "slow", triggers: [{ event: "test/slow" }] }, ({ step }) =>
        step.sleep("nap", "1h"),
      );
      const hasty = client.createFunction({ id: "hasty", triggers: [{ event: "test/hasty" }] }, ({ step }) =>
        step.invoke("slow", { function: slow, data: {}, timeout: "200ms" }).catch((error: Error) => error.message),
      );
      return [slow, hasty];
    });
    await inngest.send({ name: "test/hasty", data: {} });
    const [run] = await endedRuns(db, "test-hasty", 1);
    expect(run?.output).toEqual({ data: expect.stringContaining("Timed out") });
  });
});

describe("a failing step", () => {
  engineTest("is retried with growing pauses, then the failure handler is told", async ({ start }) => {
    const attempts: number[] = [];
    const waited: number[] = [];
    const told: string[] = [];
    const { inngest, db } = await start(
      (client) => [
        client.createFunction(
          {
            id: "flaky",
            retries: 2,
            triggers: [{ event: "test/flaky" }],
            onFailure: ({ error, event }: FailureEventArgs) => void told.push(`${error.message} ${event.data.run_id}`),
          },
          ({ step, attempt }) =>
            step.run("break", () => {
              attempts.push(attempt);
              throw new Error("broken");
            }),
        ),
      ],
      {
        backoff: (attempt) => {
          waited.push(attempt);
          return 30;
        },
      },
    );
    await inngest.send({ name: "test/flaky", data: {} });
    const [run] = await endedRuns(db, "test-flaky", 1);
    await endedRuns(db, "test-flaky-failure", 1);
    expect(attempts).toEqual([0, 1, 2]);
    expect(waited).toEqual([0, 1]);
    expect(run).toMatchObject({ status: "failed", output: { error: { message: "broken" } } });
    expect(told).toEqual([`broken ${run?.id}`]);
  });

  engineTest("that must not be retried is not", async ({ start }) => {
    let attempts = 0;
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "final", retries: 5, triggers: [{ event: "test/final" }] }, ({ step }) =>
        step.run("refuse", () => {
          attempts++;
          throw new NonRetriableError("never");
        }),
      ),
    ]);
    await inngest.send({ name: "test/final", data: {} });
    expect((await endedRuns(db, "test-final", 1))[0]?.status).toBe("failed");
    expect(attempts).toBe(1);
  });

  engineTest("waits as long as it says", async ({ start }) => {
    const at: number[] = [];
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "later", triggers: [{ event: "test/later" }] }, ({ step }) =>
        step.run("busy", () => {
          at.push(Date.now());
          if (at.length === 1) throw new RetryAfterError("busy", 1_000);
        }),
      ),
    ]);
    await inngest.send({ name: "test/later", data: {} });
    expect((await endedRuns(db, "test-later", 1))[0]?.status).toBe("completed");
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(900);
  });

  engineTest("may be caught, and earlier steps are not run again", async ({ start }) => {
    const log: string[] = [];
    const { inngest, db } = await start((client) => [
      client.createFunction(
        { id: "caught", retries: 1, triggers: [{ event: "test/caught" }] },
        async ({ step, attempt }) => {
          await step.run("once", () => void log.push("once"));
          const message = await step
            .run("bad", () => {
              throw new NonRetriableError("nope");
            })
            .catch((error: Error) => error.message);
          if (attempt === 0) throw new Error("the body fails once");
          return message;
        },
      ),
    ]);
    await inngest.send({ name: "test/caught", data: {} });
    expect((await endedRuns(db, "test-caught", 1))[0]).toMatchObject({ status: "completed", output: { data: "nope" } });
    expect(log).toEqual(["once"]);
  });
});

describe("waiting for an event", () => {
  engineTest("ends with the event that matches, or with nothing when time is up", async ({ start }) => {
    const { inngest, db } = await start((client) => [
      client.createFunction({ id: "waiter", triggers: [{ event: "test/wait" }] }, async ({ step, event }) => {
        const heard = await step.waitForEvent("go", {
          event: "test/go",
          timeout: event.data.timeout as string,
          match: "data.key",
        });
        return heard ? heard.data.word : "nothing";
      }),
    ]);
    await inngest.send([
      { name: "test/wait", data: { key: "a", timeout: "1h" } },
      { name: "test/wait", data: { key: "b", timeout: "300ms" } },
    ]);
    await until(
      "both wait",
      async () =>
        (await leftovers(db)).waits >= 1 && (await allRuns(db)).length === 2 && (await leftovers(db)).jobs === 2,
    );
    await inngest.send([
      { name: "test/go", data: { key: "other", word: "wrong" } },
      { name: "test/go", data: { key: "a", word: "right" } },
    ]);
    const runs = await endedRuns(db, "test-waiter", 2);
    expect(runs.map(({ output }) => output).sort(byJson)).toEqual([{ data: "nothing" }, { data: "right" }]);
    expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
  });
});

function byJson(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
