import { sql } from "drizzle-orm";
import { type Db, transaction } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import { anAchievement, aPathway, aWorkspace, type Stage } from "@/tests/support/factories";

/** Of 100 recipients, how many hold each step: 30 hold all five. */
const REACH = [100, 80, 60, 45, 30];

export type Funnel = {
  stage: Stage;
  steps: Id<"achievement">[];
  completion: Id<"achievement">;
  pathwayId: Id<"pathway">;
};

/** A workspace with so many recipients on a pathway of five steps that is not active yet. */
export async function makeFunnel(db: Db, recipients: number): Promise<Funnel> {
  const stage = await aWorkspace(db);
  const steps: Id<"achievement">[] = [];
  for (const _ of REACH) steps.push(await anAchievement(stage));
  const completion = await anAchievement(stage);
  const { workspaceId } = stage;
  await transaction(db, async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`); // made right: looking up each reference takes most of the time
    await tx.execute(sql`
      insert into recipients (workspace_id, id, email, email_key, name)
      select ${workspaceId}, 'rcp_' || md5(${workspaceId} || n), 'r' || n || '@x.example', 'r' || n || '@x.example', 'Recipient ' || n
      from generate_series(1, ${recipients}::int) n`);
    for (const [index, reach] of REACH.entries()) {
      await tx.execute(sql`
        insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, time_zone, source_kind, issued_at)
        select ${workspaceId}, 'cred_' || replace(gen_random_uuid()::text, '-', ''), ${steps[index]}, 1, 'rcp_' || md5(${workspaceId} || n), 'Recipient ' || n,
          'issued', date '2026-01-01' + (n % 60), 'Europe/Oslo', 'import', now()
        from generate_series(1, ${recipients}::int) n where n % 100 < ${reach}::int`);
    }
  });
  await db.execute(sql`vacuum analyze credentials`);
  await db.execute(sql`vacuum analyze recipients`);
  return { stage, steps, completion, pathwayId: await aPathway(stage, steps, completion) };
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
