import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, test } from "vitest";
import { type Db, openDb, transaction } from "../../db/client";
import { databaseUrl } from "./database-url";

const ROLLED_BACK = new Error("The test's transaction is rolled back.");
type Opened = ReturnType<typeof openDb>;

/**
 * A test inside one transaction, which is rolled back: what commands commit with this `db` are savepoints in it.
 * Postgres's own now() stands still meanwhile. For what several connections do at once there is `raceTest`.
 */
export const dbTest = test.extend<{ workerDatabase: Opened; db: Db }>({
  workerDatabase: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
    async ({}, use) => {
      const { run } = inject("postgres");
      const url = await cloneTemplate(`${run}_w${process.env.VITEST_POOL_ID ?? "0"}`);
      const opened = openDb(url, 1);
      await use(opened);
      await opened.close();
    },
    { scope: "file" },
  ],
  db: async ({ workerDatabase }, use) => {
    const rolledBack = transaction(workerDatabase.db, async (tx) => {
      await use(tx);
      throw ROLLED_BACK;
    });
    await rolledBack.catch((error: unknown) => {
      if (error !== ROLLED_BACK) throw error;
    });
  },
});

type RaceFixtures = { url: string; emptyUrl: string; open: (connections?: number) => Opened };

/**
 * A test with a database of its own, dropped afterwards. `open(n)` gives a pool of n connections to it.
 * `emptyUrl`: another one, that nobody has migrated.
 */
export const raceTest = test.extend<RaceFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
  url: async ({}, use) => {
    await withOwnDatabase(inject("postgres").template, use);
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
  emptyUrl: async ({}, use) => {
    await withOwnDatabase("template1", use);
  },
  open: async ({ url }, use) => {
    const opened: Opened[] = [];
    await use((connections = 4) => {
      const next = openDb(url, connections);
      opened.push(next);
      return next;
    });
    await Promise.all(opened.map(({ pool, close }) => (pool.ended ? undefined : close())));
  },
});

async function withOwnDatabase(template: string, use: (url: string) => Promise<void>): Promise<void> {
  const { run, url } = inject("postgres");
  const database = `${run}_r${randomBytes(4).toString("hex")}`;
  await asAdmin(url, `create database ${database} template ${template}`);
  await use(databaseUrl(url, database));
  await asAdmin(url, `drop database ${database} with (force)`);
}

/** A migrated, empty database of that name; the one that exists already, if there is one. */
async function cloneTemplate(database: string): Promise<string> {
  const { url, template } = inject("postgres");
  await asAdmin(url, `create database ${database} template ${template}`).catch((error: { code?: string }) => {
    if (error.code !== "42P04") throw error; // duplicate_database: an earlier file of this worker made it
  });
  return databaseUrl(url, database);
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
