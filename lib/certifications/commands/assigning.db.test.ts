import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { deleteGroup } from "@/lib/groups/commands/delete-group";
import { ask } from "@/lib/read";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import {
  aCertification,
  aCourse,
  aGroup,
  aPerson,
  assign,
  at,
  type Certification,
  evaluate,
  finishAssigning,
  joinGroup,
  pass,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { listAssignments } from "../reads/list-assignments";
import { syncGroups } from "./sync-groups";
import { unassignRecipient } from "./unassign-recipient";
import { updateCertification } from "./update-certification";

async function whoHas(stage: Stage, id: Certification["id"]): Promise<string[]> {
  const { data } = await ask(listAssignments, stage.actor, { id }, { db: stage.db, now: stage.now });
  return data.map((item) => `${item.recipient.name} ${item.via}`);
}

/** What a command told of groups that changed, done as the durable function does it. */
async function followGroups(stage: Stage): Promise<void> {
  const { rows } = await stage.db.execute<{ data: { recipientIds: [] } }>(
    sql`delete from outbox where workspace_id = ${stage.workspaceId} and name = 'recipients/groups.changed' returning data`,
  );
  for (const { data } of rows) await run(stage, syncGroups, { recipientIds: data.recipientIds });
}

async function inGroup(db: Stage["db"], fields: object = {}) {
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const groupId = await aGroup(stage, "Night shift", [course]);
  const ann = await aPerson(stage, "ann@x.example", ["Night shift"]);
  const certification = await aCertification(stage, { groups: ["night SHIFT"], ...fields }, course);
  await stage.db.execute(sql`delete from outbox where workspace_id = ${stage.workspaceId}`);
  return { stage, groupId, ann, ...certification };
}

describe("a group's certification", () => {
  dbTest("is its members' from publishing on, and theirs who join later", async ({ db }) => {
    const { stage, id } = await inGroup(db);
    expect(await whoHas(stage, id)).toEqual(["ann group"]);
    await aPerson(stage, "ben@x.example", ["Night shift"]);
    await followGroups(stage);
    expect(await whoHas(stage, id)).toEqual(["ann group", "ben group"]);
  });

  dbTest("ends for who leaves without having completed it, and goes on when they come back", async ({ db }) => {
    const { stage, id, ann } = await inGroup(db);
    await run(stage, putRecipient, { email: "ann@x.example", name: "ann", groups: [] });
    await followGroups(stage);
    expect(await whoHas(stage, id)).toEqual([]);
    const later = at(stage, "2026-05-01T09:00:00Z");
    await run(later, putRecipient, { email: "ann@x.example", name: "ann", groups: ["Night shift"] });
    await followGroups(later);
    expect(await whoHas(later, id)).toEqual(["ann group"]);
    const { rows } = await db.execute(sql`select starts_on::text from assignments where recipient_id = ${ann}`);
    expect(rows).toEqual([{ starts_on: "2026-03-10" }]);
  });

  dbTest("stays with who completed it, also when the group is deleted", async ({ db }) => {
    const { stage, id, course, ann, groupId } = await inGroup(db);
    await aPerson(stage, "ben@x.example", ["Night shift"]);
    await followGroups(stage);
    await pass(stage, course, ann, "2026-03-10T09:00:00Z");
    await evaluate(stage, ann);
    await run(stage, deleteGroup, { id: groupId });
    await followGroups(stage);
    expect(await whoHas(stage, id)).toEqual(["ann group"]);
  });

  dbTest("follows the groups that it asks: those added come, those taken out go", async ({ db }) => {
    const { stage, id, course } = await inGroup(db);
    await aGroup(stage, "Day shift", [course]);
    await aPerson(stage, "dan@x.example", ["Day shift"]);
    const { jobId } = await run(stage, updateCertification, { id, groups: ["Day shift"] });
    if (!jobId) throw new Error("Changed groups are walked by a job.");
    await finishAssigning(stage, jobId);
    expect(await whoHas(stage, id)).toEqual(["dan group"]);
  });

  dbTest("is assigned to a whole group in chunks, each person once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const groups = [await aGroup(stage, "A", [course]), await aGroup(stage, "B", [course])];
    const people = 1203;
    const { rows } = await db.execute<{ id: never }>(sql`
      insert into recipients (workspace_id, id, email, email_key, name)
      select ${stage.workspaceId}, 'rcp_' || lpad(n::text, 5, '0'), n || '@x.example', n || '@x.example', 'P' || n from generate_series(1, ${people}::int) n returning id`);
    const ids = rows.map((row) => row.id);
    for (const group of groups) await joinGroup(stage, group, ids);
    const { id } = await aCertification(stage, { groups: ["A", "B"] }, course);
    const { rows: found } = await db.execute(sql`
      select count(*)::int as n, count(distinct a.recipient_id)::int as people, (select count(*)::int from cycles c where c.certification_id = ${id}) as rounds
      from assignments a where a.certification_id = ${id}`);
    expect(found).toEqual([{ n: people, people, rounds: people }]);
  });
});

