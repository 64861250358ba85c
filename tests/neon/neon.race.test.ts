import { Pool as NeonPool } from "@neondatabase/serverless";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, vi } from "vitest";
import { type Db, driverFor, openDb, transaction } from "@/db/client";
import { evaluateCredentials } from "@/lib/pathways/commands/evaluate-credentials";
import { migrateDatabase } from "@/scripts/migrate";
import { raceTest } from "../support/db";
import { anActivePathway, aWorkspace, issue, run, someAchievements } from "../support/factories";
import { startWsProxy } from "../support/ws-proxy";

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

const addUser = (db: Db, email: string) => db.execute(sql`insert into users (id, email) values (${email}, ${email})`);
const emails = async (db: Db) =>
  (await db.execute<{ email: string }>(sql`select email from users order by email`)).rows.map(({ email }) => email);

raceTest("Neon's driver is the one in use, and each connection is a WebSocket", async ({ open }) => {
  const before = proxy.connections();
  const { db, pool } = open(3);
  await Promise.all([1, 2, 3].map(() => db.execute(sql`select pg_sleep(0.2)`)));
  expect(pool).toBeInstanceOf(NeonPool);
  expect(proxy.connections() - before).toBe(3);
  expect(driverFor("postgres://u@ep-1.eu-central-1.aws.neon.tech/w", undefined)).toBe("neon");
});

raceTest("it migrates an empty database", async ({ emptyUrl }) => {
  await migrateDatabase(emptyUrl);
  const { db, close } = openDb(emptyUrl, 1);
  await addUser(db, "a@x.example");
  expect(await emails(db)).toEqual(["a@x.example"]);
  await close();
});

raceTest("a transaction that fails leaves nothing, an inner one only its own part", async ({ open }) => {
  const { db } = open(2);
  const refuse = async (tx: Db, email: string) => {
    await addUser(tx, email);
    throw new Error("refused");
  };
  await expect(transaction(db, (tx) => refuse(tx, "outer@x.example"))).rejects.toThrow("refused");
  await transaction(db, async (tx) => {
    await addUser(tx, "kept@x.example");
    await transaction(tx, (inner) => refuse(inner, "inner@x.example")).catch(() => {});
  });
  expect(await emails(db)).toEqual(["kept@x.example"]);
});

raceTest("transactions at the same time keep apart: a row lock makes the second wait", async ({ open }) => {
  const { db } = open(8);
  await db.execute(sql`create table counters (n int)`);
  await db.execute(sql`insert into counters values (0)`);
  const addOne = () =>
    transaction(db, async (tx) => {
      const { rows } = await tx.execute<{ n: number }>(sql`select n from counters for update`);
      await tx.execute(sql`update counters set n = ${(rows[0]?.n ?? 0) + 1}`);
    });
  await Promise.all(Array.from({ length: 40 }, addOne));
  expect((await db.execute(sql`select n from counters`)).rows).toEqual([{ n: 40 }]);
});

raceTest("issuing the last step brings the completion credential, once", async ({ open }) => {
  const stage = await aWorkspace(open(6).db);
  const [first, last, done] = await someAchievements(stage);
  await anActivePathway(stage, [first, last], done);
  const credentials = await Promise.all([issue(stage, first, "a@x.example"), issue(stage, last, "a@x.example")]);

  const credentialIds = credentials.map(({ id }) => id);
  const evaluated = await Promise.all([1, 2, 3].map(() => run(stage, evaluateCredentials, { credentialIds })));

  expect(evaluated.reduce((sum, { issued }) => sum + issued, 0)).toBe(1);
  const found = sql`select status from credentials where achievement_id = ${done}`;
  expect((await stage.db.execute(found)).rows).toEqual([{ status: "issued" }]);
});
