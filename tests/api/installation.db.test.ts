import { sql } from "drizzle-orm";
import { afterEach, expect, vi } from "vitest";
import { GET as health } from "@/app/api/health/route";
import { POST as moveClock } from "@/app/api/v1/clock/route";
import { GET as document } from "@/app/api/v1/openapi.json/route";
import { routes } from "@/app/api/v1/routes";
import { operationsOf } from "@/lib/entrypoints/api/openapi";
import { createMessage } from "@/lib/pathways/commands/create-message";
import { scheduleMessage } from "@/lib/pathways/commands/schedule-message";
import { api, type Body, call, routesUse } from "../support/api";
import { dbTest } from "../support/db";
import { anActivePathway, issue, run, someAchievements } from "../support/factories";

afterEach(() => void vi.unstubAllEnvs());

dbTest("the clock is there only where it is asked for, and moves only forward", async ({ db }) => {
  const { key, ok, make } = await api(db);
  const set = (now: string) => call(moveClock, "POST", { key, body: { now } });
  expect((await set("2999-01-01T00:00:00Z")).status).toBe(404);
  process.env.WAYMARK_TEST_CLOCK = "1";
  try {
    const achievementId = await make("/achievements", { name: "A", validity: { months: 12 } });
    const id = await make("/credentials", { achievementId, recipient: { email: "a@sample.example" } });
    const expired = async () => (await ok("/credentials/{id}", "GET", undefined, { id })).body.expired;
    expect(await expired()).toBe(false);
    expect((await set("2999-01-01T00:00:00+02:00")).body).toEqual({ now: "2998-12-31T22:00:00.000Z" });
    expect(await expired()).toBe(true);
    expect((await set("2998-01-01T00:00:00Z")).status).toBe(409);
    expect((await set("soon")).status).toBe(422);
    expect((await call(moveClock, "POST", { body: { now: "3000-01-01T00:00:00Z" } })).status).toBe(401);
  } finally {
    delete process.env.WAYMARK_TEST_CLOCK;
  }
});

dbTest("its answer means that reminders and planned messages of the time passed over are queued", async ({ db }) => {
  const { stage, key } = await api(db);
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test");
  vi.stubEnv("WAYMARK_TEST_CLOCK", "1");
  const [a, b, done] = await someAchievements(stage);
  await issue(stage, a, "ada@sample.example", { expiresOn: "2199-06-30", name: "Ada Berg" });
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  const text = { kind: "reminder", subject: "S", body: "B" } as const;
  const message = await run(stage, createMessage, { pathwayId, achievementId: b, ...text });
  await run({ ...stage, now: new Date("2199-05-01T09:00:00Z") }, scheduleMessage, {
    id: message.id,
    when: "later",
    sendOn: "2199-05-30",
    sendTime: "10:00",
  });
  const state = async () =>
    (
      await db.execute(sql`select (select count(*)::int from mails where kind = 'credential-expiring') as reminders,
        (select status from messages where id = ${message.id}) as message`)
    ).rows;
  expect(await state()).toEqual([{ reminders: 0, message: "scheduled" }]);
  expect((await call(moveClock, "POST", { key, body: { now: "2199-05-31T10:00:00Z" } })).status).toBe(200);
  expect(await state()).toEqual([{ reminders: 1, message: "sending" }]);
});

dbTest("the document tells of every operation, with its scope, body and answer", async () => {
  const { body } = await call(document, "GET");
  const paths = body.paths as Record<string, Record<string, Body>>;
  expect(body.openapi).toBe("3.1.0");
  for (const { path, method, operation } of operationsOf(routes)) {
    const told = paths[path]?.[method.toLowerCase()];
    expect(told).toMatchObject({ summary: operation.summary, "x-scope": expect.stringMatching(/:(read|write)$/) });
    expect(Object.keys(told?.responses as Body)).toEqual([String(operation.status), "default"]);
  }
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  const schemas = (body.components as { schemas: Body }).schemas;
  expect(references.filter((name) => !Object.hasOwn(schemas, name ?? ""))).toEqual([]);
  expect(new Set(references).size).toBeGreaterThan(8);
});

dbTest("every body that the document shows as an example is one that is taken", async () => {
  const { body } = await call(document, "GET");
  const paths = body.paths as Record<string, Record<string, { requestBody?: { content: Record<string, Body> } }>>;
  for (const { path, method, operation } of operationsOf(routes)) {
    const shown = paths[path]?.[method.toLowerCase()]?.requestBody?.content["application/json"];
    if (!shown) continue;
    const params = path.includes("{id}") ? { id: "x" } : {};
    const taken = operation.body
      ? operation.body.safeParse(shown.example)
      : operation.verb.input.safeParse({ ...(shown.example as Body), ...params });
    expect([method, path, taken.error?.issues ?? []]).toEqual([method, path, []]);
  }
});

dbTest("health names the part that fails", async ({ db }) => {
  routesUse(db);
  const jobs = Symbol.for("waymark.inngest");
  const shared = globalThis as unknown as Record<symbol, unknown>;
  shared[jobs] = { state: () => "running" };
  const well = await health();
  expect([well.status, await well.json()]).toEqual([200, { status: "ok", database: "ok", jobs: "running" }]);
  shared[jobs] = { state: () => "stopped" };
  const ill = await health();
  expect([ill.status, await ill.json()]).toEqual([503, { status: "failing", database: "ok", jobs: "stopped" }]);
  delete shared[jobs];
  routesUse({ execute: () => Promise.reject(new Error("gone")) } as unknown as typeof db);
  expect(await (await health()).json()).toMatchObject({ database: "failing" });
});
