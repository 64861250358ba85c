import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { type Id, newId } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import {
  anAchievement,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
} from "@/tests/support/factories";
import { activatePathway } from "../commands/activate-pathway";
import { backfillChunk } from "../commands/backfill-chunk";
import { exportPathway } from "./export-pathway";
import { listPathwayRecipients } from "./list-pathway-recipients";
import { pathwayAnalytics } from "./pathway-analytics";
import { previewEdit } from "./preview-edit";

const options = (stage: Stage) => ({ db: stage.db, now: stage.now });

async function activate(stage: Stage, id: Id<"pathway">): Promise<void> {
  const { jobId } = await run(stage, activatePathway, { id });
  while (!(await run(stage, backfillChunk, { jobId })).finished);
}

/** Steps a, b; “all” and “expired” hold both (the latter's b has expired), “half” holds a; four more lost theirs in each way. */
async function aCohort(stage: Stage) {
  const [a, b, done] = await someAchievements(stage);
  await issue(stage, a, "all@x.example", { issuedOn: "2026-01-10" });
  await issue(stage, b, "all@x.example", { issuedOn: "2026-02-10" });
  await issue(stage, a, "half@x.example", { issuedOn: "2026-02-20" });
  await issue(stage, a, "expired@x.example", { issuedOn: "2026-01-05" });
  await issue(stage, b, "expired@x.example", { issuedOn: "2026-01-06", expiresOn: "2026-03-01" });
  const lost = [];
  for (const way of ["revoked", "suspended", "deleted"]) lost.push((await issue(stage, a, `${way}@x.example`)).id);
  const [revoked, suspended, deleted] = lost as [Id<"credential">, Id<"credential">, Id<"credential">];
  await run(stage, revokeCredentials, { ids: [revoked], reason: "Wrong list" });
  await run(stage, suspendCredentials, { ids: [suspended], reason: "Under review" });
  await run(stage, deleteCredentials, { ids: [deleted] });
  const id = await aPathway(stage, [a, b], done);
  return { a, b, done, id };
}

describe("analytics", () => {
  dbTest("count who holds a step, expired ones too; revoked, suspended and deleted ones not", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, a, b } = await aCohort(stage);
    expect(await ask(pathwayAnalytics, stage.actor, { id }, options(stage))).toEqual({
      totalRecipients: 3,
      completed: 1,
      inProgress: 2,
      completionRate: 1 / 3,
      steps: [
        { position: 1, achievementId: a, recipients: 3 },
        { position: 2, achievementId: b, recipients: 2 },
      ],
    });
  });

  dbTest("narrow to those who began in a span of days, or who are in a group", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCohort(stage);
    const total = async (filter: object) =>
      (await ask(pathwayAnalytics, stage.actor, { id, ...filter }, options(stage))).totalRecipients;
    const groupId = newId("group");
    await db.execute(
      sql`insert into groups (workspace_id, id, name) values (${stage.workspaceId}, ${groupId}, 'Spring')`,
    );
    await db.execute(
      sql`insert into group_recipients select workspace_id, ${groupId}, id from recipients where workspace_id = ${stage.workspaceId} and email like 'all@%'`,
    );
    expect([
      await total({ since: "2026-01-10" }),
      await total({ until: "2026-01-10" }),
      await total({ since: "2026-01-10", until: "2026-01-10" }),
      await total({ groupId }),
    ]).toEqual([2, 2, 1, 1]);
  });

  dbTest("a completion awarded stays completed when a step of it expires", async ({ db }) => {
    const stage = await aWorkspace(db, { now: "2026-02-15T09:00:00Z" });
    const { id } = await aCohort(stage);
    await activate(stage, id);
    const later = { ...stage, now: new Date("2026-06-01T09:00:00Z") };
    expect(await ask(pathwayAnalytics, stage.actor, { id }, options(later))).toMatchObject({
      completed: 2,
      inProgress: 1,
    });
  });

  dbTest("nobody yet is no division by nothing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = await someAchievements(stage);
    const id = await aPathway(stage, [a], done);
    expect(await ask(pathwayAnalytics, stage.actor, { id }, options(stage))).toMatchObject({
      totalRecipients: 0,
      completionRate: 0,
    });
  });
});

describe("recipients of a pathway", () => {
  dbTest("show one mark for each step, and are found by the step that they miss", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, b } = await aCohort(stage);
    const { data } = await ask(listPathwayRecipients, stage.actor, { id }, options(stage));
    expect(
      data.map((row) => [
        row.recipient.email,
        row.steps.map((step) => (step.expired ? "expired" : step.earned)),
        row.completed,
      ]),
    ).toEqual([
      ["all@x.example", [true, true], true],
      ["expired@x.example", [true, "expired"], false],
      ["half@x.example", [true, false], false],
    ]);
    const missing = await ask(listPathwayRecipients, stage.actor, { id, missing: b }, options(stage));
    expect(missing.data.map((row) => row.recipient.email)).toEqual(["half@x.example"]);
  });

  dbTest("are paged by key in each sort, each of them once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCohort(stage);
    for (const sort of ["name", "recent", "steps"] as const) {
      const seen: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await ask(listPathwayRecipients, stage.actor, { id, sort, limit: 1, cursor }, options(stage));
        seen.push(...page.data.map((row) => row.recipient.email));
        if (!page.nextCursor) break;
        cursor = page.nextCursor;
      }
      expect([...seen].sort(), sort).toEqual(["all@x.example", "expired@x.example", "half@x.example"]);
    }
  });
});

describe("the export", () => {
  dbTest("has a column for each step, and no cell that a spreadsheet would run", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [first, done] = await someAchievements(stage);
    const second = await anAchievement(stage, { name: 'Second, "quoted"' });
    await issue(stage, first, "eve@x.example", { name: "=HYPERLINK(1)" });
    await issue(stage, second, "eve@x.example");
    await issue(stage, second, "bo@x.example", { name: "Bo, the second" });
    const id = await aPathway(stage, [first, second], done);
    let csv = "";
    for await (const piece of await ask(exportPathway, stage.actor, { id }, options(stage))) csv += piece;
    const [head, ...rows] = parse(csv) as string[][];
    expect(head?.slice(0, 2)).toEqual(["name", "email"]);
    expect(head?.slice(3)).toEqual(['Second, "quoted"', "completed", "completed_at"]);
    expect(rows.map((row) => row.slice(0, 5)).sort()).toEqual([
      ["'=HYPERLINK(1)", "eve@x.example", "TRUE", "TRUE", "TRUE"],
      ["Bo, the second", "bo@x.example", "FALSE", "TRUE", "FALSE"],
    ]);
  });
});

describe("before an edit is saved", () => {
  dbTest("it is told who newly completes, what is issued and whose progress changes", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, a } = await aCohort(stage);
    await activate(stage, id);
    const preview = await ask(previewEdit, stage.actor, { id, steps: [{ achievementId: a }] }, options(stage));
    expect(preview).toEqual({
      eligible: 2,
      preExisting: 0,
      toIssue: 2,
      toDraft: 0,
      progressChanges: 3,
      completedBefore: 1,
      completedAfter: 3,
      completionChanged: false,
    });
  });

  dbTest("another completion achievement goes to past completers too", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCohort(stage);
    await activate(stage, id);
    const completionAchievementId = await anAchievement(stage);
    const preview = await ask(previewEdit, stage.actor, { id, completionAchievementId }, options(stage));
    expect(preview).toMatchObject({
      toIssue: 1,
      progressChanges: 0,
      completedBefore: 1,
      completedAfter: 1,
      completionChanged: true,
    });
  });
});
