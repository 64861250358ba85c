import { type Db, getDb } from "../../db/client";
import { findReleasable } from "../../db/queries/courses";
import { now } from "../clock";
import type { Id } from "../core/ids";
import { runJob } from "../entrypoints/job";
import { generateCertificates } from "./commands/generate-certificates";
import { generateChunk } from "./commands/generate-chunk";

const DUE_AT_ONCE = 200;
export type Releasable = { workspaceId: Id<"workspace">; id: Id<"course"> };

/** Courses whose generated certificates have their day by the installation's clock. What was begun once is not begun again. */
export async function coursesToRelease(db: Db = getDb()): Promise<Releasable[]> {
  return findReleasable(db, await now(db), DUE_AT_ONCE);
}

/** Begins to give them; a job goes on with it. */
export async function releaseCourse({ workspaceId, id }: Releasable, job: string): Promise<Id<"job">> {
  const { jobId } = await runJob(generateCertificates, workspaceId, { id }, job);
  return jobId;
}

/** All of them, and waits until they are given: for whoever moves the clock. */
export async function releaseAndWait(job: string): Promise<void> {
  for (const course of await coursesToRelease()) {
    const jobId = await releaseCourse(course, job);
    while (!(await runJob(generateChunk, course.workspaceId, { jobId }, job)).finished);
  }
}
