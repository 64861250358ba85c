import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { type Id, newId } from "@/lib/core/ids";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aPathway, aWorkspace, issue, run, type Stage, someAchievements } from "@/tests/support/factories";
import { exportPathway } from "./export-pathway";
import { countPathwayRecipients, listPathwayRecipients } from "./list-pathway-recipients";
import { pathwayOverview } from "./pathway-analytics";
import { pathwayMarks } from "./pathway-marks";

const NOW = "2026-03-10T09:00:00Z";
const options = (stage: Stage) => ({ db: stage.db, now: stage.now });

/** One credential: who, which step, the day of the year 2025, and how many days it lasts (0: for ever). */
const holding = fc.record({ who: fc.nat(3), step: fc.nat(2), day: fc.nat(300), lasts: fc.constantFrom(0, 0, 30, 900) });
type Holding = { who: number; step: number; day: number; lasts: number };
const dayOf = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

/** The same as the database counts, one person at a time. */
function recount(holdings: Holding[], only: (person: { who: number; began: string }) => boolean) {
  const today = NOW.slice(0, 10);
  const people = [...new Set(holdings.map((each) => each.who))].map((who) => {
    const own = holdings.filter((each) => each.who === who);
    const steps = [0, 1, 2].map((step) => own.filter((each) => each.step === step));
    const firsts = steps
      .filter((each) => each.length > 0)
      .map((each) => each.map(({ day }) => dayOf(day)).toSorted()[0] ?? "");
    const live = steps.filter((each) => each.some(({ day, lasts }) => lasts === 0 || dayOf(day + lasts) >= today));
    const sorted = firsts.toSorted();
    return {
      who,
      held: steps.map((each) => each.length > 0),
      began: sorted[0] ?? "",
      reached: sorted.at(-1) ?? "",
      completed: live.length === 3,
    };
  });
  const kept = people.filter(only);
  const months = [...new Set(kept.map((person) => person.began.slice(0, 7)))].toSorted().reverse();
  return {
    kept,
    totalRecipients: kept.length,
    completed: kept.filter((person) => person.completed).length,
    steps: [0, 1, 2].map((step) => kept.filter((person) => person.held[step]).length),
    cohorts: months.map((month) => {
      const cohort = kept.filter((person) => person.began.startsWith(month));
      const done = cohort.filter((person) => person.completed);
      const medianDays = done.length > 0 ? median(done.map(({ began, reached }) => daysBetween(began, reached))) : null;
      return { month, began: cohort.length, completed: done.length, medianDays };
    }),
  };
}

async function aStory(stage: Stage, holdings: Holding[]) {
  const [a, b, c, done] = await someAchievements(stage);
  const steps = [a, b, c];
  const credentials = holdings.map(({ who, step, day, lasts }) => ({
    achievementId: steps[step] ?? a,
    recipient: { email: `p${who}@x.example`, name: `P${who}` },
    issuedOn: dayOf(day),
    ...(lasts > 0 ? { expiresOn: dayOf(day + lasts) } : {}),
  }));
  await run(stage, issueCredentials, { credentials, source: "api" });
  const groupId = newId("group");
  await stage.db.execute(
    sql`insert into groups (workspace_id, id, name) values (${stage.workspaceId}, ${groupId}, 'Even')`,
  );
  await stage.db.execute(sql`insert into group_recipients select workspace_id, ${groupId}, id from recipients
    where workspace_id = ${stage.workspaceId} and email in ('p0@x.example', 'p2@x.example', 'p4@x.example')`);
  return { id: await aPathway(stage, steps, done), steps, groupId };
}

