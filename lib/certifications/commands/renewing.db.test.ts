import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { transaction } from "@/db/client";
import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import {
  aCertification,
  aCourse,
  aPerson,
  assign,
  at,
  type Certification,
  credentialsOf,
  evaluate,
  pass,
  remindersTo,
  roundsOf,
  sweep,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage, withLimit } from "@/tests/support/factories";
import { live, someLife } from "@/tests/support/renewal-model";
import { execute } from "../../command";
import type { Id } from "../../core/ids";
import { queueReminders } from "./queue-reminders";
import { sweepChunk } from "./sweep-chunk";

/** All rows that a sweep may write, as text. */
async function everything({ db, workspaceId }: Stage): Promise<string> {
  const parts = [];
  for (const table of [
    "assignments",
    "cycles",
    "certification_reminders",
    "credentials",
    "awards",
    "mails",
    "outbox",
  ]) {
    const { rows } = await db.execute(
      sql`select t.* from ${sql.identifier(table)} t where workspace_id = ${workspaceId} order by t::text`,
    );
    parts.push(JSON.stringify(rows));
  }
  return parts.join("\n");
}

async function completed(stage: Stage, certification: Certification, email = "a@x.example") {
  const person = await assign(stage, certification.id, email);
  await pass(stage, certification.course, person, stage.now.toISOString());
  await evaluate(stage, person);
  return person;
}

describe("a renewing certification", () => {
  dbTest(
    "opens the next round 30 days before the term's end; who is in time goes on from there, and the earlier credential is replaced",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const certification = await aCertification(stage, {
        renewalMonths: 12,
        achievementId: await anAchievement(stage, { duplicates: "deny" }),
      });
      const person = await completed(stage, certification);
      await sweep(at(stage, "2027-02-07T12:00:00Z"));
      expect(await roundsOf(stage, person)).toHaveLength(1);
      await pass(stage, certification.course, person, "2027-02-07T12:00:00Z"); // before the window: counts for nothing
      const inWindow = at(stage, "2027-02-08T12:00:00Z");
      await sweep(inWindow);
      expect(await roundsOf(stage, person)).toEqual([
        { cycle: 1, opensOn: "2026-03-10", dueOn: null, completedOn: "2026-03-10", termEndsOn: "2027-03-10" },
        { cycle: 2, opensOn: "2027-02-08", dueOn: "2027-03-10", completedOn: null, termEndsOn: null },
      ]);
      await pass(stage, certification.course, person, "2027-02-20T12:00:00Z");
      await evaluate(at(stage, "2027-02-20T13:00:00Z"), person);
      const [first, second] = await credentialsOf(stage, person);
      expect([first?.status, first?.replacedBy]).toEqual(["replaced", second?.id]);
      expect(second).toMatchObject({ status: "issued", issuedOn: "2027-02-20", expiresOn: "2028-03-10" });
    },
  );

  dbTest(
    "expires when it is not renewed, is renewed late from the day of completion, and reminds four times",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const certification = await aCertification(stage, { renewalMonths: 12 });
      const person = await completed(stage, certification);
      for (const day of [
        "2027-02-08",
        "2027-02-20",
        "2027-03-03",
        "2027-03-09",
        "2027-03-10",
        "2027-03-11",
        "2027-06-01",
      ])
        await sweep(at(stage, `${day}T12:00:00Z`));
      expect(await remindersTo(stage, person)).toEqual([
        "Renew Fire Safety within 30 days",
        "Renew Fire Safety within 7 days",
        "Renew Fire Safety by tomorrow",
        "Fire Safety has expired",
      ]);
      await pass(stage, certification.course, person, "2027-06-02T12:00:00Z");
      await evaluate(at(stage, "2027-06-02T13:00:00Z"), person);
      expect((await credentialsOf(stage, person)).map((row) => [row.status, row.expiresOn])).toEqual([
        ["replaced", "2027-03-10"],
        ["issued", "2028-06-02"],
      ]);
    },
  );

  dbTest("makes up for days that nobody swept, with one reminder and not four", async ({ db }) => {
    const stage = await aWorkspace(db);
    const person = await completed(stage, await aCertification(stage, { renewalMonths: 12 }));
    await sweep(at(stage, "2027-03-04T12:00:00Z"));
    expect(await remindersTo(stage, person)).toEqual(["Renew Fire Safety within 6 days"]);
    await sweep(at(stage, "2028-03-04T12:00:00Z"));
    expect(await remindersTo(stage, person)).toEqual(["Renew Fire Safety within 6 days", "Fire Safety has expired"]);
  });

  dbTest("reminds nobody who renewed, left or was erased between the sweep and the mail", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certification = await aCertification(stage, { renewalMonths: 12 });
    const renewed = await completed(stage, certification, "renewed@x.example");
    const erased = await completed(stage, certification, "erased@x.example");
    const left = await completed(stage, certification, "left@x.example");
    const late = at(stage, "2027-02-08T12:00:00Z");
    const { reminders } = await execute(sweepChunk, stage.actor, {}, { db, now: late.now });
    expect(reminders).toHaveLength(3);
    await pass(stage, certification.course, renewed, "2027-02-08T11:00:00Z");
    await evaluate(late, renewed);
    await db.execute(sql`update recipients set email = null, email_key = null, erased_at = now() where id = ${erased}`);
    await db.execute(sql`update assignments set ended_at = now() where recipient_id = ${left}`);
    const { queued } = await execute(queueReminders, stage.actor, { reminders }, { db, now: late.now });
    expect(queued).toBe(0);
  });
});

