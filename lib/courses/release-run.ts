import { type Db, getDb } from "../../db/client";
import { findReleasable } from "../../db/queries/courses";
import { now } from "../clock";
import type { Id } from "../core/ids";
import { runJob } from "../entrypoints/job";
import { generateCertificates } from "./commands/generate-certificates";
import { generateChunk } from "./commands/generate-chunk";

const DUE_AT_ONCE = 200;
type Begun = { workspaceId: Id<"workspace">; jobId: Id<"job"> };

/** Begins to give the certificates whose day has come by the installation's clock. What was begun once is not begun again. */
export async function releaseCertificates(job: string, db: Db = getDb()): Promise<Begun[]> {
  const begun: Begun[] = [];
  for (const { workspaceId, id } of await findReleasable(db, await now(db), DUE_AT_ONCE)) {
    const { jobId } = await runJob(generateCertificates, workspaceId, { id }, job);
    begun.push({ workspaceId, jobId });
  }
  return begun;
}

/** The same, and waits until they are given: for whoever moves the clock. */
export async function releaseAndWait(job: string): Promise<void> {
  for (const { workspaceId, jobId } of await releaseCertificates(job))
    while (!(await runJob(generateChunk, workspaceId, { jobId }, job)).finished);
}
