import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { type Id, newId } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { backfillChunk } from "@/lib/pathways/commands/backfill-chunk";
import { pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";
import { ask, type Read } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import {
  anAchievement,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
  withLimit,
} from "@/tests/support/factories";
import { aRunningProgram } from "@/tests/support/programs";
import { homeBeginnings, homeTrends, issuedByMonth } from "./home-figures";
import { homeActivity, homeNeeds, homePathways } from "./home-lists";
import { homeNews } from "./home-news";

const look = <V>(stage: Stage, question: Read<(typeof homeNeeds)["input"], V>) =>
  ask(question, stage.actor, {}, { db: stage.db, now: stage.now });
const on = (stage: Stage, day: string): Stage => ({ ...stage, now: new Date(`${day}T09:00:00Z`) });

async function activate(stage: Stage, id: Id<"pathway">): Promise<void> {
  const { jobId } = await run(stage, activatePathway, { id });
  while (!(await run(stage, backfillChunk, { jobId })).finished);
}

describe("figures", () => {
  dbTest("compare thirty days with the thirty before; drafts and deleted ones do not count", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 5 });
    const a = await anAchievement(stage);
    await issue(on(stage, "2026-01-02"), a, "long-ago@x.example");
    await issue(on(stage, "2026-01-20"), a, "a@x.example");
    await issue(on(stage, "2026-03-01"), a, "a@x.example");
    await issue(on(stage, "2026-03-02"), a, "a@x.example");
    const { id } = await issue(on(stage, "2026-03-03"), a, "gone@x.example");
    await issue(on(stage, "2026-03-04"), a, "draft@x.example");
    await run(stage, deleteCredentials, { ids: [id] });
    const { issued, people, completed } = await look(stage, homeTrends);
    expect([issued.now, issued.before, people.now, people.before, completed.now]).toEqual([2, 1, 1, 1, 0]);
    expect(issued.series.reduce((sum, n) => sum + n, 0)).toBe(2);
  });

  dbTest("count people as new by the clock of the commands", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    await issue(on(stage, "2031-02-20"), a, "early@x.example");
    await issue(on(stage, "2031-04-09"), a, "late@x.example");
    const { people } = await look(on(stage, "2031-04-10"), homeTrends);
    expect([people.now, people.before]).toEqual([1, 1]);
  });

  dbTest("count a month by the calendar of the workspace, and by where credentials come from", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    // Half past midnight on 1 March in Oslo.
    await issue({ ...stage, now: new Date("2026-02-28T23:30:00Z") }, a, "a@x.example", { issuedOn: "2020-01-01" });
    const { months, spans } = await look(stage, issuedByMonth);
    expect(months.at(-1)).toBe("2026-03-01");
    expect(spans).toEqual([{ span: 11, source: "api", issued: 1 }]);
  });

  dbTest("tell what is new since an instant: withdrawn ones, drafts, people", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 2 });
    const a = await anAchievement(stage);
    const first = await issue(on(stage, "2026-03-01"), a, "a@x.example");
    const second = await issue(on(stage, "2026-03-01"), a, "b@x.example");
    await issue(on(stage, "2026-03-01"), a, "c@x.example");
    await run(stage, revokeCredentials, { ids: [first.id], reason: "Wrong" });
    await run(stage, suspendCredentials, { ids: [second.id], reason: "Wait" });
    expect(await look(stage, homeNews)).toMatchObject({ issued: 2, withdrawn: 2, drafts: 1, byPathways: 0 });
  });
});

/** Steps a, b; one holds both, one held both until b expired, one holds a, one lost a. */
async function aCohort(stage: Stage) {
  const [a, b, done, other] = await someAchievements(stage);
  await issue(on(stage, "2026-01-10"), a, "all@x.example");
  await issue(on(stage, "2026-01-10"), b, "all@x.example");
  await issue(on(stage, "2026-01-05"), a, "expired@x.example");
  await issue(on(stage, "2026-01-06"), b, "expired@x.example", { issuedOn: "2026-01-06", expiresOn: "2026-03-01" });
  await issue(on(stage, "2026-03-01"), a, "half@x.example");
  const lost = await issue(on(stage, "2026-03-01"), a, "lost@x.example");
  await run(stage, revokeCredentials, { ids: [lost.id], reason: "Wrong" });
  await issue(stage, other, "elsewhere@x.example");
  return { steps: [a, b], done, other };
}

