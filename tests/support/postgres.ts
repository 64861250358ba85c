import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../scripts/embedded-postgres.mjs";
import { InUse, takeLock } from "../../scripts/lock.mjs";
import { migrateDatabase } from "../../scripts/migrate";
import { databaseUrl } from "./database-url";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { url: string; template: string; run: string };
  }
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// These databases are thrown away. Tests of crashes start a server of their own, which does wait for the disk.
const FAST = { fsync: "off", full_page_writes: "off", max_connections: "200" };

/** One Postgres for a run of tests, and in it a migrated template that the tests clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startOwn();
  const run = `waymark_${randomBytes(4).toString("hex")}`;
  const template = await makeTemplate(server.url, run);
  project.provide("postgres", { url: server.url, template, run });
  return async () => {
    await dropDatabases(server.url, (name) => name.startsWith(run));
    await server.stop();
  };
}

/** The first folder that no other run is using; kept afterwards, so that the next run finds its template made. */
async function startOwn() {
  for (let slot = 0; slot < 32; slot++) {
    const folder = join(ROOT, `.check/postgres-${slot}`);
    const unlock = tryLock(`${folder}.lock`);
    if (!unlock) continue;
    const server = await startPostgres(folder, { settings: FAST }).catch(() => {
      rmSync(folder, { recursive: true, force: true }); // without fsync a power cut may have spoilt it
      return startPostgres(folder, { settings: FAST });
    });
    await dropDatabases(server.url, (name) => /^waymark_[0-9a-f]{8}/.test(name));
    const stop = async () => {
      await server.stop();
      unlock();
    };
    return { url: server.url, stop };
  }
  throw new Error("More than 32 runs of tests at once.");
}

function tryLock(file: string) {
  try {
    return takeLock(file, "The test database");
  } catch (error) {
    if (error instanceof InUse) return undefined;
    throw error;
  }
}

/** Named by what is in db/migrations: another set of migrations makes another template. */
async function makeTemplate(url: string, run: string): Promise<string> {
  const folder = join(ROOT, "db/migrations");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort())
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(folder, name)));
  const template = `waymark_template_${hash.digest("hex").slice(0, 12)}`;
  await withAdmin(url, async (admin) => {
    const found = await admin.query("select 1 from pg_database where datname = $1", [template]);
    if (found.rowCount) return;
    const draft = `${run}_template`; // renamed when complete: a template that exists is whole
    await admin.query(`create database ${draft}`);
    await migrateDatabase(databaseUrl(url, draft));
    await admin.query(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

async function dropDatabases(url: string, chosen: (name: string) => boolean): Promise<void> {
  await withAdmin(url, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>("select datname from pg_database");
    for (const { datname } of rows)
      if (chosen(datname)) await admin.query(`drop database if exists ${datname} with (force)`);
  });
}

async function withAdmin(url: string, use: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(7215)"); // two runs on one server take turns
    await use(admin);
  } finally {
    await admin.end();
  }
}
