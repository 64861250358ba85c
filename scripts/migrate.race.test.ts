import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { openDb } from "../db/client";
import { raceTest } from "../tests/support/db";
import { migrateDatabase } from "./migrate";

raceTest("starts at the same moment migrate an empty database once", async ({ emptyUrl }) => {
  await Promise.all([migrateDatabase(emptyUrl), migrateDatabase(emptyUrl), migrateDatabase(emptyUrl)]);

  const { db, close } = openDb(emptyUrl, 1);
  const applied = await db.execute<{ hash: string }>(sql`select hash from drizzle.__drizzle_migrations`);
  expect(applied.rows.length).toBeGreaterThan(0);
  expect(new Set(applied.rows.map((row) => row.hash)).size).toBe(applied.rows.length);
  expect((await db.execute(sql`select 1 from workspaces`)).rows).toEqual([]);
  await close();
});
