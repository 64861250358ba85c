import { Inngest } from "inngest";
import { expect, test } from "vitest";
import { type FunctionConfig, registerFunction, UnsupportedOption } from "./registration";

const config = (extra: Partial<FunctionConfig> & Record<string, unknown> = {}): FunctionConfig => ({
  id: "app-fn",
  name: "fn",
  triggers: [{ event: "a/b" }],
  steps: { step: {} },
  ...extra,
});

test("what the SDK says of a function is understood", () => {
  const client = new Inngest({ id: "app", isDev: true });
  const fn = client.createFunction(
    {
      id: "fn",
      retries: 2,
      idempotency: "event.data.id",
      concurrency: { limit: 3, key: "event.data.workspaceId" },
      cancelOn: [{ event: "a/stopped", match: "data.id" }],
      triggers: [{ event: "a/b", if: "event.data.n > 1" }, { cron: "TZ=Europe/Paris 0 9 * * *" }],
    },
    () => 1,
  );
  // biome-ignore lint/complexity/useLiteralKeys: not in the SDK's public types, but what it answers a sync with
  const [described] = fn["getConfig"]({ baseUrl: new URL("http://localhost/api/inngest"), appPrefix: "app" });
  expect(registerFunction(described as FunctionConfig)).toEqual({
    id: "app-fn",
    events: [{ name: "a/b", expression: "event.data.n > 1" }],
    crons: ["TZ=Europe/Paris 0 9 * * *"],
    idempotency: "event.data.id",
    concurrency: { limit: 3, key: "event.data.workspaceId" },
    cancelOn: [{ event: "a/stopped", if: "event.data.id == async.data.id" }],
    maxAttempts: 3,
  });
});

test("without a number of retries there are the server's four", () => {
  expect(registerFunction(config()).maxAttempts).toBe(5);
});

test.each([
  ["batchEvents", { batchEvents: { maxSize: 10 } }],
  ["rateLimit", { rateLimit: { limit: 1, period: "1m" } }],
  ["throttle", { throttle: { limit: 1, period: "1m" } }],
  ["debounce", { debounce: { period: "1m" } }],
  ["singleton", { singleton: { mode: "skip" } }],
  ["priority", { priority: { run: "1" } }],
  ["timeouts", { timeouts: { start: "1m" } }],
  ["something new", { "something new": 1 }],
  ["more than one limit", { concurrency: [1, 2] }],
  ['scope "account"', { concurrency: { limit: 1, scope: "account" } }],
  ["jitter", { triggers: [{ cron: "* * * * *", jitter: "10s" }] }],
  ['cron "@hourly"', { triggers: [{ cron: "@hourly" }] }],
  ["cancelOn (timeout)", { cancel: [{ event: "x", timeout: "1h" }] }],
  ['expression "event.data."', { idempotency: "event.data." }],
])("%s is refused at start, with function and option", (named, extra) => {
  const refused = () => registerFunction(config(extra as Partial<FunctionConfig>));
  expect(refused).toThrow(UnsupportedOption);
  expect(refused).toThrow('"app-fn"');
  expect(refused).toThrow(named);
});
