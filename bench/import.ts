import { performance } from "node:perf_hooks";
import pg from "pg";
import { openDb } from "@/db/client";
import { execute } from "@/lib/command";
import { dayIn } from "@/lib/core/dates";
import type { Id } from "@/lib/core/ids";
import { importChunk } from "@/lib/credentials/commands/import-chunk";
import { importFile } from "@/lib/entrypoints/import-file";
import { anAchievement, aWorkspace } from "@/tests/support/factories";
import { copyIn } from "./copy-in";

const COUNT = "select count(*)::int as n from credentials where workspace_id = $1";
const BYTES_PER_PIECE = 64 * 1024;
const now = new Date("2026-03-10T09:00:00Z");

export type ImportBench = {
  name: string;
  ours: number;
  bare: number;
  ratio: number;
  rows: number;
  longestChunkMs: number;
  againMs: number;
  againIssued: number;
  rssGrowthMb: number;
};

/** A CSV of `rows` from upload to issued, against COPY and set-based SQL of the same writes, in one migrated database. */
export async function benchImport(url: string, rows = 100_000): Promise<ImportBench> {
  const csv = makeCsv(rows);
  await importOurs(url, makeCsv(2_000)); // both sides warm
  await importBare(url, makeCsv(2_000));
  const before = await importBare(url, csv);
  const ours = await importOurs(url, csv);
  const bare = (before + (await importBare(url, csv))) / 2; // on both sides of ours: the machine may have other things to do
  const { ms, longestChunkMs, againMs, againIssued, rssGrowthMb } = ours;
  const name = `CSV import of ${rows.toLocaleString("en")} rows, upload to issued`;
  return { name, ours: ms, bare, ratio: ms / bare, rows, longestChunkMs, againMs, againIssued, rssGrowthMb };
}

function makeCsv(rows: number): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, i) => `Person Number ${i},person.${i}@learner.example,2026-03-01,Oslo`,
  );
  return Buffer.from(`name,email,issued_on,town\n${lines.join("\n")}\n`);
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BYTES_PER_PIECE) yield bytes.subarray(at, at + BYTES_PER_PIECE);
}

async function importOurs(url: string, csv: Buffer) {
  const { db, pool, close } = openDb(url, 4);
  const stage = await aWorkspace(db, { now: now.toISOString() });
  const achievementId = await anAchievement(stage);
  let [longestChunkMs, peak, issued] = [0, 0, 0];
  const rss = process.memoryUsage().rss;
  const run = async () => {
    const settings = { achievementId, mode: "start" as const };
    const { jobId } = await importFile(stage.actor, settings, pieces(csv), { db, now });
    if (!jobId) throw new Error("No job was begun.");
    for (let finished = false; !finished; ) {
      const began = performance.now();
      ({ finished } = await execute(importChunk, stage.actor, { jobId }, { db, now }));
      longestChunkMs = Math.max(longestChunkMs, performance.now() - began);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
  };
  const count = async () => Number((await pool.query(COUNT, [stage.workspaceId])).rows[0]?.n);
  const ms = await timed(run);
  issued = await count();
  const againMs = await timed(run);
  const againIssued = (await count()) - issued;
  await close();
  return { ms, longestChunkMs, againMs, againIssued, rssGrowthMb: (peak - rss) / 1e6 };
}

/** The same rows in the same tables, by one who knows that nothing can be wrong with them. */
async function importBare(url: string, csv: Buffer): Promise<number> {
  const { db, close } = openDb(url, 2);
  const { workspaceId } = await aWorkspace(db);
  const achievementId = await anAchievement({
    db,
    workspaceId,
    actor: { kind: "system", job: "bench", workspaceId },
    now,
  });
  await close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ms = await timed(async () => {
    await client.query("begin");
    await client.query("create temp table staged (name text, email text, issued_on date, town text) on commit drop");
    await copyIn(client, "copy staged from stdin with (format csv, header)", pieces(csv));
    for (const statement of bareStatements(workspaceId, achievementId)) await client.query(statement);
    await client.query("commit");
  });
  await client.end();
  return ms;
}

function bareStatements(workspaceId: Id<"workspace">, achievementId: Id<"achievement">): string[] {
  const [w, a] = [`'${workspaceId}'`, `'${achievementId}'`];
  const id = (prefix: string) => `'${prefix}_' || replace(gen_random_uuid()::text, '-', '')`;
  const cycle = Math.floor(Date.parse(`${dayIn("UTC", new Date("2026-03-01T12:00:00Z"))}T00:00:00Z`) / 86_400_000);
  return [
    `insert into recipients (workspace_id, id, email, email_key, name)
     select ${w}, ${id("rcp")}, email, lower(email), name from staged order by lower(email) on conflict (workspace_id, email_key) do nothing`,
    `create temp table issued on commit drop as
     select ${id("cred")} as id, r.id as recipient_id, s.name, s.issued_on, s.town
     from staged s join recipients r on r.workspace_id = ${w} and r.email_key = lower(s.email)`,
    `insert into awards (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle, credential_id, awarded_at)
     select ${w}, 'import', ${a}, ${a}, recipient_id, ${cycle}, id, now() from issued order by recipient_id`,
    `insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on,
       time_zone, source_kind, source_id, attributes, notify, issued_at)
     select ${w}, id, ${a}, 1, recipient_id, name, 'issued', issued_on, 'Europe/Oslo', 'import', 'imp_bare',
       jsonb_build_object('town', town), false, now() from issued order by recipient_id`,
    `insert into outbox (id, workspace_id, name, data)
     select ${id("evt")}, ${w}, 'bench/credential.issued', jsonb_build_object('credentialIds', jsonb_agg(id))
     from (select id, row_number() over () / 500 as part from issued) i group by part`,
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