describe("figures, list and export", () => {
  dbTest("say what a recount of every person says, whatever the story and the filter", async ({ db }) => {
    const stories = fc.array(holding, { minLength: 1, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(300), fc.nat(300), fc.boolean(), async (holdings, x, y, grouped) => {
        const stage = await aWorkspace(db, { now: NOW });
        const { id, steps, groupId } = await aStory(stage, holdings);
        const [since, until] = [dayOf(Math.min(x, y)), dayOf(Math.max(x, y))];
        const filter = { since, until, ...(grouped ? { groupId } : {}) };
        const truth = recount(
          holdings,
          ({ who, began }) => began >= since && began <= until && (!grouped || who % 2 === 0),
        );
        const figures = await ask(pathwayOverview, stage.actor, { id, ...filter, months: 240 }, options(stage));
        expect({
          totalRecipients: figures.totalRecipients,
          completed: figures.completed,
          steps: figures.steps.map((step) => step.recipients),
          cohorts: figures.cohorts,
        }).toEqual({
          totalRecipients: truth.totalRecipients,
          completed: truth.completed,
          steps: truth.steps,
          cohorts: truth.cohorts,
        });

        const [missing] = steps;
        const wanted = truth.kept
          .filter((person) => !person.held[0] && !person.completed)
          .map(({ who }) => `p${who}@x.example`);
        const narrow = { id, ...filter, missing, completed: "false" };
        const page = await ask(listPathwayRecipients, stage.actor, narrow, options(stage));
        expect(page.data.map((row) => row.recipient.email).toSorted()).toEqual(wanted.toSorted());
        expect(await ask(countPathwayRecipients, stage.actor, narrow, options(stage))).toBe(wanted.length);
        expect((await csvOf(stage, narrow)).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 15 },
    );
  });

  dbTest("the newest months come first, and only as many as asked for", async ({ db }) => {
    const stage = await aWorkspace(db, { now: NOW });
    const holdings = [0, 40, 80].map((day, who) => ({ who, step: 0, day, lasts: 0 }));
    const { id } = await aStory(stage, holdings);
    const { cohorts, moreCohorts } = await ask(pathwayOverview, stage.actor, { id, months: 2 }, options(stage));
    expect([cohorts.map((cohort) => cohort.month), moreCohorts]).toEqual([["2025-03", "2025-02"], true]);
    expect(await ask(pathwayOverview, stage.actor, { id, months: 3 }, options(stage))).toMatchObject({
      moreCohorts: false,
    });
  });

  dbTest("the median counts to the day on which the last step was first earned, not to a renewal", async ({ db }) => {
    const stage = await aWorkspace(db, { now: NOW });
    const steps = [0, 1, 2].map((step) => ({ step, lasts: 0 }));
    const holdings = [10, 20].flatMap((days, who) =>
      steps.map((each) => ({ ...each, who, day: each.step === 2 ? days : 0 })),
    );
    const { id } = await aStory(stage, [...holdings, { who: 0, step: 2, day: 200, lasts: 0 }]);
    const { cohorts } = await ask(pathwayOverview, stage.actor, { id }, options(stage));
    expect(cohorts).toEqual([{ month: "2025-01", began: 2, completed: 2, medianDays: 15 }]);
  });

  dbTest("who completed counts as recent for seven days", async ({ db }) => {
    const stage = await aWorkspace(db, { now: NOW });
    const [a, done] = await someAchievements(stage);
    await issue(stage, a, "in@x.example", { issuedOn: "2026-03-04" });
    await issue(stage, a, "out@x.example", { issuedOn: "2026-03-03" });
    const id = await aPathway(stage, [a], done);
    expect(await ask(pathwayOverview, stage.actor, { id }, options(stage))).toMatchObject({ completed: 2, recent: 1 });
  });
});

async function csvOf(stage: Stage, filter: { id: Id<"pathway"> }): Promise<string[]> {
  let csv = "";
  for await (const piece of await ask(exportPathway, stage.actor, filter, options(stage))) csv += piece;
  return (parse(csv) as string[][]).slice(1).map((row) => row[1] ?? "");
}

describe("the marks of a page", () => {
  dbTest("name the credential in force, and only those of the people asked about", async ({ db }) => {
    const stage = await aWorkspace(db, { now: NOW });
    const [a, b, done] = await someAchievements(stage);
    await issue(stage, a, "two@x.example", { issuedOn: "2026-02-01", expiresOn: "2026-02-20" });
    const live = await issue(stage, a, "two@x.example", { issuedOn: "2026-01-01" });
    await issue(stage, b, "other@x.example");
    const id = await aPathway(stage, [a, b], done);
    const { data } = await ask(listPathwayRecipients, stage.actor, { id, search: "two@" }, options(stage));
    const recipientIds = data.map((row) => row.recipient.id);
    const marks = await ask(pathwayMarks, stage.actor, { id, recipientIds }, options(stage));
    expect(marks.steps.map((mark) => [mark.achievementId, mark.credentialId, mark.issuedOn])).toEqual([
      [a, live.id, "2026-01-01"],
    ]);
    expect(marks.completions).toEqual([]);
  });
});
