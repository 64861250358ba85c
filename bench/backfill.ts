import { sql } from "drizzle-orm";
import { type Db, openDb } from "@/db/client";
import { findJob } from "@/db/queries/jobs";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { backfillChunk } from "@/lib/pathways/commands/backfill-chunk";
import { run } from "@/tests/support/factories";
import { startEngine } from "./engine";
import { type Funnel, makeFunnel, timed } from "./funnel";
import type { Row } from "./rows";

const CHUNK = 1000;
const POLL_MS = 10;
/** A chunk is as long for a million as for these, in tables that hold them all. */
const LONGEST_OF = 100_000;
/** Half of the bare side runs before ours and half after: the machine may have other things to do. Ids are even hexadecimals. */
const HALF = "rcp_8";

/** Activation from the click to the last completion credential, through the engine, against bare set-based SQL of the same writes. */
export async function benchBackfill(url: string, recipients: number): Promise<Row[]> {
  const { db, close } = openDb(url, 12);
  const [warm, ours, bare, chunks] = [
    await makeFunnel(db, 3000),
    await makeFunnel(db, recipients),
    await makeFunnel(db, recipients),
    await makeFunnel(db, Math.min(recipients, LONGEST_OF)),
  ];
  const stop = await startEngine(url, db);
  await activate(warm);
  const firstHalf = await timed(() => bareBackfill(db, bare, { from: "", to: HALF }));
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const oursMs = await timed(() => activate(ours));
  clearInterval(watch);
  const bareMs = firstHalf + (await timed(() => bareBackfill(db, bare, { from: HALF, to: "rcp_g" })));
  await stop();
  const longest = await longestChunk(chunks);
  await expectAwards(db, [ours, bare], (recipients * 3) / 10);
  await close();
  const people = recipients.toLocaleString("en");
  return [
    {
      name: `Activation backfill, ${people} recipients × 5`,
      ours: oursMs,
      bare: bareMs,
      ratio: oursMs / bareMs,
      goal: 3,
    },
    { name: `Longest transaction of it, ms (goal 250)`, ours: longest, bare: 250, ratio: longest / 250, goal: 1 },
    {
      name: `Memory that it adds, MB (goal flat: 150)`,
      ours: (peak - before) / 1e6,
      bare: 150,
      ratio: (peak - before) / 1e6 / 150,
      goal: 1,
    },
  ];
}

async function activate({ stage, pathwayId }: Funnel): Promise<void> {
  const { jobId } = await run({ ...stage, now: new Date() }, activatePathway, { id: pathwayId });
  for (;;) {
    const job = await findJob(stage.db, stage.workspaceId, jobId);
    if (job?.status === "failed") throw new Error(job.error ?? "The backfill failed.");
    if (job?.status === "done") return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function longestChunk({ stage, pathwayId }: Funnel): Promise<number> {
  const { jobId } = await run(stage, activatePathway, { id: pathwayId });
  let longest = 0;
  for (let finished = false; !finished; ) {
    const ms = await timed(async () => {
      finished = (await run(stage, backfillChunk, { jobId })).finished;
    });
    longest = Math.max(longest, ms);
  }
  return longest;
}

/** One statement for each chunk, by keyset: the ledger, the credentials, the events. What a careful hand would write once. */
async function bareBackfill(
  db: Db,
  { stage, steps, completion, pathwayId }: Funnel,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const { workspaceId } = stage;
  for (let after = from; ; ) {
    const { rows } = await db.execute<{ last: string | null }>(sql`
      with elig as materialized (
        select c.recipient_id from credentials c where c.workspace_id = ${workspaceId} and c.status = 'issued' and c.achievement_id = ${steps[4]}
          and c.recipient_id > ${after} and c.recipient_id <= ${to} and (select count(distinct o.achievement_id) from credentials o where o.workspace_id = ${workspaceId}
            and o.recipient_id = c.recipient_id and o.status = 'issued' and o.achievement_id = any(${sql.param(steps)}::text[])) = 5
          and not exists (select 1 from awards a where a.workspace_id = ${workspaceId} and a.source_kind = 'pathway' and a.source_id = ${pathwayId}
            and a.achievement_id = ${completion} and a.recipient_id = c.recipient_id)
        order by c.recipient_id limit ${CHUNK}),
      claimed as (insert into awards (workspace_id, source_kind, source_id, achievement_id, recipient_id, credential_id, awarded_at)
        select ${workspaceId}, 'pathway', ${pathwayId}, ${completion}, recipient_id, 'cred_' || replace(gen_random_uuid()::text, '-', ''), now() from elig
        on conflict (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle) do nothing returning recipient_id, credential_id),
      made as (insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, time_zone, source_kind, source_id, issued_at)
        select ${workspaceId}, k.credential_id, ${completion}, 1, k.recipient_id, r.name, 'issued', current_date, 'Europe/Oslo', 'pathway', ${pathwayId}, now()
        from claimed k join recipients r on r.workspace_id = ${workspaceId} and r.id = k.recipient_id returning id),
      told as (insert into outbox (id, workspace_id, name, data, sent_at)
        select 'evt_' || replace(gen_random_uuid()::text, '-', ''), ${workspaceId}, 'bench', jsonb_build_object('credentialIds', jsonb_agg(id)), now() from made having count(*) > 0)
      select max(recipient_id) as last from elig`);
    const last = rows[0]?.last;
    if (!last) return;
    after = last;
  }
}

/** A benchmark of work that was not done is worth nothing. */
async function expectAwards(db: Db, funnels: Funnel[], expected: number): Promise<void> {
  for (const { completion } of funnels) {
    const { rows } = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from credentials where achievement_id = ${completion}`,
    );
    if (rows[0]?.n !== expected) throw new Error(`${rows[0]?.n} completion credentials instead of ${expected}.`);
  }
}
