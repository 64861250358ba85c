import { sql } from "drizzle-orm";
import { assignChunk } from "../../lib/certifications/commands/assign-chunk";
import { assignRecipient } from "../../lib/certifications/commands/assign-recipient";
import { createCertification } from "../../lib/certifications/commands/create-certification";
import { evaluateRecipients } from "../../lib/certifications/commands/evaluate-recipients";
import { publishCertification } from "../../lib/certifications/commands/publish-certification";
import { queueReminders } from "../../lib/certifications/commands/queue-reminders";
import { sweepChunk } from "../../lib/certifications/commands/sweep-chunk";
import { syncGroups } from "../../lib/certifications/commands/sync-groups";
import { execute } from "../../lib/command";
import type { Id } from "../../lib/core/ids";
import { OFFICERS } from "./course-texts";
import { FIRST_OFFICERS, type School } from "./courses";
import { nextFirst } from "./days";
import { joinGroup } from "./groups";

/** Days ago, on which the days are looked at: enough of them that reminders are of their day. */
const SWEEPS = [60, 40, 30, 20, 13, 7, 4, 0];
const JOINED = 40;
const FOUNDED = 120;
const WATCHED = 25;

/** One that is earned once by a day, one that renews each year, one that nobody sees, and one that begins next month. */
export async function seedCertifications(school: School): Promise<void> {
  const { calendar, achievements, courses, analysts, officers } = school;
  const happenings = new Map<number, (() => Promise<void>)[]>();
  const on = (daysAgo: number, happening: () => Promise<void>) =>
    happenings.set(daysAgo, [...(happenings.get(daysAgo) ?? []), happening]);
  await publish(school, 460, {
    name: "Certified Privacy Officer",
    description: "For everybody who answers for personal data: renewed every year, since cases and law move on.",
    achievementId: achievements.officer,
    courses: [courses.handling],
    renewalMonths: 12,
    gracePeriodDays: 14,
    minimumPassingGrade: 80,
    groups: [OFFICERS],
  });
  on(JOINED, () => comeLater(school));
  on(FOUNDED, async () => {
    const id = await publish(school, FOUNDED, {
      name: "Analyst’s Foundation",
      description: "What everybody in the analysts’ teams has to have passed by the agreed day.",
      achievementId: achievements.foundation,
      courses: [courses.analysing],
      dueOn: calendar.ago(6),
      minimumPassingGrade: 60,
      groups: ["Bergen, spring 2026"],
    });
    await assignSome(school, FOUNDED, id, analysts.people.slice(0, 1));
  });
  on(WATCHED, async () => {
    const id = await publish(school, WATCHED, {
      name: "Future trainers (internal)",
      description: "Who of the last course could teach the next one. Nobody in it knows.",
      invisible: true,
      courses: [courses.analysing],
      gracePeriodDays: 365,
      minimumPassingGrade: 70,
    });
    await assignSome(school, WATCHED, id, analysts.people.slice(1, 9));
  });
  on(8, async () => {
    const id = await publish(school, 8, {
      name: "Responsible Analyst",
      description: "Good analysis and the care for what is personal, together. Anybody may begin it.",
      achievementId: achievements.responsible,
      courses: [courses.analysing, courses.handling],
      effectiveFrom: nextFirst(calendar.today),
      renewalMonths: 6,
      renewalAnchor: "fixed",
      minActiveDays: 30,
      minimumPassingGrade: 75,
    });
    await assignSome(school, 8, id, officers.people.slice(3, 8));
  });
  for (const { people, sittings } of [officers, analysts])
    for (const day of new Set(sittings.map(({ daysAgo }) => daysAgo)))
      on(day, () =>
        evaluate(
          school,
          day,
          sittings.filter(({ daysAgo }) => daysAgo === day).map(({ person }) => people[person]),
        ),
      );
  for (const day of SWEEPS) on(day, () => sweep(school, day));
  for (const day of [...happenings.keys()].sort((a, b) => b - a))
    for (const happen of happenings.get(day) ?? []) await happen();
}

type Input = Parameters<typeof execute<typeof createCertification.input, { id: Id<"certification"> }>>[2];

async function publish({ db, actor, calendar }: School, daysAgo: number, input: Input): Promise<Id<"certification">> {
  const options = { db, now: calendar.at(daysAgo) };
  const { id } = await execute(createCertification, actor, input, options);
  const { jobId } = await execute(publishCertification, actor, { id }, options);
  while (jobId && !(await execute(assignChunk, actor, { jobId }, options)).finished);
  return id;
}

async function assignSome(school: School, daysAgo: number, id: Id<"certification">, people: Id<"recipient">[]) {
  const { db, actor, calendar } = school;
  for (const recipientId of people)
    await execute(assignRecipient, actor, { id, recipientId }, { db, now: calendar.at(daysAgo) });
  await evaluate(school, daysAgo, people);
}

/** Those who joined the officers when the first of them had theirs for a year. */
async function comeLater(school: School): Promise<void> {
  const { db, actor, calendar } = school;
  const recipientIds = school.officers.people.slice(FIRST_OFFICERS);
  const { rows } = await db.execute<{ id: Id<"group"> }>(
    sql`select id from groups where workspace_id = ${actor.workspaceId} and name = ${OFFICERS}`,
  );
  const [group] = rows;
  if (!group) throw new Error("The demo's officers are not there.");
  await joinGroup(db, actor, group.id, recipientIds);
  await execute(syncGroups, actor, { recipientIds }, { db, now: calendar.at(JOINED) });
}

async function evaluate({ db, actor, calendar }: School, daysAgo: number, people: (Id<"recipient"> | undefined)[]) {
  const recipientIds = [...new Set(people)].flatMap((id) => id ?? []);
  await execute(evaluateRecipients, actor, { recipientIds }, { db, now: calendar.at(daysAgo, 16) });
}

/** What the daily sweep did on a day, its mails as left on that day. */
async function sweep({ db, actor, calendar }: School, daysAgo: number): Promise<void> {
  const now = calendar.at(daysAgo, 17);
  for (let again = true; again; ) {
    const chunk = await execute(sweepChunk, actor, {}, { db, now });
    if (chunk.reminders.length > 0) await execute(queueReminders, actor, { reminders: chunk.reminders }, { db, now });
    again = chunk.again || chunk.next !== null;
  }
  await db.execute(sql`
    update mails set status = 'sent', provider_id = 'demo-' || id, created_at = ${now.toISOString()}::timestamptz, sent_at = ${now.toISOString()}::timestamptz
    where workspace_id = ${actor.workspaceId} and kind = 'certification-reminder' and status = 'queued'`);
}
