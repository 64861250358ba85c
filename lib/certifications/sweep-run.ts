import { type Db, getDb } from "../../db/client";
import { type DueKey, findDueWorkspaces } from "../../db/queries/certification-sweep";
import { now } from "../clock";
import type { Id } from "../core/ids";
import { runJob } from "../entrypoints/job";
import { queueReminders } from "./commands/queue-reminders";
import { sweepChunk } from "./commands/sweep-chunk";

// What walks all workspaces for the days: no command of one. Each chunk is one, with its own trace.

/** Rounds that one sweep opens for the same person at most: what a clock that jumped over years leaves to make up. */
const MOST_PASSES = 600;

/** Where the days have changed something. */
export async function workspacesDue(db: Db = getDb()): Promise<Id<"workspace">[]> {
  return findDueWorkspaces(db, await now(db));
}

/** All that is due in a workspace now; what it makes due in turn, too. Answers how many assignments it looked at. */
export async function sweepWorkspace(workspaceId: Id<"workspace">, job: string): Promise<number> {
  let looked = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let again = false;
    let after: DueKey | null = null;
    do {
      const chunk: Awaited<ReturnType<typeof sweep>> = await sweep(workspaceId, after, job);
      looked += chunk.done;
      again ||= chunk.again;
      after = chunk.next;
    } while (after);
    if (!again) break;
  }
  return looked;
}

async function sweep(workspaceId: Id<"workspace">, after: DueKey | null, job: string) {
  const chunk = await runJob(sweepChunk, workspaceId, { after }, job);
  // The event says the same, should this process end here; a reminder is queued once.
  if (chunk.reminders.length > 0) await runJob(queueReminders, workspaceId, { reminders: chunk.reminders }, job);
  return chunk;
}
