import { NonRetriableError } from "inngest";
import { expect } from "vitest";
import { cancelRun, findRun, listRuns, retryRun } from "../../db/queries/engine/admin";
import type { Id } from "../../lib/core/ids";
import { until } from "../../tests/support/engine";
import { endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";

const scope = { workspaceId: "ws_a" as Id<"workspace"> };
const stranger = { workspaceId: "ws_b" as Id<"workspace"> };

engineTest("a failed run shows its steps, attempts and reason, and may be tried again", async ({ start }) => {
  let broken = true;
  const { inngest, db } = await start((client) => [
    client.createFunction({ id: "fragile", retries: 1, triggers: [{ event: "test/fragile" }] }, async ({ step }) => {
      await step.run("prepare", () => 1);
      return step.run("break", () => {
        if (broken) throw new Error("no paper");
        return "printed";
      });
    }),
  ]);
  await inngest.send({ name: "test/fragile", data: { workspaceId: "ws_a" } });
  await endedRuns(db, "test-fragile", 1);
  const [run] = await listRuns(db, scope, { status: "failed", limit: 10 });
  expect(run).toMatchObject({
    fn: "test-fragile",
    event: "test/fragile",
    status: "failed",
    error: "no paper",
    nextAt: null,
  });
  expect(run?.startedAt).toBeInstanceOf(Date);
  const detail = await findRun(db, scope, run?.id ?? "");
  expect(detail?.steps).toMatchObject([
    { name: "prepare", state: "ended", attempts: 1, error: null },
    { name: "break", state: "failed", attempts: 2, error: { message: "no paper" } },
  ]);

  broken = false;
  const again = await retryRun(db, scope, run?.id ?? "");
  await until("the second try ends", async () => (await findRun(db, scope, again ?? ""))?.status === "completed");
  expect(await findRun(db, scope, again ?? "")).toMatchObject({ retryOf: run?.id, output: { data: "printed" } });
  expect((await findRun(db, scope, run?.id ?? ""))?.status).toBe("failed");
});

engineTest("while a retry is to come, when and why can be seen", async ({ start }) => {
  const { inngest, db } = await start(
    (client) => [
      client.createFunction({ id: "waiting", triggers: [{ event: "test/waiting" }] }, ({ step }) =>
        step.run("break", () => {
          throw new Error("not yet");
        }),
      ),
    ],
    { backoff: () => 3_600_000 },
  );
  await inngest.send({ name: "test/waiting", data: { workspaceId: "ws_a" } });
  const run = await until("a retry is planned", async () =>
    (await listRuns(db, scope, { limit: 1 })).find(({ error }) => error),
  );
  expect(run).toMatchObject({ status: "running", error: "not yet", attempt: 2 });
  expect(run.nextAt?.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
});

engineTest("a cancelled run does nothing more, and whoever invoked it is told", async ({ start }) => {
  const log: string[] = [];
  const { inngest, db } = await start((client) => {
    const inner = client.createFunction({ id: "inner", triggers: [{ event: "test/inner" }] }, async ({ step }) => {
      await step.sleep("nap", "1h");
      log.push("inner went on");
    });
    const outer = client.createFunction(
      { id: "outer", retries: 0, triggers: [{ event: "test/outer" }] },
      async ({ step, event }) => {
        const answer = await step
          .invoke("inner", { function: inner, data: event.data })
          .catch((error: Error) => error.message);
        throw new NonRetriableError(`told: ${answer}`);
      },
    );
    return [inner, outer];
  });
  await inngest.send({ name: "test/outer", data: { workspaceId: "ws_a" } });
  const inner = await until("it sleeps", async () =>
    (await listRuns(db, scope, { fn: "test-inner", limit: 1 })).find(({ nextAt }) => nextAt),
  );
  expect(await cancelRun(db, stranger, inner.id)).toBe(false);
  expect(await cancelRun(db, scope, inner.id)).toBe(true);
  expect(await cancelRun(db, scope, inner.id)).toBe(false);
  const [outer] = await endedRuns(db, "test-outer", 1);
  expect(outer?.output).toMatchObject({ error: { message: "told: The run was cancelled by a person." } });
  expect(log).toEqual([]);
  expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
});

engineTest("a workspace sees its own runs, page by page; schedules' only if asked", async ({ start }) => {
  const { inngest, db } = await start((client) => [
    client.createFunction({ id: "any", triggers: [{ event: "test/any" }] }, () => 1),
  ]);
  await inngest.send([
    ...Array.from({ length: 5 }, () => ({ name: "test/any", data: { workspaceId: "ws_a" } })),
    { name: "test/any", data: { workspaceId: "ws_b" } },
    { name: "test/any", data: {} },
  ]);
  await endedRuns(db, "test-any", 7);
  const first = await listRuns(db, scope, { limit: 3 });
  const second = await listRuns(db, scope, { limit: 3, after: first.at(-1)?.id });
  const ids = [...first, ...second].map(({ id }) => id);
  expect(ids).toHaveLength(5);
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
  expect(await listRuns(db, stranger, { limit: 10 })).toHaveLength(1);
  expect(await listRuns(db, { ...stranger, schedules: true }, { limit: 10 })).toHaveLength(2);
  expect(await findRun(db, stranger, ids[0] ?? "")).toBeUndefined();
  expect(await retryRun(db, stranger, ids[0] ?? "")).toBeUndefined();
});
