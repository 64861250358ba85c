import { afterAll, beforeAll, expect, inject, vi } from "vitest";
import { makeEngine, type TestFunctions, until } from "../../tests/support/engine";
import { endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";
import { startWsProxy } from "../../tests/support/ws-proxy";

let proxy: Awaited<ReturnType<typeof startWsProxy>>;

beforeAll(async () => {
  proxy = await startWsProxy(new URL(inject("postgres").url).host);
  vi.stubEnv("DATABASE_DRIVER", "neon");
  vi.stubEnv("NEON_WS_PROXY", proxy.address);
});
afterAll(async () => {
  await proxy.stop();
  vi.unstubAllEnvs();
});

const define: TestFunctions = (client) => [
  client.createFunction({ id: "steps", triggers: [{ event: "test/steps" }] }, async ({ step }) => {
    const both = await Promise.all([step.run("a", () => 1), step.run("b", () => 2)]);
    await step.sleep("nap", "100ms");
    return step.run("sum", () => both.reduce((sum, n) => sum + n, 0));
  }),
];

engineTest("through Neon's driver the engine works, leads alone, and hands over", async ({ url, start }) => {
  const before = proxy.connections();
  const first = await start(define);
  const second = makeEngine(url, define);
  await second.engine.start();
  await second.inngest.send({ name: "test/steps", data: {} });
  expect((await endedRuns(first.db, "test-steps", 1))[0]?.output).toEqual({ data: 3 });
  expect(second.engine.state).toBe("standby");
  await first.engine.stop();
  await until("the second takes over", () => second.engine.state === "running");
  await second.inngest.send({ name: "test/steps", data: {} });
  await endedRuns(first.db, "test-steps", 2);
  await until("nothing is left over", async () => (await leftovers(first.db)).jobs === 0);
  await second.stop();
  expect(proxy.connections()).toBeGreaterThan(before + 2);
});
