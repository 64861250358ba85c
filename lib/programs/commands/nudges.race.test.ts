import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { type Db, transaction } from "@/db/client";
import { insertMails } from "@/db/queries/mails";
import { noteHandled, takeNudged } from "@/db/queries/program-nudges";
import { findWorkspace } from "@/db/queries/workspaces";
import { type Id, newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { raceTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aRunningProgram } from "@/tests/support/programs";
import { getNudge } from "../reads/get-nudge";
import { createNudge } from "./create-nudge";
import { sendNudgeChunk } from "./send-nudge-chunk";

const PEOPLE = 60;
const EMAILS = Array.from({ length: PEOPLE }, (_, i) => `p${String(i).padStart(2, "0")}@x.example`);
beforeEach(() => void vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));
afterEach(() => void vi.unstubAllEnvs());

type Sending = { stage: Stage; id: Id<"nudge">; jobId: Id<"job"> };

async function aSending(db: Db): Promise<Sending> {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: EMAILS });
  const { id } = await run(stage, createNudge, { program: program.id, subject: "S", body: "Hello {{name}}" });
  const { job } = await ask(getNudge, stage.actor, { id }, { db });
  if (!job) throw new Error("It has no job.");
  return { stage, id, jobId: job.id };
}

async function runner({ stage, jobId }: Sending): Promise<void> {
  while (!(await run(stage, sendNudgeChunk, { jobId, limit: 7 })).finished);
}

/** The mutant: takes who is next without holding the job, and makes a key of its own for each mail. */
async function carelessRunner({ stage, id }: Sending): Promise<void> {
  for (let rest = PEOPLE; rest > 0; ) {
    rest = await transaction(stage.db, async (tx) => {
      const workspace = await findWorkspace(tx, stage.workspaceId);
      if (!workspace) throw new Error("It is gone.");
      const people = await takeNudged(tx, workspace, id, 7);
      await tx.execute(sql`select pg_sleep(0.02)`);
      const rows = people.map(({ programId, recipientId, email }) => ({
        mail: { id: newId("mail"), workspaceId: workspace.id, kind: "program-nudge" as const, recipientId, props: {} },
        ...{ programId, recipientId, skipped: null, toAddress: email ?? "" },
      }));
      await insertMails(
        tx,
        rows.map(({ mail, toAddress }) => ({ ...mail, toAddress, subject: "S", idempotencyKey: mail.id })),
      );
      const handled = rows.map(({ mail, toAddress: _, ...row }) => ({ ...row, mailId: mail.id }));
      await noteHandled(tx, workspace.id, id, handled, stage.now);
      return people.length;
    });
  }
}

async function written({ db, workspaceId }: Stage): Promise<string[]> {
  const { rows } = await db.execute<{ to: string }>(sql`
    select to_address as to from mails where workspace_id = ${workspaceId} and kind = 'program-nudge' order by 1`);
  return rows.map((row) => row.to);
}

describe("two runners of one nudge", () => {
  raceTest("write to everybody, and to nobody twice", async ({ open }) => {
    const sending = await aSending(open(8).db);
    await Promise.all([runner(sending), runner(sending), runner(sending)]);
    expect(await written(sending.stage)).toEqual(EMAILS);
    const { counts, job } = await ask(getNudge, sending.stage.actor, { id: sending.id }, { db: sending.stage.db });
    expect([counts.mailed, job?.status, job?.done]).toEqual([PEOPLE, "done", PEOPLE]);
  });

  raceTest("mutant: without the job's lock and the mail's key somebody is written to twice", async ({ open }) => {
    const sending = await aSending(open(8).db);
    await Promise.all([carelessRunner(sending), carelessRunner(sending), carelessRunner(sending)]);
    expect((await written(sending.stage)).length).toBeGreaterThan(PEOPLE);
  });

  raceTest("one that is killed between chunks is gone on with where it stopped", async ({ open }) => {
    const sending = await aSending(open(8).db);
    await run(sending.stage, sendNudgeChunk, { jobId: sending.jobId, limit: 7 });
    const torn = transaction(sending.stage.db, async (tx) => {
      await run({ ...sending.stage, db: tx }, sendNudgeChunk, { jobId: sending.jobId, limit: 7 });
      throw new Error("killed before the commit");
    });
    await expect(torn).rejects.toThrow("killed");
    expect(await written(sending.stage)).toHaveLength(7);
    await runner(sending);
    expect(await written(sending.stage)).toEqual(EMAILS);
  });
});
