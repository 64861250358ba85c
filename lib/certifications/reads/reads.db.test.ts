import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { aCertification, aCourse, assign, at, evaluate, pass, sweep } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { retireCertification } from "../commands/retire-certification";
import { triggerCertification } from "../commands/trigger-certification";
import { statusOf } from "../rules/standing";
import { certificationFigures, renewalCalendar } from "./assignment-figures";
import { exportAssignments } from "./export-assignments";
import { countAssignments, listAssignments } from "./list-assignments";
import { getOwnCertification, listOwnCertifications, listOwnTriggerable } from "./own-certifications";
import { recipientCertifications } from "./recipient-certifications";

/** Somebody who signs in with an address. */
async function aUser(db: Db, email: string) {
  const id = newId("user");
  await db.execute(sql`insert into users (id, email, name, email_verified) values (${id}, ${email}, 'Someone', now())`);
  return { id };
}

/** One person in each state, in a workspace in Oslo; as of 1 June 2026. */
async function everyState(db: Db) {
  const stage = await aWorkspace(db, { now: "2026-01-15T09:00:00Z" });
  const course = await aCourse(stage);
  const renewing = await aCertification(stage, { name: "Renewing", renewalMonths: 3 }, course);
  const once = await aCertification(stage, { name: "Once", dueOn: "2026-05-01" }, course);
  const coming = await aCertification(stage, { name: "Coming", effectiveFrom: "2026-07-01" }, course);
  const done = await assign(stage, renewing.id, "done@x.example");
  const expired = await assign(stage, renewing.id, "expired@x.example");
  const idle = await assign(stage, renewing.id, "idle@x.example");
  for (const person of [done, expired]) await pass(stage, course, person, "2026-01-15T10:00:00Z");
  await evaluate(at(stage, "2026-01-16T09:00:00Z"), done, expired);
  await pass(stage, course, done, "2026-04-10T10:00:00Z");
  await sweep(at(stage, "2026-04-11T09:00:00Z"));
  await assign(stage, once.id, "overdue@x.example");
  await assign(stage, coming.id, "idle@x.example");
  return { stage: at(stage, "2026-06-01T09:00:00Z"), renewing, once, coming, people: { done, expired, idle } };
}

const list = async (stage: Stage, id: string, more: object = {}) =>
  (await ask(listAssignments, stage.actor, { id, ...more }, { db: stage.db, now: stage.now })).data;

describe("who is where", () => {
  dbTest("is said of everybody, filtered, counted and sorted", async ({ db }) => {
    const { stage, renewing, once, coming } = await everyState(db);
    const facts = (items: Awaited<ReturnType<typeof list>>) =>
      items.map((item) => [item.recipient.name, item.status, item.renewsOn]);
    expect(facts(await list(stage, renewing.id))).toEqual([
      ["done", "completed", "2026-07-15"],
      ["expired", "expired", "2026-04-15"],
      ["idle", "in_progress", null],
    ]);
    expect(facts(await list(stage, renewing.id, { sort: "-renewsOn" }))).toEqual([
      ["done", "completed", "2026-07-15"],
      ["expired", "expired", "2026-04-15"],
      ["idle", "in_progress", null],
    ]);
    expect(facts(await list(stage, renewing.id, { sort: "renewsOn" })).map(([name]) => name)).toEqual([
      "expired",
      "done",
      "idle",
    ]);
    expect(facts(await list(stage, renewing.id, { status: "expired" }))).toHaveLength(1);
    expect(facts(await list(stage, renewing.id, { search: "idl" }))).toHaveLength(1);
    expect(
      await ask(countAssignments, stage.actor, { id: renewing.id, via: "individual" }, { db, now: stage.now }),
    ).toBe(3);
    expect((await list(stage, once.id)).map((item) => item.status)).toEqual(["overdue"]);
    expect((await list(stage, coming.id)).map((item) => [item.status, item.startsOn])).toEqual([
      ["upcoming", "2026-07-01"],
    ]);
    const figures = await ask(certificationFigures, stage.actor, { ids: [renewing.id] }, { db, now: stage.now });
    expect(figures[renewing.id]).toEqual({
      upcoming: 0,
      in_progress: 1,
      completed: 1,
      overdue: 0,
      expired: 1,
      total: 3,
    });
  });

  dbTest("comes in pages that leave nobody out, whichever way they are sorted", async ({ db }) => {
    const { stage, renewing } = await everyState(db);
    for (const sort of ["name", "-name", "renewsOn", "-renewsOn", "completedAt", "-status", "dueOn", "startsOn"]) {
      const seen: string[] = [];
      for (let cursor: string | null = ""; cursor !== null; ) {
        const page: { data: { id: string }[]; nextCursor: string | null } = await ask(
          listAssignments,
          stage.actor,
          { id: renewing.id, limit: 1, sort, cursor: cursor || undefined },
          { db, now: stage.now },
        );
        seen.push(...page.data.map((item) => item.id));
        cursor = page.nextCursor;
      }
      expect([sort, seen]).toEqual([sort, (await list(stage, renewing.id, { sort })).map((item) => item.id)]);
    }
  });

  dbTest("SQL and the rule say the same on every day", async ({ db }) => {
    const { stage, renewing, once, coming } = await everyState(db);
    const held = { cycle: 1, completedOn: "2026-01-15", anchorOn: "2026-01-15", anchorPeriods: 1, termMonths: 3 };
    const open = (dueOn: string | null) => ({ cycle: 1, opensOn: "2026-01-15", dueOn });
    const known = [
      [renewing.id, 0, { startsOn: "2026-01-15", held: { ...held, termEndsOn: "2026-07-15" }, open: null }],
      [
        renewing.id,
        1,
        { startsOn: "2026-01-15", held: { ...held, termEndsOn: "2026-04-15" }, open: open("2026-04-15") },
      ],
      [renewing.id, 2, { startsOn: "2026-01-15", held: null, open: open(null) }],
      [once.id, 0, { startsOn: "2026-01-15", held: null, open: open("2026-05-01") }],
      [coming.id, 0, { startsOn: "2026-07-01", held: null, open: open(null) }],
    ] as const;
    for (const day of [
      "2026-04-15",
      "2026-04-16",
      "2026-05-01",
      "2026-05-02",
      "2026-06-30",
      "2026-07-01",
      "2026-07-15",
      "2026-07-16",
    ])
      for (const [id, index, standing] of known) {
        const rows = await list(at(stage, `${day}T12:00:00Z`), id);
        expect([day, id, rows[index]?.status]).toEqual([day, id, statusOf(standing, day)]);
      }
  });

  dbTest("leaves as CSV, with cells that cannot become formulas", async ({ db }) => {
    const { stage, once } = await everyState(db);
    await db.execute(sql`update recipients set name = '=1+1' where email_key = 'overdue@x.example'`);
    let text = "";
    for await (const lines of await ask(exportAssignments, stage.actor, { id: once.id }, { db, now: stage.now }))
      text += lines;
    expect(text.trim().split(/\r?\n/)).toEqual([
      "name,email,via,status,cycle,starts_on,due_on,completed_at,renews_on",
      "'=1+1,overdue@x.example,individual,overdue,1,2026-01-15,2026-05-01,,",
    ]);
  });

  dbTest(
    "has a calendar of what falls due in the twelve months from this one, and whom a month is about",
    async ({ db }) => {
      const { stage, renewing } = await everyState(db);
      const months = await ask(renewalCalendar, stage.actor, {}, { db, now: stage.now });
      expect([months.length, months[0]?.month, months[11]?.month]).toEqual([12, "2026-06", "2027-05"]);
      expect(months.filter((month) => month.total > 0)).toEqual([
        { month: "2026-07", total: 1, certifications: [{ id: renewing.id, name: "Renewing", due: 1 }] },
      ]);
      expect((await list(stage, renewing.id, { month: "2026-07" })).map((item) => item.recipient.name)).toEqual([
        "done",
      ]);
    },
  );
});