dbTest(
  "a renewal that waits as a draft replaces the earlier credential when it goes out, also where only one is given",
  async ({ db }) => {
    for (const duplicates of ["allow", "deny"] as const) {
      const stage = await aWorkspace(db);
      const achievementId = await anAchievement(stage, { duplicates });
      const certification = await aCertification(stage, { renewalMonths: 1, achievementId });
      const person = await completed(stage, certification);
      await withLimit(stage, 1);
      const later = at(stage, "2026-04-05T12:00:00Z");
      await sweep(later);
      await pass(stage, certification.course, person, "2026-04-05T11:00:00Z");
      await evaluate(later, person);
      const statuses = async () => (await credentialsOf(stage, person)).map((row) => row.status);
      expect(await statuses()).toEqual(["issued", "draft"]);
      await withLimit(stage, null);
      const [, draft] = await credentialsOf(stage, person);
      await run(later, issueDrafts, { ids: draft ? [draft.id] : [] });
      expect(await statuses()).toEqual(["replaced", "issued"]);
    }
  },
);

dbTest("a draft of an earlier round never goes out beside the later one, nor together with it", async ({ db }) => {
  for (const room of [0, 100]) {
    const stage = await aWorkspace(db, { limit: 0 });
    const certification = await aCertification(stage, { renewalMonths: 1 });
    const person = await completed(stage, certification);
    await withLimit(stage, room);
    const later = at(stage, "2026-04-05T12:00:00Z");
    await sweep(later);
    await pass(stage, certification.course, person, "2026-04-05T11:00:00Z");
    await evaluate(later, person);
    const drafts = (await credentialsOf(stage, person)).filter((row) => row.status === "draft");
    expect(drafts).toHaveLength(room === 0 ? 2 : 1);
    await withLimit(stage, null);
    const ids = drafts.map(({ id }) => id);
    await expect(run(later, issueDrafts, { ids })).rejects.toThrow(/has a later certificate/);
    await run(later, issueDrafts, { ids, skipOthers: true });
    expect((await credentialsOf(stage, person)).map((row) => row.status)).toEqual(["draft", "issued"]);
  }
});

dbTest("a due date reminds before and after, once each", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await aCertification(stage, { dueOn: "2026-04-01" });
  const person = await assign(stage, id, "a@x.example");
  for (const day of ["03-10", "03-25", "03-31", "04-01", "04-02", "04-03"])
    await sweep(at(stage, `2026-${day}T12:00:00Z`));
  expect(await remindersTo(stage, person)).toEqual([
    "Complete Fire Safety within 22 days",
    "Complete Fire Safety within 7 days",
    "Complete Fire Safety by tomorrow",
    "Fire Safety is overdue",
  ]);
});

