import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findDueWorkspaces } from "@/db/queries/certification-sweep";
import { type Id, newId } from "@/lib/core/ids";
import { updateWorkspace } from "@/lib/governance/commands/update-workspace";
import { type Actor, SCOPES } from "@/lib/governance/rules/permissions";
import { CERTIFICATIONS_SWITCHED_ON } from "@/lib/governance/rules/workspace-events";
import { ask } from "@/lib/read";
import {
  aCertification,
  aCourse,
  aDraft,
  aGroup,
  aPerson,
  assign,
  at,
  evaluate,
  finishAssigning,
  joinGroup,
  pass,
  remindersTo,
  roundsOf,
  sweep,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { assignRecipient } from "./commands/assign-recipient";
import { createCertification } from "./commands/create-certification";
import { deleteCertification } from "./commands/delete-certification";
import { followCourse } from "./commands/follow-course";
import { publishCertification } from "./commands/publish-certification";
import { queueReminders } from "./commands/queue-reminders";
import { resumeCertifications } from "./commands/resume-certifications";
import { retireCertification } from "./commands/retire-certification";
import { sweepChunk } from "./commands/sweep-chunk";
import { syncGroups } from "./commands/sync-groups";
import { triggerCertification } from "./commands/trigger-certification";
import { unassignRecipient } from "./commands/unassign-recipient";
import { updateCertification } from "./commands/update-certification";
import { getCertification, listCertifications } from "./reads/get-certification";
import { listAssignments } from "./reads/list-assignments";
import { listOwnCertifications, listOwnTriggerable } from "./reads/own-certifications";
import { getOwnRounds } from "./reads/own-rounds";
import { recipientCertifications } from "./reads/recipient-certifications";

const SWITCHED_OFF = {
  code: "conflict",
  message: "Certifications are switched off in this workspace. An owner or admin can switch them on in the settings.",
};
const switchTo = (stage: Stage, certificationsEnabled: boolean) =>
  run(stage, updateWorkspace, { certificationsEnabled });

async function told({ db, workspaceId }: Stage): Promise<number> {
  const { rows } = await db.execute(
    sql`select 1 from outbox where workspace_id = ${workspaceId} and name = ${CERTIFICATIONS_SWITCHED_ON}`,
  );
  return rows.length;
}

/** Everybody who is no job. */
function actors({ workspaceId }: Stage): Actor[] {
  return [
    { kind: "member", workspaceId, memberId: newId("member"), userId: newId("user"), role: "owner" },
    { kind: "api_key", workspaceId, apiKeyId: newId("apiKey"), scopes: SCOPES },
  ];
}

async function aUser(db: Db, email: string) {
  const id = newId("user");
  await db.execute(sql`insert into users (id, email, name, email_verified) values (${id}, ${email}, 'Someone', now())`);
  return { id };
}

/** A certification that a group has and one that anybody may begin; Ann and Ben are in the group, and assigned. */
async function halfway(db: Db) {
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const groupId = await aGroup(stage, "Spring", [course]);
  const ann = await aPerson(stage, "ann@x.example");
  const ben = await aPerson(stage, "ben@x.example");
  await joinGroup(stage, groupId, [ann, ben]);
  const certification = await aCertification(stage, { groups: ["Spring"], dueOn: "2026-04-01" }, course);
  const open = await aCertification(stage, { name: "Open to all" }, course);
  return { stage, course, groupId, ann, ben, certification, open };
}

describe("where certifications are switched off", () => {
  dbTest("members and API keys are refused every command, with the reason", async ({ db }) => {
    const { stage, certification, ann, course } = await halfway(db);
    const draft = await aDraft(stage, course, { name: "Draft" });
    await switchTo(stage, false);
    const { id } = certification;
    for (const actor of actors(stage)) {
      const of = { ...stage, actor };
      const tries = [
        () => run(of, createCertification, { name: "New" }),
        () => run(of, updateCertification, { id, name: "Renamed" }),
        () => run(of, publishCertification, { id: draft.id }),
        () => run(of, retireCertification, { id }),
        () => run(of, deleteCertification, { id: draft.id }),
        () => run(of, assignRecipient, { id, recipient: { email: "new@x.example" } }),
        () => run(of, unassignRecipient, { id, recipientId: ann }),
      ];
      for (const attempt of tries) await expect(attempt()).rejects.toMatchObject(SWITCHED_OFF);
    }
  });

  dbTest("and every read", async ({ db }) => {
    const { stage, certification, ann } = await halfway(db);
    await switchTo(stage, false);
    const { id } = certification;
    const options = { db, now: stage.now };
    for (const actor of actors(stage)) {
      const tries = [
        () => ask(listCertifications, actor, {}, options),
        () => ask(getCertification, actor, { id }, options),
        () => ask(listAssignments, actor, { id }, options),
        () => ask(recipientCertifications, actor, { recipientId: ann }, options),
      ];
      for (const attempt of tries) await expect(attempt()).rejects.toMatchObject(SWITCHED_OFF);
    }
  });

  dbTest("days and events pass over them without failing, and remind nobody", async ({ db }) => {
    const { stage, course, ann, certification } = await halfway(db);
    const { jobId } = await run(stage, updateCertification, { id: certification.id, minimumPassingGrade: 70 });
    await switchTo(stage, false);
    await pass(stage, course, ann, "2026-03-10T08:00:00Z");
    const overdue = at(stage, "2026-04-20T09:00:00Z");
    expect(await findDueWorkspaces(db, overdue.now)).not.toContain(stage.workspaceId);
    expect(await sweep(overdue)).toBe(0);
    await evaluate(overdue, ann);
    expect(await run(overdue, followCourse, { courseId: course.id })).toEqual({ jobIds: [] });
    expect(await run(overdue, syncGroups, { recipientIds: [ann] })).toEqual({ assigned: 0 });
    expect(await run(overdue, resumeCertifications, {})).toEqual({ jobIds: [] });
    expect((await roundsOf(stage, ann)).map(({ completedOn }) => completedOn)).toEqual([null]);
    expect(await remindersTo(stage, ann)).toEqual([]);
    await finishAssigning(overdue, jobId as Id<"job">);
    const { rows } = await db.execute(sql`select status, result from jobs where id = ${jobId}`);
    expect(rows).toEqual([{ status: "done", result: { stopped: 1 } }]);
  });

  dbTest("people find none of theirs, and nothing to begin", async ({ db }) => {
    const { stage, certification, open } = await halfway(db);
    const ann = await aUser(db, "ann@x.example");
    const options = { db, now: stage.now };
    const { workspaceId } = stage;
    const [own] = await listOwnCertifications(ann, {}, options);
    if (!own) throw new Error("Ann has none");
    expect((await listOwnTriggerable(ann, {}, options)).map((offer) => offer.certification.id)).toEqual([open.id]);
    await switchTo(stage, false);
    expect(await listOwnCertifications(ann, {}, options)).toEqual([]);
    expect(await listOwnTriggerable(ann, {}, options)).toEqual([]);
    await expect(getOwnRounds(ann, { id: own.id }, options)).rejects.toMatchObject({ code: "not_found" });
    const begin = triggerCertification(ann, { workspaceId, id: open.id }, options);
    await expect(begin).rejects.toMatchObject({ code: "not_found" });
    await switchTo(stage, true);
    expect((await listOwnCertifications(ann, {}, options))[0]?.certification.id).toBe(certification.id);
  });
});

describe("switched on again", () => {
  dbTest("all is as it was, and what happened in the meantime counts", async ({ db }) => {
    const { stage, course, groupId, ann, ben, certification } = await halfway(db);
    await switchTo(stage, false);
    const cas = await aPerson(stage, "cas@x.example");
    await joinGroup(stage, groupId, [cas]);
    await pass(stage, course, ann, "2026-03-10T08:30:00Z");
    const later = at(stage, "2026-03-20T09:00:00Z");
    expect(await told(stage)).toBe(0);
    await switchTo(later, true);
    expect(await told(stage)).toBe(1);
    const { jobIds } = await run(later, resumeCertifications, {});
    for (const jobId of jobIds) await finishAssigning(later, jobId);
    const of = { id: certification.id };
    const { data } = await ask(listAssignments, stage.actor, of, { db, now: later.now });
    expect(data.map(({ recipient, status }) => [recipient.id, status])).toEqual([
      [ann, "completed"],
      [ben, "in_progress"],
      [cas, "in_progress"],
    ]);
  });

  dbTest("is told once: saving it twice, or other settings, tells nothing", async ({ db }) => {
    const { stage } = await halfway(db);
    await switchTo(stage, true);
    await run(stage, updateWorkspace, { name: "Southlight" });
    expect(await told(stage)).toBe(0);
  });

  dbTest("only admins and owners switch them", async ({ db }) => {
    const { stage } = await halfway(db);
    const issuer: Actor = {
      kind: "member",
      workspaceId: stage.workspaceId,
      memberId: newId("member"),
      userId: newId("user"),
      role: "issuer",
    };
    await expect(switchTo({ ...stage, actor: issuer }, false)).rejects.toMatchObject({ code: "forbidden" });
    await switchTo({ ...stage, actor: { ...issuer, role: "admin" } }, false);
  });
});

dbTest("a reminder that was found due just before the switch is sent once they are on again", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certification = await aCertification(stage, { dueOn: "2026-04-01" });
  const person = await assign(at(stage, "2026-02-20T12:00:00Z"), certification.id, "a@x.example");
  const day = at(stage, "2026-03-03T12:00:00Z");
  const { reminders } = await run(day, sweepChunk, {});
  expect(reminders).toHaveLength(1);
  await switchTo(day, false);
  await run(day, queueReminders, { reminders });
  await switchTo(day, true);
  await sweep(day);
  expect(await remindersTo(stage, person)).toEqual(["Complete Fire Safety within 29 days"]);
});
