import { sql } from "drizzle-orm";
import { createCertification } from "../../lib/certifications/commands/create-certification";
import { publishCertification } from "../../lib/certifications/commands/publish-certification";
import { execute } from "../../lib/command";
import { addDays, type Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import { measureOf } from "../../lib/courses/measure";
import { passesCourse } from "../../lib/courses/standing";
import { createAchievement } from "../../lib/credentials/commands/create-achievement";
import { addParticipants } from "../../lib/programs/commands/add-participants";
import { createProgram } from "../../lib/programs/commands/create-program";
import { endChunk } from "../../lib/programs/commands/end-chunk";
import { endProgram } from "../../lib/programs/commands/end-program";
import { extendDueDates } from "../../lib/programs/commands/extend-due-dates";
import { followLearners } from "../../lib/programs/commands/follow-courses";
import { setProgress } from "../../lib/programs/commands/set-progress";
import { startProgram } from "../../lib/programs/commands/start-program";
import { findStandings } from "../queries/course-standing";
import { findCourse } from "../queries/courses";
import type { School } from "./courses";
import { type DemoProgram, type Life, PROGRAMS, SIGNS } from "./program-lives";
import { PROGRAM_ACHIEVEMENTS, PROGRAM_CERTIFICATIONS, type ProgramAchievement } from "./program-texts";

type R = Id<"recipient">;
type Participant = { recipientId: R; life: Life };
type Made = { id: Id<"program">; components: Id<"component">[]; day: (n: number) => Day };

/** One that has ended a year ago, one that has ended lately, one that ends tomorrow, and one in the middle. */
export async function seedPrograms(school: School): Promise<void> {
  const pools = await peopleFor(school);
  const groups = await groupsOf(school);
  const certifications = { leads: await certify(school, "leads"), facilitators: await certify(school, "facilitators") };
  for (const program of PROGRAMS) {
    const made = await begin(school, program, certifications[program.certification]);
    const people = program.lives.flatMap((life) =>
      takePeople(pools, life).map((recipientId): Participant => ({ recipientId, life })),
    );
    await join(school, program, made, people, groups);
    await live(school, program, made, people);
    if (program.ended) await end(school, program, made, people);
  }
}

async function certify({ db, actor, calendar }: School, key: ProgramAchievement): Promise<Id<"certification">> {
  const options = { db, now: calendar.at(440) };
  const { id: achievementId } = await execute(createAchievement, actor, PROGRAM_ACHIEVEMENTS[key], options);
  const { months, ...texts } = PROGRAM_CERTIFICATIONS[key];
  const input = { ...texts, earnedBy: "programs" as const, achievementId, validity: { months } };
  const { id } = await execute(createCertification, actor, input, options);
  await execute(publishCertification, actor, { id }, options);
  return id;
}

async function begin(
  { db, actor, calendar, courses }: School,
  { name, description, components, began, length }: DemoProgram,
  certificationId: Id<"certification">,
): Promise<Made> {
  const startsOn = calendar.ago(began);
  const day = (n: number) => addDays(startsOn, n);
  const planned = components.map(({ on, due, course, ...component }) => ({
    ...component,
    startsOn: on === undefined ? null : day(on),
    dueOn: due === undefined ? null : day(due),
    courseId: course ? courses.analysing : null,
  }));
  const input = { name, description, startsOn, endsOn: day(length), certificationId, components: planned };
  const { id } = await execute(createProgram, actor, input, { db, now: calendar.at(began + 13) });
  const { rows } = await db.execute<{ id: Id<"component"> }>(sql`
    select id from program_components where workspace_id = ${actor.workspaceId} and program_id = ${id} order by position`);
  return { id, components: rows.map((row) => row.id), day };
}

/** Everybody is there from the first day, but for those who came three days ago with more time than the others. */
async function join(
  { db, actor, calendar }: School,
  { began }: DemoProgram,
  { id, components, day }: Made,
  people: Participant[],
  groups: Map<R, string>,
): Promise<void> {
  const add = (daysAgo: number, some: Participant[]) =>
    some.length > 0 &&
    execute(
      addParticipants,
      actor,
      { id, participants: some.map(({ recipientId }) => ({ recipientId, group: groups.get(recipientId) })) },
      { db, now: calendar.at(daysAgo) },
    );
  const isLate = ({ life }: Participant) => !/[a-z]/.test(life.signs);
  await add(
    began + 6,
    people.filter((one) => !isLate(one)),
  );
  await execute(startProgram, actor, { id }, { db, now: calendar.at(began, 7) });
  await add(3, people.filter(isLate));
  const extensions = people.flatMap(({ recipientId, life }) =>
    (life.extended ?? []).flatMap(([index, until]) => {
      const componentId = components[index];
      return componentId ? [{ recipientId, componentId, dueOn: day(until) }] : [];
    }),
  );
  if (extensions.length > 0) await execute(extendDueDates, actor, { id, extensions }, { db, now: calendar.at(2) });
}

/** What the facilitator has recorded until yesterday, or until the day before the end. */
async function live(
  { db, actor, calendar }: School,
  { components, began, length, ended }: DemoProgram,
  made: Made,
  people: Participant[],
): Promise<void> {
  const recorded = ended ? began - length + 1 : 1;
  const progress = people.flatMap(({ recipientId, life }, person) =>
    [...life.signs].flatMap((sign, index) => {
      const [status, componentId, component] = [SIGNS[sign], made.components[index], components[index]];
      if (!status || !componentId) return [];
      const due = component?.due ?? 1;
      const early = component?.on === undefined ? (person * 3 + index) % 5 : 0;
      const daysAgo = Math.max(began - due + early, recorded + 1);
      const completedAt = calendar.at(daysAgo, 8 + ((person + index) % 8)).toISOString();
      return [{ recipientId, componentId, status, ...(status === "complete" && { completedAt }) }];
    }),
  );
  const options = { db, now: calendar.at(recorded, 16) };
  await execute(setProgress, actor, { id: made.id, progress, source: "facilitator" }, options);
  if (!components.some(({ course }) => course)) return;
  const recipientIds = people.map((one) => one.recipientId);
  await execute(followLearners, actor, { programId: made.id, recipientIds }, options);
}

async function end(
  { db, actor, calendar }: School,
  { began, length }: DemoProgram,
  { id, components }: Made,
  people: Participant[],
): Promise<void> {
  const daysAgo = began - length;
  const options = { db, now: calendar.at(daysAgo, 15) };
  const { jobId } = await execute(endProgram, actor, { id }, options);
  while (!(await execute(endChunk, actor, { jobId }, options)).finished);
  for (const { recipientId, life } of people) {
    const componentId = life.later && components[life.later[0]];
    if (!life.later || !componentId) continue;
    const progress = [{ recipientId, componentId, status: "complete" as const }];
    const now = calendar.at(daysAgo - life.later[1]);
    await execute(setProgress, actor, { id, progress, source: "facilitator" }, { db, now });
  }
}

type Pools = Record<Life["from"], R[]>;

/** Who signs in, one who comes back after a year, analysts who have passed their course or have not, and officers. */
async function peopleFor({ db, actor, calendar, courses, analysts, officers }: School): Promise<Pools> {
  const course = await findCourse(db, actor.workspaceId, courses.analysing);
  const [first] = analysts.people;
  if (!course || !first) throw new Error("The demo's course is not there.");
  const others = analysts.people.slice(1);
  const standings = await findStandings(db, measureOf(course, calendar.at(0, 23)), others);
  const passed = new Set(standings.filter((row) => passesCourse(course, row)).map((row) => row.recipientId));
  const tried = new Set(standings.filter((row) => row.done > 0).map((row) => row.recipientId));
  const [renewing, ...rest] = officers.people.filter((id) => !analysts.people.includes(id));
  if (!renewing) throw new Error("The demo's officers are not there.");
  return {
    first: [first],
    renewing: [renewing],
    analysts: others.filter((id) => passed.has(id)),
    failed: others.filter((id) => tried.has(id) && !passed.has(id)),
    officers: rest,
  };
}

/** Those who come back are taken again and again; everybody else takes part once. */
function takePeople(pools: Pools, { from, people }: Life): R[] {
  if (from === "first" || from === "renewing") return pools[from];
  const taken = pools[from].splice(0, people);
  if (taken.length < people) throw new Error(`The demo has too few people: ${from}.`);
  return taken;
}

async function groupsOf({ db, actor }: School): Promise<Map<R, string>> {
  const { rows } = await db.execute<{ recipientId: R; name: string }>(sql`
    select m.recipient_id as "recipientId", min(g.name) as name from group_recipients m
    join groups g on g.workspace_id = m.workspace_id and g.id = m.group_id where m.workspace_id = ${actor.workspaceId} group by 1`);
  return new Map(rows.map(({ recipientId, name }) => [recipientId, name]));
}