dbTest("what starts on a day is evaluated on it: grades in its days of grace count then", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id, course } = await aCertification(stage, { effectiveFrom: "2026-04-01", gracePeriodDays: 2 });
  const person = await assign(stage, id, "a@x.example");
  await pass(stage, course, person, "2026-03-30T12:00:00Z");
  await sweep(at(stage, "2026-03-31T21:59:00Z"));
  expect((await roundsOf(stage, person))[0]?.completedOn).toBeNull();
  await sweep(at(stage, "2026-03-31T22:00:00Z")); // 1 April in Oslo
  expect((await roundsOf(stage, person))[0]?.completedOn).toBe("2026-04-01");
});

dbTest("running a sweep or an evaluation again changes nothing", async ({ db }) => {
  const stage = await aWorkspace(db);
  const renewing = await aCertification(stage, { renewalMonths: 1 });
  const due = await aCertification(stage, { dueOn: "2026-04-01", effectiveFrom: "2026-03-12" }, renewing.course);
  const people = [
    await completed(stage, renewing),
    await assign(stage, due.id, "b@x.example"),
    await assign(stage, due.id, "a@x.example"),
  ];
  for (const day of ["2026-03-11", "2026-03-12", "2026-03-26", "2026-04-03", "2026-04-30"]) {
    const then = at(stage, `${day}T12:00:00Z`);
    await sweep(then);
    const once = await everything(stage);
    expect(await sweep(then)).toBe(0);
    for (let n = 0; n < 2; n++) await evaluate(then, ...new Set(people));
    expect(await everything(stage)).toBe(once);
  }
});

dbTest("an invisible one records what is completed, issues nothing and writes to nobody", async ({ db }) => {
  const stage = await aWorkspace(db);
  const person = await completed(stage, await aCertification(stage, { renewalMonths: 1, invisible: true }));
  await sweep(at(stage, "2026-05-10T12:00:00Z"));
  expect((await roundsOf(stage, person)).map((round) => round.completedOn)).toEqual(["2026-03-10", null]);
  expect(await credentialsOf(stage, person)).toEqual([]);
  const { rows } = await db.execute(sql`select 1 from mails where workspace_id = ${stage.workspaceId}`);
  expect(rows).toEqual([]);
});

async function lookAt(stage: Stage, person: Id<"recipient">, now: Date): Promise<void> {
  await evaluate({ ...stage, now }, person);
  await sweep({ ...stage, now });
}

dbTest(
  "ten years of people, looked at now and then, come out as a model that looks every day has them",
  async ({ db }) => {
    const lives = Array.from({ length: 6 }, (_, i) => someLife(i + 1, 2));
    for (const { plan, attempts, until } of lives) {
      await transaction(db, async (tx) => {
        const base = { ...(await aWorkspace(tx)), now: new Date(`${plan.publishedOn}T06:00:00Z`) };
        await tx.execute(sql`update workspaces set time_zone = 'UTC' where id = ${base.workspaceId}`);
        const course = await aCourse(base, { graded: 2 });
        const { months, anchor, effectiveFrom, grace, minActiveDays } = plan;
        const timing = {
          effectiveFrom,
          gracePeriodDays: grace,
          renewalMonths: months,
          renewalAnchor: anchor,
          minActiveDays,
        };
        const { id } = await aCertification(base, timing, course);
        const person = await aPerson(base, "a@x.example");
        for (const { on, step, good } of attempts) {
          const one = { ...course, steps: course.steps.slice(step, step + 1) };
          await pass(base, one, person, `${on}T12:00:00Z`, good ? 90 : 40);
        }
        await assign({ ...base, now: new Date(`${plan.assignedOn}T06:00:00Z`) }, id, "a@x.example");
        for (let t = Date.parse(plan.assignedOn); t < Date.parse(until); t += 191 * 86_400_000)
          await lookAt(base, person, new Date(t + 82_800_000));
        await lookAt(base, person, new Date(`${until}T23:00:00Z`));
        const model = live(plan, 2, attempts, until);
        expect({ plan, rounds: await roundsOf(base, person) }).toEqual({ plan, rounds: model.rounds });
        const held = (await credentialsOf(base, person)).map((row) => row.status);
        const done = model.rounds.filter((round) => round.completedOn !== null).length;
        expect(held).toEqual(Array.from({ length: done }, (_, i) => (i === done - 1 ? "issued" : "replaced")));
      });
    }
  },
  120_000,
);
