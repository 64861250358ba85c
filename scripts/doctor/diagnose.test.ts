import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diagnose } from "./diagnose";

const SECRETS = [
  "hunter2",
  "a-secret-of-more-than-32-characters-xyz",
  "re_private",
  "whsec_cHJpdmF0ZXByaXZhdGVwcml2YXRl",
  "evt_private",
  "signkey-prod-private",
  "g_private",
];
const COMPLETE = {
  DATABASE_URL: "postgres://admin:hunter2@db.example.org:6432/waymark?sslmode=require",
  NEXTAUTH_SECRET: "a-secret-of-more-than-32-characters-xyz",
  NEXTAUTH_URL: "https://waymark.example.org",
  RESEND_API_KEY: "re_private",
  RESEND_WEBHOOK_SECRET: "whsec_cHJpdmF0ZXByaXZhdGVwcml2YXRl",
  MAIL_FROM: "Waymark <hello@example.org>",
  INNGEST_EVENT_KEY: "evt_private",
  INNGEST_SIGNING_KEY: "signkey-prod-private",
  GOOGLE_CLIENT_ID: "g",
  GOOGLE_CLIENT_SECRET: "g_private",
};
const OTHERS = [
  "DATABASE_DRIVER",
  "INNGEST_DEV",
  "INNGEST_BASE_URL",
  "MICROSOFT_CLIENT_ID",
  "MICROSOFT_CLIENT_SECRET",
  "WAYMARK_DEMO",
  "WAYMARK_TEST_CLOCK",
  "VERCEL",
  "PORT",
];

beforeEach(() => {
  for (const name of OTHERS) vi.stubEnv(name, "");
  for (const [name, value] of Object.entries(COMPLETE)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

const used = (part: string) => diagnose().uses.find(([name]) => name === part)?.[1];

test("a complete configuration has no problems and is described", () => {
  expect(diagnose()).toMatchObject({ problems: [], notes: [] });
  expect(used("database")).toBe("Postgres at db.example.org:6432/waymark, over TCP");
  expect(used("job engine")).toBe("Inngest Cloud");
  expect(used("mail")).toBe("Resend");
  expect(used("sign-in")).toBe("links by mail, Google");
});

test("an empty one uses what is embedded, and names what production needs", () => {
  for (const name of Object.keys(COMPLETE)) vi.stubEnv(name, "");
  expect(used("database")).toContain("embedded Postgres");
  expect(used("job engine")).toContain("embedded engine");
  expect(used("mail")).toContain("outbox");
  const { problems } = diagnose();
  for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"]) expect(problems.join("\n")).toContain(name);
});

test("Neon is told by its address, or by the driver asked for", () => {
  vi.stubEnv("DATABASE_URL", "postgres://admin:hunter2@ep-1.eu-central-1.aws.neon.tech/waymark");
  expect(used("database")).toContain("Neon");
  vi.stubEnv("DATABASE_URL", COMPLETE.DATABASE_URL);
  vi.stubEnv("DATABASE_DRIVER", "neon");
  expect(used("database")).toContain("Neon");
});

test.each([
  ["INNGEST_SIGNING_KEY", "", "INNGEST_SIGNING_KEY"],
  ["GOOGLE_CLIENT_ID", "", "GOOGLE_CLIENT_ID"],
  ["DATABASE_URL", "hunter2", "DATABASE_URL is not an address"],
  ["DATABASE_DRIVER", "hunter2", "DATABASE_DRIVER may be"],
  ["RESEND_WEBHOOK_SECRET", "hunter2", "RESEND_WEBHOOK_SECRET is not"],
  ["PORT", "hunter2", "PORT must be a number"],
  ["NEXTAUTH_URL", "waymark", "NEXTAUTH_URL is not an address"],
  ["WAYMARK_TEST_CLOCK", "1", "WAYMARK_TEST_CLOCK"],
  ["WAYMARK_DEMO", "1", "WAYMARK_DEMO"],
  ["INNGEST_DEV", "1", "INNGEST_DEV"],
])("%s=%s is a problem, told once", (name, value, told) => {
  vi.stubEnv(name, value);
  expect(diagnose().problems).toEqual([expect.stringContaining(told)]);
});

test.each([
  {},
  { DATABASE_DRIVER: "hunter2" },
  { DATABASE_URL: "hunter2" },
  { INNGEST_BASE_URL: "https://u:hunter2@inngest.example.org" },
])("no secret is in what it says: %o", (changes) => {
  for (const [name, value] of Object.entries(changes)) vi.stubEnv(name, value);
  const said = JSON.stringify(diagnose());
  for (const secret of SECRETS) expect(said).not.toContain(secret);
});
