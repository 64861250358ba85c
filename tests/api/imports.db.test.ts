import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

const GOOD = "name,email,issued_on\nAda Lovelace,ada@sample.example,2026-03-01\n";
const MIXED = `${GOOD}Bob,nowhere,2026-03-01\n`;

async function setUp(db: Parameters<typeof api>[0]) {
  const ready = await api(db);
  const { key } = ready;
  const achievementId = await ready.make("/achievements", { name: "First aid" });
  const send = (body: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    call(routes["/imports"].POST, "POST", {
      key,
      body,
      query: { kind: "credentials", achievementId, ...query },
      headers: { "content-type": "text/csv", ...headers },
    });
  const imports = async () => (await db.execute("select id from imports")).rows.length;
  return { ...ready, achievementId, send, imports };
}

dbTest("a dry run tells what is wrong, by line, and writes nothing", async ({ db }) => {
  const { send, imports } = await setUp(db);
  const answer = await send(MIXED, { dryRun: "true" });
  expect([answer.status, answer.body]).toEqual([
    200,
    {
      rows: 2,
      valid: 1,
      errors: [{ line: 3, column: "email", message: "“nowhere” is not an e-mail address." }],
      errorCount: 1,
    },
  ]);
  expect(await imports()).toBe(0);
});

dbTest("a file with errors is refused with them, unless they may be left out", async ({ db }) => {
  const { send, ok, imports } = await setUp(db);
  const refused = await send(MIXED);
  expect([refused.status, (refused.body.errors as Body[])[0]]).toMatchObject([
    422,
    { line: 3, column: "email", message: "“nowhere” is not an e-mail address." },
  ]);
  expect(await imports()).toBe(0);
  const begun = await send(MIXED, { skipInvalid: "true" });
  expect([begun.status, begun.body.jobId]).toEqual([202, expect.stringMatching(/^job_/)]);
  const job = await ok("/jobs/{id}", "GET", undefined, { id: begun.body.jobId });
  expect(job.body).toMatchObject({ kind: "credentials.import", total: 1 });
});

dbTest("columns of other names are mapped; what is no mapping, kind or file is refused", async ({ db }) => {
  const { send } = await setUp(db);
  const mapping = JSON.stringify({ name: "who", email: "where" });
  expect((await send("who,where\nAda,ada@sample.example\n", { mapping, dryRun: "true" })).body.valid).toBe(1);
  expect((await send(GOOD, { mapping: "{" })).status).toBe(422);
  expect((await send(GOOD, { kind: "grades" })).status).toBe(422);
  expect((await send(GOOD, { achievementId: "ach_unknown" })).status).toBe(404);
  expect((await send(GOOD, {}, { "content-type": "application/json" })).status).toBe(415);
  expect((await send("")).status).toBe(422);
});

dbTest("the same key and file begin one import; another file under the key is a conflict", async ({ db }) => {
  const { send, imports } = await setUp(db);
  const key = { "idempotency-key": "the-march-file" };
  const [first, again] = [await send(GOOD, {}, key), await send(GOOD, {}, key)];
  expect([first.status, again.status, again.text]).toEqual([202, 202, first.text]);
  expect((await send(GOOD.replace("Ada", "Eve"), {}, key)).status).toBe(409);
  expect(await imports()).toBe(1);
});

dbTest("more than 50 MB is too large", async ({ db }) => {
  const { send } = await setUp(db);
  const said = await send("name,email\n", { dryRun: "true" }, { "content-length": String(55 * 1024 * 1024) });
  expect([said.status, said.headers.get("connection")]).toEqual([413, "close"]); // by its header, before anything is read
  const line = `${"x".repeat(999)}\n`;
  const answer = await send(`name,email\n${line.repeat(53_000)}`, { dryRun: "true" });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([413, "application/problem+json"]);
});
