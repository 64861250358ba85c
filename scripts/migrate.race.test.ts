import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { raceTest } from "../tests/support/db";
import { migrateDatabase } from "./migrate";

raceTest("starts at the same moment migrate an empty database once", async ({ url, open }) => {
  const { db } = open(1);
  await db.execute(sql`drop schema public cascade`);
  await db.execute(sql`drop schema drizzle cascade`);
  await db.execute(sql`create schema public`);

  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);

  const applied = await db.execute<{ hash: string }>(sql`select hash from drizzle.__drizzle_migrations`);
  expect(applied.rows.length).toBeGreaterThan(0);
  expect(new Set(applied.rows.map((row) => row.hash)).size).toBe(applied.rows.length);
  expect((await db.execute(sql`select 1 from workspaces`)).rows).toEqual([]);
});
