import { sql } from "drizzle-orm";
import type pg from "pg";
import { describe, expect } from "vitest";
import type { openDb } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import { importFile } from "@/lib/entrypoints/import-file";
import { raceTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "@/tests/support/factories";
import { importChunk } from "./import-chunk";

const ROWS = 3000;
const LIMIT = 1700;
const BY_HAND = 60;

async function* file(): AsyncGenerator<Uint8Array> {
  const lines = Array.from({ length: ROWS }, (_, i) => `Person ${i},p${i}@x.example,2026-03-01\n`);
  yield new TextEncoder().encode(`name,email,issued_on\n${lines.join("")}`);
}

async function begin(stage: Stage): Promise<{ achievementId: Id<"achievement">; jobId: Id<"job"> }> {
  const achievementId = await anAchievement(stage);
  const { db, now } = stage;
  const { jobId } = await importFile(stage.actor, { achievementId, mode: "start" }, file(), { db, now });
  if (!jobId) throw new Error("No job was begun.");
  return { achievementId, jobId };
}

async function finish(stage: Stage, jobId: Id<"job">): Promise<void> {
  while (!(await run(stage, importChunk, { jobId })).finished);
}

async function byHand(stage: Stage, achievementId: Id<"achievement">, from: string): Promise<void> {
  for (let i = 0; i < BY_HAND; i++) await issue(stage, achievementId, `${from}${i}@x.example`);
}

async function counted({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<{
    all: number;
    issued: number;
    counter: number;
    people: number;
    ledger: number;
  }>(sql`
    select count(*)::int as "all", (count(*) filter (where status = 'issued'))::int as issued,
      (select u.issued::int from workspace_usage u where u.workspace_id = ${workspaceId}) as counter,
      (count(distinct recipient_id) filter (where source_kind = 'import'))::int as people,
      (select count(*)::int from awards a where a.workspace_id = ${workspaceId} and a.source_kind = 'import') as ledger
    from credentials where workspace_id = ${workspaceId}`);
  return rows[0];
}

/** Two runners of one job, and two members who issue by hand, all at once. */
async function race(stage: Stage) {
  const { achievementId, jobId } = await begin(stage);
  await Promise.all([
    finish(stage, jobId),
    finish(stage, jobId),
    byHand(stage, achievementId, "hand"),
    byHand(stage, achievementId, "other"),
  ]);
  return counted(stage);
}

const ROOM =
  "(select greatest(0, credential_limit - issued) from workspace_usage where workspace_id = $1::text)::integer";

/** The mutant: everybody reads how much room there is without holding the counter. */
function withoutTheLock({ pool }: ReturnType<typeof openDb>): void {
  pool.on("connect", (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((first: unknown, ...rest: unknown[]) => {
      const config = first as { text?: string };
      const takes = config?.text?.includes("waymark_lock_room($1)");
      return query(takes ? { ...config, text: config.text?.replace("waymark_lock_room($1)", ROOM) } : first, ...rest);
    }) as typeof client.query;
  });
}

describe("an import under a limit, with two runners and others issuing", () => {
  raceTest("fills it to the last place and never over; every row is there once", async ({ open }) => {
    const stage = await aWorkspace(open(8).db, { limit: LIMIT });
    expect(await race(stage)).toEqual({
      all: ROWS + 2 * BY_HAND,
      issued: LIMIT,
      counter: LIMIT,
      people: ROWS,
      ledger: ROWS,
    });
  });

  raceTest("the test sees it when nobody holds the counter", async ({ open }) => {
    const opened = open(8);
    withoutTheLock(opened);
    const stage = await aWorkspace(opened.db, { limit: LIMIT });
    const after = await race(stage);
    expect(after?.issued).toBeGreaterThan(LIMIT);
  });
});
