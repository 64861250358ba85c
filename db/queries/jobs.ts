import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { jobs } from "../schema/governance";

export type JobRow = typeof jobs.$inferSelect;
const one = (workspaceId: Id<"workspace">, id: Id<"job">) => and(eq(jobs.workspaceId, workspaceId), eq(jobs.id, id));

export async function insertJob(tx: Db, row: typeof jobs.$inferInsert): Promise<void> {
  await tx.insert(jobs).values(row);
}

export async function findJob(db: Db, workspaceId: Id<"workspace">, id: Id<"job">): Promise<JobRow | null> {
  const [row] = await db.select().from(jobs).where(one(workspaceId, id));
  return row ?? null;
}

/** Holds the job until commit: two runners of one job take turns, chunk by chunk. */
export async function lockJob(tx: Db, workspaceId: Id<"workspace">, id: Id<"job">): Promise<JobRow | null> {
  const [row] = await tx.select().from(jobs).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

export async function updateJob(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"job">,
  change: Partial<typeof jobs.$inferInsert>,
): Promise<void> {
  await tx.update(jobs).set(change).where(one(workspaceId, id));
}

/** Jobs about one thing that are not over. */
export async function findOpenJobs(db: Db, workspaceId: Id<"workspace">, subject: string): Promise<JobRow[]> {
  return db
    .select()
    .from(jobs)
    .where(
      and(eq(jobs.workspaceId, workspaceId), eq(jobs.subject, subject), inArray(jobs.status, ["queued", "running"])),
    )
    .orderBy(desc(jobs.createdAt));
}

export async function listJobs(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { subject?: string; open?: boolean; after: [string, string] | null; limit: number },
): Promise<JobRow[]> {
  const { after } = filter;
  return db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.workspaceId, workspaceId),
        filter.subject ? eq(jobs.subject, filter.subject) : undefined,
        filter.open ? inArray(jobs.status, ["queued", "running"]) : undefined,
        after
          ? or(
              lt(jobs.createdAt, new Date(after[0])),
              and(eq(jobs.createdAt, new Date(after[0])), lt(jobs.id, after[1] as Id<"job">)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(filter.limit);
}

/** One chunk's progress: added, never set, so that what is shown only grows. */
export async function advanceJob(
  tx: Db,
  job: JobRow,
  step: { cursor: string | null; done: number; result: Record<string, number>; finished: boolean },
  now: Date,
): Promise<void> {
  const result = { ...job.result };
  for (const [key, n] of Object.entries(step.result)) result[key] = (result[key] ?? 0) + n;
  const done = job.done + step.done;
  await tx
    .update(jobs)
    .set({
      cursor: step.cursor,
      done,
      total: step.finished ? done : sql`greatest(${jobs.total}, ${done})`,
      result,
      status: step.finished ? "done" : "running",
      startedAt: job.startedAt ?? now,
      endedAt: step.finished ? now : null,
    })
    .where(one(job.workspaceId, job.id));
}
