import { afterEach, expect, test, vi } from "vitest";
import { jobsMode } from "./mode";

const set = (values: Record<string, string>) => {
  for (const name of [
    "INNGEST_EVENT_KEY",
    "INNGEST_SIGNING_KEY",
    "INNGEST_DEV",
    "INNGEST_BASE_URL",
    "VERCEL",
    "AWS_LAMBDA_FUNCTION_NAME",
  ])
    vi.stubEnv(name, values[name] ?? "");
};
afterEach(() => vi.unstubAllEnvs());

test.each([
  [{}, "embedded"],
  [{ INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "s" }, "server"],
  [{ INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "s", INNGEST_BASE_URL: "https://inngest.example" }, "server"],
  [{ INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "s", VERCEL: "1" }, "server"],
  [{ INNGEST_DEV: "1" }, "dev"],
])("%j means %s", (values, mode) => {
  set(values);
  expect(jobsMode()).toBe(mode);
});

test.each([
  [{ INNGEST_EVENT_KEY: "e" }, "INNGEST_SIGNING_KEY"],
  [{ INNGEST_SIGNING_KEY: "s" }, "INNGEST_EVENT_KEY"],
  [{ INNGEST_BASE_URL: "https://inngest.example" }, "INNGEST_EVENT_KEY"],
  [{ VERCEL: "1" }, "INNGEST_EVENT_KEY"],
])("%j is refused, naming what is missing", (values, named) => {
  set(values);
  expect(jobsMode).toThrow(named);
});
