import { sql } from "drizzle-orm";
import { type Db, openDb } from "@/db/client";
import { evaluateRecipients } from "@/lib/certifications/commands/evaluate-recipients";
import { type Id, newId } from "@/lib/core/ids";
import { evaluateGrades } from "@/lib/courses/commands/evaluate-grades";
import { recordGrades } from "@/lib/courses/commands/record-grades";
import { aCertification } from "@/tests/support/certifications";
import { type ACourse, aCourse, generate } from "@/tests/support/courses";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { median, timed } from "./funnel";
import { fill, insertDuties, insertPeople } from "./learners";
import type { Row } from "./rows";

const FEW = 1_000;
const MANY = 100_000;
const ROUNDS = 6;
const EACH = 30;

type Class = { stage: Stage; course: ACourse; certification: Id<"certification"> };

/** One grade that passes the course and completes a certification: recorded, evaluated, both issued. Flat in the number of learners. */
export async function benchGradeOne(url: string): Promise<Row[]> {
  const { db, close } = openDb(url, 4);
  const [small, large] = [await makeClass(db, FEW), await makeClass(db, MANY)];
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(await gradeSome(small, round * EACH));
    times.large.push(await gradeSome(large, round * EACH));
  }
  await close();
  const [bare, ours] = [median(times.small.slice(1)), median(times.large.slice(1))]; // the first round is to get warm
  const name = "One grade with evaluation, 100,000 learners against 1,000";
  return [{ name, ours, bare, ratio: ours / bare, goal: 1.5 }];
}

/** A course whose certificates were generated and a certification that asks for it; everybody lacks only the examination. */
async function makeClass(db: Db, learners: number): Promise<Class> {
  const stage = await aWorkspace(db, { now: "2026-03-10T09:00:00Z" });
  const course = await aCourse(stage);
  await generate(stage, course.id);
  const { id: certification } = await aCertification(stage, {}, course);
  const { workspaceId } = stage;
  const [groupId, quiz] = [newId("group"), course.steps[0]];
  await fill(db, async (tx) => {
    await insertPeople(tx, stage, learners);
    await tx.execute(sql`insert into groups (workspace_id, id, name) values (${workspaceId}, ${groupId}, 'Everybody')`);
    await tx.execute(
      sql`insert into course_groups (workspace_id, course_id, group_id) values (${workspaceId}, ${course.id}, ${groupId})`,
    );
    const everybody = sql`from generate_series(1, ${learners}::int) n`;
    const person = sql`'rcp_' || md5(${workspaceId} || n)`;
    await tx.execute(
      sql`insert into group_recipients (workspace_id, group_id, recipient_id) select ${workspaceId}, ${groupId}, ${person} ${everybody}`,
    );
    await tx.execute(sql`
      insert into grades (workspace_id, id, course_id, step_id, recipient_id, grade, achieved_at, source)
      select ${workspaceId}, 'grd_' || md5(${workspaceId} || n), ${course.id}, ${quiz}, ${person}, 90, timestamptz '2026-03-09 10:00Z', 'api' ${everybody}`);
    const open = sql`null, null, null, null, null, null`;
    await insertDuties(tx, stage, certification, learners, { next: sql`null::timestamptz`, round: open });
  });
  return { stage, course, certification };
}

/** Milliseconds that one takes on average. */
async function gradeSome({ stage, course, certification }: Class, first: number): Promise<number> {
  const [, exam] = course.steps;
  if (!exam) throw new Error("The course has an examination.");
  let issued = 0;
  const ms = await timed(async () => {
    for (let n = first + 1; n <= first + EACH; n++) {
      const grades = [{ stepId: exam, recipient: { email: `r${n}@x.example` }, grade: 90 }];
      const [made] = await run(stage, recordGrades, { grades, source: "api" });
      const recipientIds = made ? [made.recipientId] : [];
      issued += (await run(stage, evaluateGrades, { courseId: course.id, recipientIds })).issued;
      issued += (await run(stage, evaluateRecipients, { recipientIds, courseId: course.id })).completed;
    }
  });
  if (issued !== 2 * EACH) throw new Error(`${issued} of ${2 * EACH} were issued (${certification}).`);
  return ms / EACH;
}