describe("pathways", () => {
  dbTest("say the same as each pathway's own page, before and after an award outlives a step", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { steps, done, other } = await aCohort(stage);
    const id = await aPathway(stage, steps, done, "Awarded");
    await aPathway(stage, [...steps, other], null, "Nobody has all");
    await aPathway(stage, [], null, "Nothing in it yet");
    const compare = async (now: Stage) => {
      const { pathways, all } = await look(now, homePathways);
      expect(all).toBe(3);
      for (const { id: each, total, completed, steps: counted } of pathways) {
        const page = await ask(pathwayAnalytics, stage.actor, { id: each }, { db, now: now.now });
        expect([total, completed, counted.map(({ recipients }) => recipients)]).toEqual([
          page.totalRecipients,
          page.completed,
          page.steps.map(({ recipients }) => recipients),
        ]);
      }
      return pathways.find((pathway) => pathway.id === id);
    };
    expect(await compare(stage)).toMatchObject({ total: 3, completed: 1, totalBefore: 2, completedBefore: 1 });
    await activate(on(stage, "2026-02-20"), id);
    expect(await compare(stage)).toMatchObject({ status: "active", total: 3, completed: 2, completedBefore: 2 });
    await db.execute(sql`update pathways set count_expired = true where id = ${id}`);
    expect(await compare(stage)).toMatchObject({ completed: 2 });
  });
});

describe("what needs somebody", () => {
  dbTest("is counted, with what matters most first", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 3 });
    const [many, few] = [await anAchievement(stage, { name: "Many" }), await anAchievement(stage, { name: "Few" })];
    await issue(stage, few, "a@x.example", { expiresOn: "2026-03-20" });
    await issue(stage, many, "a@x.example", { expiresOn: "2026-04-01" });
    await issue(stage, many, "b@x.example", { expiresOn: "2026-04-01" });
    await issue(stage, many, "c@x.example", { expiresOn: "2026-03-15" });
    await withLimit(stage, 9);
    await issue(stage, many, "d@x.example", { expiresOn: "2026-09-01" });
    await issue(on(stage, "2026-01-01"), many, "e@x.example", { expiresOn: "2026-02-01" });
    const needs = await look(stage, homeNeeds);
    expect(needs).toMatchObject({
      drafts: 1,
      failedMails: 0,
      failedJobs: 0,
      nameRequests: 0,
      leftOut: [],
      reviews: [],
    });
    expect(needs.expiring.map(({ name, n }) => [name, n])).toEqual([
      ["Many", 2],
      ["Few", 1],
    ]);
  });

  dbTest("are programs that end within a week, or should have, while somebody in them is off track", async ({ db }) => {
    const stage = await aWorkspace(db);
    const days = ["2026-03-17", "2026-03-18", "2026-03-09", "2026-03-10"];
    for (const endsOn of days)
      await aRunningProgram(stage, { name: endsOn, endsOn, components: [{ name: "Talk", dueOn: "2026-03-05" }] });
    await aRunningProgram(stage, { name: "Nobody is late", endsOn: "2026-03-12", components: [{ name: "Talk" }] });
    const { ending } = await look(stage, homeNeeds);
    expect(ending.map(({ name, n }) => [name, n])).toEqual([
      ["2026-03-09", 1],
      ["2026-03-10", 1],
      ["2026-03-17", 1],
    ]);
  });

  dbTest("are failed mails and jobs, wishes for a name, and rows left out, of the last two weeks", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { workspaceId } = stage;
    const a = await anAchievement(stage);
    await issue(stage, a, "a@x.example");
    const file = (name: string, rows: number, valid: number, at: string) => sql`
      insert into imports (workspace_id, id, achievement_id, file_name, header, mapping, issued_on, notify, rows, valid, job_id, created_by, created_at)
      values (${workspaceId}, ${newId("import")}, ${a}, ${name}, '[]', '{}', '2026-03-01', false, ${rows}, ${valid}, 'job_x', 'x', ${at})`;
    await db.execute(file("spring.csv", 1186, 1172, "2026-03-09"));
    await db.execute(file("clean.csv", 10, 10, "2026-03-09"));
    await db.execute(file("forgotten.csv", 10, 1, "2026-01-09"));
    const job = (
      status: string,
      at: string,
    ) => sql`insert into jobs (workspace_id, id, kind, status, subject, created_by, created_at)
      values (${workspaceId}, ${newId("job")}, 'pathway.activate', ${status}, 'x', 'x', ${at})`;
    await db.execute(job("failed", "2026-03-09"));
    await db.execute(job("failed", "2026-01-09"));
    await db.execute(job("done", "2026-03-09"));
    await db.execute(sql`insert into mails (id, workspace_id, kind, to_address, subject, props, status, idempotency_key)
      values ('mail_x', ${workspaceId}, 'credential-issued', 'a@x.example', '', '{}', 'failed', 'x')`);
    const user = newId("user");
    await db.execute(sql`insert into users (id, email) values (${user}, 'a@x.example')`);
    await db.execute(sql`insert into name_requests (workspace_id, id, recipient_id, user_id, wanted_name)
      select workspace_id, 'nrq_x', id, ${user}, 'Ada' from recipients where workspace_id = ${workspaceId}`);
    const needs = await look(stage, homeNeeds);
    expect(needs).toMatchObject({ failedMails: 1, failedJobs: 1, nameRequests: 1 });
    expect(needs.leftOut.map(({ name, n, rows }) => [name, n, rows])).toEqual([["spring.csv", 14, 1186]]);
  });
});