describe("a person's own", () => {
  dbTest("shows what is missing, of their addresses only", async ({ db }) => {
    const { stage } = await everyState(db);
    const user = await aUser(db, "idle@x.example");
    const own = await listOwnCertifications(user, {}, { db, now: stage.now });
    expect(own.map((each) => [each.certification.name, each.status, each.open])).toEqual([
      ["Coming", "upcoming", false],
      ["Renewing", "in_progress", true],
    ]);
    expect(own[1]?.courses.map((course) => course.steps.map((step) => [step.best, step.met]))).toEqual([
      [[null, false]],
    ]);
    const stranger = await aUser(db, "stranger@x.example");
    expect(await listOwnCertifications(stranger, {}, { db, now: stage.now })).toEqual([]);
    await expect(getOwnCertification(stranger, { id: own[0]?.id ?? "" }, { db, now: stage.now })).rejects.toThrow(
      "no such",
    );
  });

  dbTest("never has an invisible one, and members see it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCertification(stage, { invisible: true });
    const person = await assign(stage, id, "a@x.example");
    const user = await aUser(db, "a@x.example");
    expect(await listOwnCertifications(user, {}, { db, now: stage.now })).toEqual([]);
    expect(await listOwnTriggerable(user, {}, { db, now: stage.now })).toEqual([]);
    const theirs = await ask(recipientCertifications, stage.actor, { recipientId: person }, { db, now: stage.now });
    expect(theirs).toMatchObject([{ certification: { id, invisible: true }, status: "in_progress" }]);
  });

  dbTest("keeps a retired one that was completed, and no other", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage);
    const done = await assign(stage, id, "done@x.example");
    await assign(stage, id, "open@x.example");
    await pass(stage, course, done, "2026-03-10T09:00:00Z");
    await evaluate(stage, done);
    await run(stage, retireCertification, { id });
    const of = async (email: string) => listOwnCertifications(await aUser(db, email), {}, { db, now: stage.now });
    expect((await of("done@x.example")).map((each) => each.status)).toEqual(["completed"]);
    expect(await of("open@x.example")).toEqual([]);
  });

  dbTest("begins by themselves what asks no group, and nothing else", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCertification(stage);
    const hidden = await aCertification(stage, { invisible: true });
    await assign(stage, (await aCertification(stage)).id, "a@x.example");
    const user = await aUser(db, "a@x.example");
    const options = { db, now: stage.now };
    expect((await listOwnTriggerable(user, {}, options)).map((each) => each.certification.id)).toEqual([id]);
    await triggerCertification(user, { workspaceId: stage.workspaceId, id }, options);
    expect(await listOwnTriggerable(user, {}, options)).toEqual([]);
    expect((await list(stage, id)).map((item) => item.via)).toEqual(["self"]);
    const refused = triggerCertification(user, { workspaceId: stage.workspaceId, id: hidden.id }, options);
    await expect(refused).rejects.toThrow("There is no such certification.");
    const stranger = await aUser(db, "stranger@x.example");
    await expect(triggerCertification(stranger, { workspaceId: stage.workspaceId, id }, options)).rejects.toThrow(
      "no such",
    );
  });
});
