import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { execute } from "@/lib/command";
import type { Id } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import {
  anAchievement,
  anActivePathway,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
  withLimit,
} from "@/tests/support/factories";
import { listReviews } from "../reads/list-reviews";
import { activatePathway } from "./activate-pathway";
import { backfillChunk } from "./backfill-chunk";
import { deactivatePathway } from "./deactivate-pathway";
import { evaluateCredentials } from "./evaluate-credentials";
import { flagWithdrawn } from "./flag-withdrawn";
import { settleReview } from "./settle-review";
import { updatePathway } from "./update-pathway";

async function finish(stage: Stage, jobId: Id<"job">): Promise<void> {
  for (let i = 0; i < 50; i++) if ((await run(stage, backfillChunk, { jobId })).finished) return;
  throw new Error("The backfill did not end.");
}

async function held(db: Db, achievementId: Id<"achievement">) {
  const { rows } = await db.execute<{ email: string; status: string; id: Id<"credential"> }>(sql`
    select r.email, c.status, c.id from credentials c join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
    where c.achievement_id = ${achievementId} order by r.email, c.created_at, c.id`);
  return rows;
}
const statuses = async (stage: Stage, id: Id<"achievement">) =>
  (await held(stage.db, id)).map((row) => `${row.email} ${row.status}`);

/** Earns a step as a request would, then evaluates it as the durable function would. */
async function earn(
  stage: Stage,
  achievementId: Id<"achievement">,
  email: string,
  days?: { issuedOn?: string; expiresOn?: string },
) {
  const { id, status } = await issue(stage, achievementId, email, days);
  if (status === "issued") await run(stage, evaluateCredentials, { credentialIds: [id] });
  return id;
}

describe("activation", () => {
  dbTest("issues to everybody who met every step before, and to nobody else", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, done] = await someAchievements(stage);
    for (const email of ["ana@x.example", "bo@x.example"]) for (const step of [a, b]) await issue(stage, step, email);
    await issue(stage, a, "cy@x.example");
    const id = await aPathway(stage, [a, b], done);
    const { id: _id, jobId, ...preview } = await run(stage, activatePathway, { id });
    expect(preview).toEqual({ eligible: 2, preExisting: 0, toIssue: 2, toDraft: 0 });
    await finish(stage, jobId);
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued", "bo@x.example issued"]);
  });

  dbTest("links who holds the completion achievement already, and gives no second one", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    await issue(stage, a, "ana@x.example");
    await issue(stage, done, "ana@x.example");
    const { id: _id, jobId, ...preview } = await run(stage, activatePathway, { id: await aPathway(stage, [a], done) });
    expect(preview).toEqual({ eligible: 1, preExisting: 1, toIssue: 0, toDraft: 0 });
    await finish(stage, jobId);
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
  });

  dbTest("issues the oldest completions as far as the limit has room, and drafts the rest", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    await issue(stage, a, "late@x.example", { issuedOn: "2026-03-03" });
    await issue(stage, a, "first@x.example", { issuedOn: "2026-03-01" });
    await issue(stage, a, "second@x.example", { issuedOn: "2026-03-02" });
    await withLimit(stage, 5);
    const { id: _id, jobId, ...preview } = await run(stage, activatePathway, { id: await aPathway(stage, [a], done) });
    expect(preview).toEqual({ eligible: 3, preExisting: 0, toIssue: 2, toDraft: 1 });
    await finish(stage, jobId);
    expect(await statuses(stage, done)).toEqual([
      "first@x.example issued",
      "late@x.example draft",
      "second@x.example issued",
    ]);
  });

  dbTest("is refused twice, without a step, and without a completion achievement", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    const { id } = await anActivePathway(stage, [a], done);
    await expect(run(stage, activatePathway, { id })).rejects.toMatchObject({ code: "conflict" });
    await expect(run(stage, activatePathway, { id: await aPathway(stage, [], done) })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(run(stage, activatePathway, { id: await aPathway(stage, [a], null) })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  dbTest(
    "again takes up where things stand: whoever qualified meanwhile gets theirs, nobody a second one",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const [a, done] = await someAchievements(stage);
      const { id } = await anActivePathway(stage, [a], done);
      await earn(stage, a, "ana@x.example");
      await run(stage, deactivatePathway, { id });
      await earn(stage, a, "bo@x.example");
      expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
      await finish(stage, (await run(stage, activatePathway, { id })).jobId);
      expect(await statuses(stage, done)).toEqual(["ana@x.example issued", "bo@x.example issued"]);
    },
  );
});

