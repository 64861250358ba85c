import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { z } from "zod";
import { type Id, newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage, withLimit } from "@/tests/support/factories";
import { countChangeable } from "../reads/count-changeable";
import { changeChunk } from "./change-chunk";
import { changeMatching } from "./change-matching";
import { issueCredentials } from "./issue-credentials";
import { issueDrafts } from "./issue-drafts";

type Wanted = z.input<(typeof changeMatching)["input"]>;
const options = (stage: Stage) => ({ db: stage.db, now: stage.now });

async function change(stage: Stage, wanted: Wanted): Promise<number> {
  const { jobId } = await run(stage, changeMatching, wanted);
  let chunks = 1;
  while (!(await run(stage, changeChunk, { jobId })).finished) chunks++;
  return chunks;
}

async function statuses({ db, workspaceId }: Stage): Promise<Record<string, number>> {
  const { rows } = await db.execute<{ status: string; n: number }>(
    sql`select status, count(*)::int as n from credentials where workspace_id = ${workspaceId} group by 1`,
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

async function jobOf({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<{ status: string; done: number; total: number; result: Record<string, number> }>(
    sql`select status, done, total, result from jobs where workspace_id = ${workspaceId} and kind = 'credentials.change'`,
  );
  return rows;
}

describe("all that a filter finds", () => {
  dbTest("is changed over several chunks, each once; what the filter leaves out stays", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [many, few] = [await anAchievement(stage), await anAchievement(stage)];
    const credentials = Array.from({ length: 640 }, (_, i) => ({
      achievementId: many,
      recipient: { email: `p${i}@x.example`, name: `P${i}` },
    }));
    await run(stage, issueCredentials, { credentials, source: "api" });
    await issue(stage, few, "other@x.example");
    const wanted: Wanted = { change: "suspend", achievementId: many, expected: 640, reason: "Under review" };
    expect(await change(stage, wanted)).toBe(2);
    expect(await statuses(stage)).toEqual({ suspended: 640, issued: 1 });
    expect(await jobOf(stage)).toEqual([
      { status: "done", done: 640, total: 640, result: { suspended: 640, unfit: 0 } },
    ]);
    const { rows } = await db.execute(
      sql`select 1 from audit_events where workspace_id = ${stage.workspaceId} and action = 'credential.suspend'`,
    );
    expect(rows).toHaveLength(640);
  });

  dbTest("is counted exactly, what fits and what is left alone", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    for (const name of ["a", "b", "c"]) await issue(stage, a, `${name}@x.example`);
    await change(stage, { change: "revoke", expected: 1, search: "a@x", reason: "Wrong list" });
    expect(await ask(countChangeable, stage.actor, { verb: "revoke" }, options(stage))).toEqual({
      fitting: 2,
      others: 1,
    });
    expect(await ask(countChangeable, stage.actor, { verb: "delete" }, options(stage))).toEqual({
      fitting: 3,
      others: 0,
    });
    expect(await ask(countChangeable, stage.actor, { verb: "issue" }, options(stage))).toEqual({
      fitting: 0,
      others: 3,
    });
  });

  dbTest("is refused where it is not what was confirmed, and where a reason is missing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    await issue(stage, a, "a@x.example");
    await issue(stage, a, "b@x.example");
    await expect(change(stage, { change: "delete", expected: 1 })).rejects.toThrow("By now it would be 2, not 1.");
    await expect(change(stage, { change: "revoke", expected: 2 })).rejects.toMatchObject({ code: "invalid" });
    expect(await statuses(stage)).toEqual({ issued: 2 });
  });

  dbTest("needs the permission of what is done, not only of some change", async ({ db }) => {
    const stage = await aWorkspace(db);
    await issue(stage, await anAchievement(stage), "a@x.example");
    const { workspaceId } = stage;
    const member = { kind: "member" as const, memberId: newId("member"), userId: newId("user"), workspaceId };
    const wanted: Wanted = { change: "delete", expected: 1 };
    await expect(change({ ...stage, actor: { ...member, role: "issuer" } }, wanted)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await statuses(stage)).toEqual({ issued: 1 });
  });

  dbTest("leaves alone what was issued after it was confirmed", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    await issue(stage, a, "before@x.example");
    const { jobId } = await run(stage, changeMatching, { change: "delete", expected: 1 });
    await issue({ ...stage, now: new Date(stage.now.getTime() + 1) }, a, "after@x.example");
    while (!(await run(stage, changeChunk, { jobId })).finished);
    expect(await statuses(stage)).toEqual({ deleted: 1, issued: 1 });
  });

  dbTest(
    "leaves alone what came into that state after it was confirmed: a draft that was issued since",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      await withLimit(stage, 1);
      const a = await anAchievement(stage);
      for (const name of ["there", "waiting"]) await issue(stage, a, `${name}@x.example`);
      const { jobId } = await run(stage, changeMatching, { change: "revoke", expected: 1, reason: "A mistake" });
      await withLimit(stage, 2);
      const { rows } = await db.execute<{ id: Id<"credential"> }>(
        sql`select id from credentials where workspace_id = ${stage.workspaceId} and status = 'draft'`,
      );
      await run({ ...stage, now: new Date(stage.now.getTime() + 1) }, issueDrafts, { ids: rows.map(({ id }) => id) });
      while (!(await run(stage, changeChunk, { jobId })).finished);
      expect(await statuses(stage)).toEqual({ revoked: 1, issued: 1 });
    },
  );

  dbTest("gives back the room that what is deleted took", async ({ db }) => {
    const stage = await aWorkspace(db);
    await withLimit(stage, 2);
    const a = await anAchievement(stage);
    for (const name of ["a", "b", "c"]) await issue(stage, a, `${name}@x.example`);
    expect(await statuses(stage)).toEqual({ issued: 2, draft: 1 });
    await change(stage, { change: "delete", expected: 3 });
    expect((await issue(stage, a, "d@x.example")).status).toBe("issued");
  });
});
