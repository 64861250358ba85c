import { sql } from "drizzle-orm";
import { execute } from "../../lib/command";
import type { Id } from "../../lib/core/ids";
import { activateCertificate } from "../../lib/courses/commands/activate-certificate";
import { createCourse } from "../../lib/courses/commands/create-course";
import { finishCourse } from "../../lib/courses/commands/finish-course";
import { generateCertificates } from "../../lib/courses/commands/generate-certificates";
import { generateChunk } from "../../lib/courses/commands/generate-chunk";
import { generateExamples } from "../../lib/courses/commands/generate-examples";
import { placeGrades } from "../../lib/courses/commands/place-grades";
import { publishCourse } from "../../lib/courses/commands/publish-course";
import { requestCertificate } from "../../lib/courses/commands/request-certificate";
import { startCourse } from "../../lib/courses/commands/start-course";
import { createAchievement } from "../../lib/credentials/commands/create-achievement";
import type { Actor } from "../../lib/governance/rules/permissions";
import { createGroup } from "../../lib/groups/commands/create-group";
import type { Db } from "../client";
import type { Attempt } from "../queries/grades";
import { findWorkspace } from "../queries/workspaces";
import { GROUP_NAMES } from "./cohorts";
import { COURSE_ACHIEVEMENTS, COURSES, OFFICERS } from "./course-texts";
import type { Calendar } from "./days";
import { joinGroup } from "./groups";
import { FIRST_PERSON } from "./people";
import { makeAnalysts, makeOfficers, type Sitting } from "./sittings";

export type School = {
  db: Db;
  actor: Actor;
  calendar: Calendar;
  achievements: Record<keyof typeof COURSE_ACHIEVEMENTS, Id<"achievement">>;
  courses: Record<"analysing" | "handling", Id<"course">>;
  analysts: Learners;
  officers: Learners;
};
/** People of a course and when they sat for it, days before today; the one who signs in is the first. */
type Learners = { people: Id<"recipient">[]; sittings: Sitting[] };
type Stage = Pick<School, "db" | "actor" | "calendar">;

/** How many officers are there from the beginning; the others join later. */
export const FIRST_OFFICERS = 54;
const OFFICER_COUNT = 66;

/** One course with an instructor, one at one's own pace, one that is still written. */
export async function seedCourses(stage: Stage): Promise<School> {
  const { db, actor, calendar } = stage;
  const achievements = await seedAchievements(stage);
  const analysing = await openCourse(stage, 170, {
    ...COURSES.analysing,
    groups: GROUP_NAMES,
    startsOn: calendar.ago(150),
    endsOn: calendar.ago(20),
    certificate: { achievementId: achievements.analysing, passingGrade: 60, displayBehavior: "early_with_info" },
  });
  const { id: groupId } = await execute(createGroup, actor, { name: OFFICERS }, { db, now: calendar.at(480) });
  const handling = await openCourse(stage, 475, {
    ...COURSES.handling,
    groups: [groupId],
    certificate: { achievementId: achievements.handling, passingGrade: 70 },
  });
  await execute(createCourse, actor, COURSES.showing, { db, now: calendar.at(6) });
  const inGroups = await peopleOf(
    stage,
    sql`select distinct m.recipient_id from group_recipients m
    join groups g on g.workspace_id = m.workspace_id and g.id = m.group_id where g.workspace_id = ${actor.workspaceId} and g.name in ${GROUP_NAMES}`,
  );
  const privacy = await peopleOf(
    stage,
    sql`select c.recipient_id from credentials c join achievement_versions a on a.workspace_id = c.workspace_id
    and a.achievement_id = c.achievement_id and a.version = c.achievement_version
    where c.workspace_id = ${actor.workspaceId} and a.name = 'Privacy in Practice' and c.status = 'issued'`,
  );
  const people = privacy.slice(0, OFFICER_COUNT);
  await joinGroup(db, actor, groupId, people.slice(0, FIRST_OFFICERS));
  const analysts = { people: inGroups, sittings: makeAnalysts(inGroups.length) };
  const officers = { people, sittings: makeOfficers(people.length, FIRST_OFFICERS) };
  await grade(stage, analysing, analysts);
  await grade(stage, handling, officers);
  await giveCertificates(stage, analysing, handling, officers);
  return { ...stage, achievements, courses: { analysing, handling }, analysts, officers };
}

async function seedAchievements({ db, actor, calendar }: Stage): Promise<School["achievements"]> {
  const made: Partial<School["achievements"]> = {};
  for (const [key, input] of Object.entries(COURSE_ACHIEVEMENTS)) {
    const { id } = await execute(createAchievement, actor, input, { db, now: calendar.at(480) });
    made[key as keyof School["achievements"]] = id;
  }
  return made as School["achievements"];
}

type Input = Parameters<typeof execute<typeof createCourse.input, { id: Id<"course"> }>>[2];

async function openCourse({ db, actor, calendar }: Stage, daysAgo: number, input: Input): Promise<Id<"course">> {
  const options = { db, now: calendar.at(daysAgo) };
  const { id } = await execute(createCourse, actor, input, options);
  for (const verb of [publishCourse, generateExamples, activateCertificate, startCourse])
    await execute(verb, actor, { id }, options);
  return id;
}

/** By address, whoever signs in first. */
async function peopleOf({ db, actor }: Stage, which: ReturnType<typeof sql>): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select r.id from recipients r where r.workspace_id = ${actor.workspaceId} and (r.email_key = ${FIRST_PERSON.email} or r.id in (${which}))
    order by r.email_key <> ${FIRST_PERSON.email}, md5(r.email_key)`);
  return rows.map(({ id }) => id);
}

async function grade({ db, actor, calendar }: Stage, courseId: Id<"course">, { people, sittings }: Learners) {
  const workspace = await findWorkspace(db, actor.workspaceId);
  if (!workspace) throw new Error("The demo's workspace is not there.");
  const { rows: steps } = await db.execute<{ id: Id<"step"> }>(sql`
    select id from course_steps where workspace_id = ${workspace.id} and course_id = ${courseId} and graded order by position`);
  const attempts = sittings.flatMap(({ person, step, daysAgo, grade: achieved }): Attempt[] => {
    const [recipientId, stepId] = [people[person], steps[step]?.id];
    if (!recipientId || !stepId) return [];
    return [{ courseId, stepId, recipientId, grade: achieved, achievedAt: calendar.at(daysAgo, 10 + (person % 4)) }];
  });
  await placeGrades({ tx: db, workspace, now: calendar.at(0) }, attempts, "import");
}

/** The instructor generates; at one's own pace, some have asked for theirs, and some have only finished. */
async function giveCertificates(
  { db, actor, calendar }: Stage,
  analysing: Id<"course">,
  handling: Id<"course">,
  { people, sittings }: Learners,
): Promise<void> {
  const options = { db, now: calendar.at(14, 15) };
  const { jobId } = await execute(generateCertificates, actor, { id: analysing }, options);
  while (!(await execute(generateChunk, actor, { jobId }, options)).finished);
  const asking = [0, 2, 5, 8, 11, 14, 17, 26, 40];
  for (const person of asking) {
    const recipientId = people[person];
    const passed = sittings.findLast((sitting) => sitting.person === person)?.daysAgo ?? 1;
    const options = { db, now: calendar.at(Math.max(1, passed - 1)) };
    if (!recipientId) continue;
    if (person % 2 === 0) await execute(requestCertificate, actor, { id: handling, recipientId }, options);
    else await execute(finishCourse, actor, { id: handling, recipientId }, options);
  }
}
