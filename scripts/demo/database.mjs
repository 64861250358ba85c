// The demo's database: started if it is ours, migrated, and filled when it is empty.
import fs from "node:fs";
import path from "node:path";
import { runTypeScript, say } from "./project.mjs";
import { writePrivate } from "./settings.mjs";

/** `embedded`: nobody but this demo ever wrote to it. */
export async function prepareDatabase(url, { folder, env, embedded }) {
  const marker = path.join(folder, "seeding");
  const interrupted = fs.existsSync(marker);
  if (interrupted) await clearHalfLoaded(url, embedded);
  await runTypeScript("scripts/migrate.ts", { env });
  if (!(await isEmpty(url))) return;
  say("loading the demo workspaces");
  fs.writeFileSync(marker, "");
  const printed = await runTypeScript("db/demo/seed.ts", { env, capture: true });
  const described = JSON.parse(printed.trim().split("\n").at(-1) ?? "");
  writePrivate(path.join(folder, "demo.json"), `${JSON.stringify(described, null, 2)}\n`);
  fs.rmSync(marker);
}

async function isEmpty(url) {
  const { rowCount } = await query(url, "select 1 from workspaces limit 1");
  return rowCount === 0;
}

/** Loading was cut short before the server ever ran, so nothing of anybody's is in it. */
async function clearHalfLoaded(url, embedded) {
  if (!embedded)
    throw new Error("Loading the demo workspaces was interrupted. Empty the database at DATABASE_URL and start again.");
  say("the demo workspaces were only half loaded: starting afresh");
  const { rows } = await query(url, "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$)'");
  for (const { nspname } of rows) await query(url, `drop schema "${nspname}" cascade`);
  await query(url, "create schema public");
}

async function query(url, text) {
  const { default: pg } = await import("pg"); // not at the top: on a fresh machine it is not there yet
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
