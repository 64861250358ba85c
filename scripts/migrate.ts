import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { migrate as migrateNeon } from "drizzle-orm/neon-serverless/migrator";
import { migrate as migrateTcp } from "drizzle-orm/node-postgres/migrator";
import { driverFor, openDb } from "../db/client";

const FOLDER = fileURLToPath(new URL("../db/migrations", import.meta.url));
const LOCK = 0x3a94a7; // of no meaning; the same in every Waymark

/** Brings a database up to date. Of two that start at once, the second waits and then finds nothing to do. */
export async function migrateDatabase(url: string, migrationsFolder = FOLDER): Promise<void> {
  const { db, close } = openDb(url, 2);
  try {
    // A transaction's lock, held by a connection of its own: behind a transaction pooler a session's would be lost.
    await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      const run = driverFor(url) === "neon" ? migrateNeon : migrateTcp;
      await run(db as never, { migrationsFolder });
    });
  } finally {
    await close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  await migrateDatabase(url);
}