describe("activity", () => {
  dbTest("tells one deed once, however many it concerned, and completions by name", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, done] = [await anAchievement(stage, { name: "Step" }), await anAchievement(stage, { name: "Summit" })];
    await issue(stage, a, "ada@x.example", { name: "Ada" });
    await issue(stage, a, "bo@x.example", { name: "Bo" });
    const id = await aPathway(stage, [a], done, "Ridge");
    await activate(on(stage, "2026-03-11"), id);
    const deeds = await look(stage, homeActivity);
    expect(deeds.map(({ action, n, thing }) => [action, n, thing])).toEqual([
      ["pathway.award", 2, "Ridge"],
      ["pathway.activate", 1, "Ridge"],
      ["pathway.create", 1, "Ridge"],
      ["credential.issue", 2, "Step"],
    ]);
    expect(["Ada", "Bo"]).toContain(deeds[0]?.person);
    expect(deeds[3]?.person).toBe("Bo");
  });
});

dbTest("nothing of another workspace is counted or told", async ({ db }) => {
  const theirs = await aWorkspace(db, { limit: 3 });
  const { steps, done } = await aCohort(await aWorkspace(db));
  expect(steps.length + done.length).toBeGreaterThan(0);
  const [a] = await someAchievements(theirs);
  for (const who of ["a", "b", "c", "d"]) await issue(theirs, a, `${who}@x.example`, { expiresOn: "2026-03-20" });
  const mine = await aWorkspace(db);
  expect(await look(mine, homeNews)).toMatchObject({ issued: 0, drafts: 0, withdrawn: 0, people: 0 });
  expect((await look(mine, homeTrends)).issued).toMatchObject({ now: 0, before: 0 });
  expect(await look(mine, issuedByMonth)).toMatchObject({ spans: [] });
  expect(await look(mine, homePathways)).toEqual({ all: 0, pathways: [] });
  expect(await look(mine, homeActivity)).toEqual([]);
  expect(await look(mine, homeNeeds)).toMatchObject({ drafts: 0, expiring: [], reviews: [], leftOut: [] });
  expect(await look(mine, homeBeginnings)).toMatchObject({ achievements: 0, issued: false, pathways: 0, members: 0 });
});
