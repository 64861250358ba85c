import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import type { Db } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { dbTest } from "@/tests/support/db";
import { anActivePathway, aWorkspace, issue, run, someAchievements } from "@/tests/support/factories";
import { activatePathway } from "./activate-pathway";
import { cancelMessage } from "./cancel-message";
import { createMessage } from "./create-message";
import { deactivatePathway } from "./deactivate-pathway";
import { deletePathway } from "./delete-pathway";
import { failMessage } from "./fail-message";
import { scheduleMessage } from "./schedule-message";
import { sendMessageChunk } from "./send-message-chunk";

beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));
afterEach(() => vi.unstubAllEnvs());

async function aMessage(db: Db) {
  const stage = await aWorkspace(db);
  const [a, b, done] = await someAchievements(stage);
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  await issue(stage, a, "ada@x.example");
  const about = { pathwayId, achievementId: b, kind: "reminder" as const, subject: "A step", body: "Is missing." };
  const { id } = await run(stage, createMessage, about);
  return { stage: { ...stage, now: new Date(stage.now.getTime() + 60_000) }, pathwayId, id };
}

async function stateOf(db: Db, id: Id<"message">) {
  const { rows } = await db.execute<{ status: string; jobId: Id<"job">; job: string }>(sql`
    select m.status, m.job_id as "jobId", j.status as job from messages m left join jobs j on j.workspace_id = m.workspace_id and j.id = m.job_id where m.id = ${id}`);
  return rows[0];
}

describe("a message whose pathway rests", () => {
  dbTest("fails again when it is tried too early, and can still be tried later", async ({ db }) => {
    const { stage, pathwayId, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await run(stage, deactivatePathway, { id: pathwayId });
    const jobId = (await stateOf(db, id))?.jobId as Id<"job">;
    const fail = async () => {
      await expect(run(stage, sendMessageChunk, { jobId })).rejects.toThrow();
      await run(stage, failMessage, { jobId, error: "The pathway is not active." });
    };
    await fail();
    await run(stage, retryJob, { jobId });
    await fail();
    expect(await stateOf(db, id)).toMatchObject({ status: "failed", job: "failed" });
    await run(stage, activatePathway, { id: pathwayId });
    await run(stage, retryJob, { jobId });
    await run(stage, sendMessageChunk, { jobId });
    expect(await stateOf(db, id)).toMatchObject({ status: "sending", job: "running" });
  });

  dbTest("keeps the pathway from being deleted until it is settled; a draft goes with it", async ({ db }) => {
    const { stage, pathwayId, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id, when: "later", sendOn: "2026-03-11", sendTime: "08:30" });
    await run(stage, deactivatePathway, { id: pathwayId });
    await expect(run(stage, deletePathway, { id: pathwayId })).rejects.toThrow("Cancel it first");
    await run(stage, cancelMessage, { id });
    await run(stage, deletePathway, { id: pathwayId });
    expect(await stateOf(db, id)).toBeUndefined();
  });
});