describe("from then on", () => {
  dbTest("the last missing step, in any order, brings the completion credential once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, done] = await someAchievements(stage);
    await anActivePathway(stage, [a, b], done);
    await earn(stage, b, "ana@x.example");
    expect(await statuses(stage, done)).toEqual([]);
    const last = await earn(stage, a, "ANA@x.example");
    await run(stage, evaluateCredentials, { credentialIds: [last] });
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
  });

  dbTest("a completion credential is a step of the next pathway", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, middle, top] = await someAchievements(stage);
    await anActivePathway(stage, [a], middle);
    await anActivePathway(stage, [middle], top);
    await earn(stage, a, "ana@x.example");
    const [completion] = await held(db, middle);
    await run(stage, evaluateCredentials, { credentialIds: [completion?.id as Id<"credential">] });
    expect(await statuses(stage, top)).toEqual(["ana@x.example issued"]);
  });

  dbTest("revoked, suspended, deleted, draft and expired steps do not count", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, done] = await someAchievements(stage);
    await anActivePathway(stage, [a, b], done);
    const people = ["revoked", "suspended", "deleted", "expired"].map((word) => `${word}@x.example`);
    const ids: { id: Id<"credential"> }[] = [];
    for (const email of people)
      ids.push(
        await issue(
          stage,
          a,
          email,
          email.startsWith("expired") ? { issuedOn: "2026-01-01", expiresOn: "2026-03-09" } : {},
        ),
      );
    const id = (i: number) => ids[i]?.id as Id<"credential">;
    await run(stage, revokeCredentials, { ids: [id(0)], reason: "Issued in error" });
    await run(stage, suspendCredentials, { ids: [id(1)], reason: "Under review" });
    await run(stage, deleteCredentials, { ids: [id(2)] });
    for (const email of people) await earn(stage, b, email);
    expect(await statuses(stage, done)).toEqual([]);
  });

  dbTest("through the end of the day in the workspace's zone an expiring step counts", async ({ db }) => {
    const stage = await aWorkspace(db, { now: "2026-03-10T22:59:59Z" }); // 23:59:59 in Oslo
    const [a, done] = await someAchievements(stage);
    await anActivePathway(stage, [a], done);
    await earn(stage, a, "ana@x.example", { issuedOn: "2026-01-01", expiresOn: "2026-03-10" });
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
    const later = { ...stage, now: new Date("2026-03-10T23:00:00Z") };
    await earn(later, a, "bo@x.example", { issuedOn: "2026-01-01", expiresOn: "2026-03-10" });
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
  });
});

