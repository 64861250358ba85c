import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProblems } from "./start-checks";

const COMPLETE = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://waymark@db.example.org/waymark",
  NEXTAUTH_SECRET: "a-secret-of-some-length",
  NEXTAUTH_URL: "https://waymark.example.org",
  WAYMARK_DEMO: "",
  WAYMARK_TEST_CLOCK: "",
};

beforeEach(() => {
  for (const [name, value] of Object.entries(COMPLETE)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

test("a complete production configuration may start", () => {
  expect(startProblems(false)).toEqual([]);
});

test.each(["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"])("production does not start without %s", (name) => {
  vi.stubEnv(name, "");
  expect(startProblems(false)).toEqual([expect.stringContaining(`${name} is not set`)]);
});

test.each(["waymark.example.org", "ftp://waymark.example.org"])("nor with an address like %s", (address) => {
  vi.stubEnv("NEXTAUTH_URL", address);
  expect(startProblems(false)).toEqual([expect.stringContaining("NEXTAUTH_URL is not an address")]);
});

test("nor with the test clock", () => {
  vi.stubEnv("WAYMARK_TEST_CLOCK", "1");
  expect(startProblems(false)).toEqual([expect.stringContaining("WAYMARK_TEST_CLOCK")]);
});

test("the demo needs nothing, and may have the test clock", () => {
  for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"]) vi.stubEnv(name, "");
  vi.stubEnv("WAYMARK_DEMO", "1");
  vi.stubEnv("WAYMARK_TEST_CLOCK", "1");
  expect(startProblems(true)).toEqual([]);
});

test("a server that the demo did not start cannot claim to be one", () => {
  vi.stubEnv("WAYMARK_DEMO", "1");
  expect(startProblems(false)).toEqual([expect.stringContaining("WAYMARK_DEMO")]);
});
