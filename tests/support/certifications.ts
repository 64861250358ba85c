import { sql } from "drizzle-orm";
import type { z } from "zod";
import { courseSteps, courses, grades } from "@/db/schema/courses";
import { groupRecipients, groups } from "@/db/schema/recipients";
import { assignChunk } from "@/lib/certifications/commands/assign-chunk";
import { assignRecipient } from "@/lib/certifications/commands/assign-recipient";
import { createCertification } from "@/lib/certifications/commands/create-certification";
import { evaluateRecipients } from "@/lib/certifications/commands/evaluate-recipients";
import { publishCertification } from "@/lib/certifications/commands/publish-certification";
import { queueReminders } from "@/lib/certifications/commands/queue-reminders";
import { sweepChunk } from "@/lib/certifications/commands/sweep-chunk";
import type { createCertificationInput } from "@/lib/certifications/rules/certification-input";
import { type Id, newId } from "@/lib/core/ids";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { anAchievement, run, type Stage } from "./factories";

export type Course = { id: Id<"course">; steps: Id<"step">[] };
type CourseOptions = { graded?: number; status?: "draft" | "published" | "archived"; trigger?: boolean; name?: string };

/** A published course with so many graded steps, written directly. */
export async function aCourse({ db, workspaceId }: Stage, options: CourseOptions = {}): Promise<Course> {
  const { graded = 1, status = "published", trigger = false, name = "Course" } = options;
  const id = newId("course");
  await db.insert(courses).values({ workspaceId, id, name, status, trigger });
  const steps = Array.from({ length: graded }, () => newId("step"));
  const rows = steps.map((step, i) => ({
    id: step,
    position: i + 1,
    name: `Step ${i + 1}`,
    graded: true,
    weight: 100,
  }));
  const lead = { id: newId("step"), position: 0, name: "Welcome", graded: false, weight: null };
  await db.insert(courseSteps).values([lead, ...rows].map((row) => ({ workspaceId, courseId: id, ...row })));
  return { id, steps };
}

export async function aPerson(stage: Stage, email: string, inGroups?: string[]): Promise<Id<"recipient">> {
  return (await run(stage, putRecipient, { email, name: email.split("@")[0] ?? email, groups: inGroups })).id;
}

/** An attempt in every graded step of a course. */
export async function pass(
  { db, workspaceId }: Stage,
  course: Course,
  recipientId: Id<"recipient">,
  at: string,
  grade = 90,
) {
  const rows = course.steps.map((stepId) => ({
    workspaceId,
    id: newId("grade"),
    courseId: course.id,
    stepId,
    recipientId,
    grade,
    achievedAt: new Date(at),
    source: "api" as const,
  }));
  await db.insert(grades).values(rows).onConflictDoNothing();
}

type Fields = Partial<z.input<typeof createCertificationInput>>;
export type Certification = { id: Id<"certification">; course: Course; achievementId: Id<"achievement"> };

export async function aDraft(stage: Stage, course: Course, fields: Fields = {}) {
  const achievementId = (fields.achievementId ?? (await anAchievement(stage))) as Id<"achievement">;
  const { id } = await run(stage, createCertification, {
    name: "Fire Safety",
    courses: [course.id],
    achievementId,
    ...fields,
  });
  return { id, course, achievementId };
}

/** Published, and its groups assigned. */
export async function aCertification(stage: Stage, fields: Fields = {}, course?: Course): Promise<Certification> {
  const draft = await aDraft(stage, course ?? (await aCourse(stage)), fields);
  const { jobId } = await run(stage, publishCertification, { id: draft.id });
  await finishAssigning(stage, jobId);
  return draft;
}

export async function finishAssigning(stage: Stage, jobId: Id<"job"> | null): Promise<void> {
  while (jobId && !(await run(stage, assignChunk, { jobId })).finished);
}

/** Assigned singly, and evaluated as the durable function does. */
export async function assign(stage: Stage, id: Id<"certification">, email: string): Promise<Id<"recipient">> {
  const { recipientId } = await run(stage, assignRecipient, { id, recipient: { email } });
  await evaluate(stage, recipientId);
  return recipientId;
}

/** What the durable functions do after a grade or an assignment. */
export async function evaluate(stage: Stage, ...recipientIds: Id<"recipient">[]): Promise<void> {
  const { reminders } = await run(stage, evaluateRecipients, { recipientIds });
  if (reminders.length > 0) await run(stage, queueReminders, { reminders });
}

/** What a sweep does at the stage's time, its mails included. Answers how many assignments it looked at. */
export async function sweep(stage: Stage): Promise<number> {
  let looked = 0;
  for (let again = true; again; ) {
    const chunk = await run(stage, sweepChunk, {});
    if (chunk.reminders.length > 0) await run(stage, queueReminders, { reminders: chunk.reminders });
    looked += chunk.done;
    again = chunk.again || chunk.next !== null;
  }
  return looked;
}

export const at = (stage: Stage, now: string): Stage => ({ ...stage, now: new Date(now) });

/** A group whose members take these courses. */
export async function aGroup({ db, workspaceId }: Stage, name: string, takes: Course[] = []): Promise<Id<"group">> {
  const id = newId("group");
  await db.insert(groups).values({ workspaceId, id, name });
  for (const course of takes)
    await db.execute(
      sql`insert into course_groups (workspace_id, course_id, group_id) values (${workspaceId}, ${course.id}, ${id})`,
    );
  return id;
}

export async function joinGroup({ db, workspaceId }: Stage, groupId: Id<"group">, recipientIds: Id<"recipient">[]) {
  if (recipientIds.length === 0) return;
  await db.insert(groupRecipients).values(recipientIds.map((recipientId) => ({ workspaceId, groupId, recipientId })));
}

export type RoundFact = {
  cycle: number;
  opensOn: string;
  dueOn: string | null;
  completedOn: string | null;
  termEndsOn: string | null;
};

export async function roundsOf({ db, workspaceId }: Stage, recipientId: Id<"recipient">): Promise<RoundFact[]> {
  const { rows } = await db.execute<RoundFact>(sql`
    select cycle, opens_on::text as "opensOn", due_on::text as "dueOn", completed_on::text as "completedOn", term_ends_on::text as "termEndsOn"
    from cycles where workspace_id = ${workspaceId} and recipient_id = ${recipientId} order by cycle`);
  return rows;
}

export type CredentialFact = {
  id: Id<"credential">;
  status: string;
  issuedOn: string;
  expiresOn: string | null;
  replacedBy: string | null;
};

/** What somebody holds, by the day of issue. */
export async function credentialsOf(
  { db, workspaceId }: Stage,
  recipientId: Id<"recipient">,
): Promise<CredentialFact[]> {
  const { rows } = await db.execute<CredentialFact>(sql`
    select id, status, issued_on::text as "issuedOn", expires_on::text as "expiresOn", replaced_by as "replacedBy" from credentials
    where workspace_id = ${workspaceId} and recipient_id = ${recipientId} order by issued_on, created_at, id`);
  return rows;
}

/** Subjects of the reminders to somebody, in the order in which they were queued. */
export async function remindersTo({ db, workspaceId }: Stage, recipientId: Id<"recipient">): Promise<string[]> {
  const { rows } = await db.execute<{ subject: string }>(sql`
    select m.subject from certification_reminders d
    join assignments a on a.workspace_id = d.workspace_id and a.id = d.assignment_id
    join mails m on m.id = d.mail_id
    where d.workspace_id = ${workspaceId} and a.recipient_id = ${recipientId} order by d.cycle, d.days_before desc`);
  return rows.map((row) => row.subject);
}