describe("the ledger", () => {
  dbTest("a deleted completion credential does not come back by itself, only by a person's word", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    const { id } = await anActivePathway(stage, [a], done);
    const step = await earn(stage, a, "ana@x.example");
    const [completion] = await held(db, done);
    await run(stage, deleteCredentials, { ids: [completion?.id as Id<"credential">] });
    await run(stage, evaluateCredentials, { credentialIds: [step] });
    await run(stage, deactivatePathway, { id });
    await finish(stage, (await run(stage, activatePathway, { id })).jobId);
    expect(await statuses(stage, done)).toEqual(["ana@x.example deleted"]);
    await run(stage, issueAgain, { id: completion?.id as Id<"credential"> });
    expect((await statuses(stage, done)).sort()).toEqual(["ana@x.example deleted", "ana@x.example issued"]);
    await expect(run(stage, issueAgain, { id: completion?.id as Id<"credential"> })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  dbTest(
    "another completion achievement goes to everybody who qualifies, past completers included; the old one stays",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const [a, old, fresh] = await someAchievements(stage);
      const { id } = await anActivePathway(stage, [a], old);
      await earn(stage, a, "ana@x.example");
      const { jobId } = await run(stage, updatePathway, { id, completionAchievementId: fresh });
      await finish(stage, jobId as Id<"job">);
      expect(await statuses(stage, old)).toEqual(["ana@x.example issued"]);
      expect(await statuses(stage, fresh)).toEqual(["ana@x.example issued"]);
    },
  );

  dbTest("whoever had an earlier completion revoked is drafted for a person's look", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, old, fresh] = await someAchievements(stage);
    const { id } = await anActivePathway(stage, [a], old);
    await earn(stage, a, "ana@x.example");
    await run(stage, revokeCredentials, { ids: [(await held(db, old))[0]?.id as Id<"credential">], reason: "Cheated" });
    const { jobId } = await run(stage, updatePathway, { id, completionAchievementId: fresh });
    await finish(stage, jobId as Id<"job">);
    expect(await statuses(stage, fresh)).toEqual(["ana@x.example draft"]);
  });

  dbTest("fewer steps complete those who lacked the dropped one", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, done] = await someAchievements(stage);
    const { id } = await anActivePathway(stage, [a, b], done);
    await earn(stage, a, "ana@x.example");
    const { jobId } = await run(stage, updatePathway, { id, steps: [{ achievementId: a }] });
    await finish(stage, jobId as Id<"job">);
    expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
  });
});

describe("a step withdrawn after completion", () => {
  dbTest(
    "keeps the completion credential and puts it on the review list, once, until a person settles it",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const [a, done] = await someAchievements(stage);
      const { id } = await anActivePathway(stage, [a], done);
      const step = await earn(stage, a, "ana@x.example");
      await run(stage, revokeCredentials, { ids: [step], reason: "Plagiarism" });
      await run(stage, flagWithdrawn, { credentialIds: [step] });
      await run(stage, flagWithdrawn, { credentialIds: [step] });
      expect(await statuses(stage, done)).toEqual(["ana@x.example issued"]);
      const open = await ask(listReviews, stage.actor, { pathwayId: id }, { db });
      expect(open.map((review) => [review.recipientName, review.lostStatus, review.lostReason])).toEqual([
        ["ana", "revoked", "Plagiarism"],
      ]);
      await run(stage, settleReview, { id: open[0]?.id as Id<"review"> });
      expect(await ask(listReviews, stage.actor, {}, { db })).toEqual([]);
    },
  );

  dbTest("is no matter for review where the person holds the step by another credential", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    await anActivePathway(stage, [a], done);
    const step = await earn(stage, a, "ana@x.example");
    await earn(stage, a, "ana@x.example");
    await run(stage, revokeCredentials, { ids: [step], reason: "Issued twice" });
    await run(stage, flagWithdrawn, { credentialIds: [step] });
    expect(await ask(listReviews, stage.actor, {}, { db })).toEqual([]);
  });
});

describe("what makes no sense", () => {
  dbTest("is refused on save, drafts included", async ({ db }) => {
    const stage = await aWorkspace(db);
    const other = await aWorkspace(db);
    const [a, b, c] = await someAchievements(stage);
    const archived = await anAchievement(stage, { status: "archived" });
    const foreign = await anAchievement(other);
    await aPathway(stage, [a], b);
    await expect(aPathway(stage, [a, b], b)).rejects.toMatchObject({ code: "invalid" });
    await expect(aPathway(stage, [a, a], b)).rejects.toMatchObject({ code: "invalid" });
    await expect(aPathway(stage, [b], a)).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("lead back"),
    });
    await expect(aPathway(stage, [archived], c)).rejects.toMatchObject({ code: "invalid" });
    await expect(aPathway(stage, [foreign], c)).rejects.toMatchObject({ code: "not_found" });
    await expect(aPathway(stage, [b], c)).resolves.toMatch(/^path_/); // a chain is fine
  });

  dbTest("a viewer may look and not activate", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    const id = await aPathway(stage, [a], done);
    const viewer = {
      kind: "member",
      workspaceId: stage.workspaceId,
      memberId: "mem_x",
      userId: "usr_x",
      role: "viewer",
    } as never;
    await expect(execute(activatePathway, viewer, { id }, { db })).rejects.toMatchObject({ code: "forbidden" });
  });
});