describe("somebody added singly", () => {
  dbTest("stays whatever groups they leave; taken back, they stay through a group, or not at all", async ({ db }) => {
    const { stage, id, ann } = await inGroup(db);
    await assign(stage, id, "ann@x.example");
    expect(await whoHas(stage, id)).toEqual(["ann individual"]);
    expect(await run(stage, unassignRecipient, { id, recipientId: ann })).toMatchObject({ ended: false });
    expect(await whoHas(stage, id)).toEqual(["ann group"]);
    await assign(stage, id, "ann@x.example");
    await run(stage, putRecipient, { email: "ann@x.example", name: "ann", groups: [] });
    await followGroups(stage);
    expect(await whoHas(stage, id)).toEqual(["ann individual"]);
    expect(await run(stage, unassignRecipient, { id, recipientId: ann })).toMatchObject({ ended: true });
    expect(await whoHas(stage, id)).toEqual([]);
  });

  dbTest("and who completed it keeps it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage);
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, course, person, "2026-03-10T09:00:00Z");
    await evaluate(stage, person);
    await expect(run(stage, unassignRecipient, { id, recipientId: person })).rejects.toThrow("so it stays with them");
  });
});

dbTest("whoever is assigned singly learns in its courses, unless the certification is invisible", async ({ db }) => {
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const { id } = await aCertification(stage, {}, course);
  const hidden = await aCertification(stage, { invisible: true }, course);
  await assign(stage, id, "ann@x.example");
  await assign(stage, hidden.id, "ben@x.example");
  const { rows } = await db.execute<{ email: string }>(sql`
    select r.email from course_learners l join recipients r on r.workspace_id = l.workspace_id and r.id = l.recipient_id
    where l.workspace_id = ${stage.workspaceId} and l.course_id = ${course.id}`);
  expect(rows.map(({ email }) => email)).toEqual(["ann@x.example"]);
});

dbTest(
  "a course that is added later is theirs too who have it singly, once they completed it as well",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage, { renewalMonths: 12 });
    const hidden = await aCertification(stage, { invisible: true }, course);
    const ann = await assign(stage, id, "ann@x.example");
    await assign(stage, id, "ben@x.example");
    await assign(stage, hidden.id, "cat@x.example");
    await pass(stage, course, ann, "2026-03-10T09:00:00Z");
    await evaluate(stage, ann);
    const added = await aCourse(stage, { name: "Added" });
    for (const each of [id, hidden.id]) {
      const { jobId } = await run(stage, updateCertification, { id: each, courses: [course.id, added.id] });
      if (jobId) await finishAssigning(stage, jobId);
    }
    const { rows } = await db.execute<{ name: string }>(sql`
    select r.name from course_learners l join recipients r on r.workspace_id = l.workspace_id and r.id = l.recipient_id
    where l.workspace_id = ${stage.workspaceId} and l.course_id = ${added.id} order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(["ann", "ben"]);
    const told = await db.execute(sql`
    select 1 from outbox where name = 'courses/learners.changed' and data->>'courseId' = ${added.id}`);
    expect(told.rows).toHaveLength(1);
  },
);

dbTest("grace is copied when somebody is assigned: a later change touches new assignments only", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id, course } = await aCertification(stage, { gracePeriodDays: 0 });
  const first = await assign(stage, id, "first@x.example");
  await run(stage, updateCertification, { id, gracePeriodDays: 10 });
  const second = await aPerson(stage, "second@x.example");
  for (const person of [first, second]) await pass(stage, course, person, "2026-03-05T09:00:00Z");
  await assign(stage, id, "second@x.example");
  await evaluate(stage, first, second);
  const { data } = await ask(listAssignments, stage.actor, { id }, { db, now: stage.now });
  expect(data.map((item) => [item.recipient.name, item.status])).toEqual([
    ["first", "in_progress"],
    ["second", "completed"],
  ]);
});
