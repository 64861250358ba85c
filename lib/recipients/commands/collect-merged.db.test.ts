import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { insertLearner } from "@/db/queries/course-learners";
import { insertGrades } from "@/db/queries/grades";
import { groups } from "@/db/schema/recipients";
import { type Id, newId } from "@/lib/core/ids";
import { aCourse } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { run, type Stage } from "@/tests/support/factories";
import { twoOfOne } from "@/tests/support/merging";
import { collectMerged } from "./collect-merged";
import { mergeRecipients } from "./merge-recipients";

/** What a collecting told, and left in the trail. */
async function collecting({ db, workspaceId, ...stage }: Stage, id: Id<"merge">) {
  await db.execute(sql`delete from outbox where workspace_id = ${workspaceId}`);
  const lines = async () =>
    (await db.execute(sql`select 1 from audit_events where workspace_id = ${workspaceId}`)).rows.length;
  const before = await lines();
  await run({ db, workspaceId, ...stage }, collectMerged, { id });
  const { rows } = await db.execute(sql`
    select name, data->'recipientIds' as ids from outbox where workspace_id = ${workspaceId}`);
  return { told: rows, lines: (await lines()) - before };
}

dbTest("what was written late to a merged record is told of the one that is kept, once", async ({ db }) => {
  const { stage, keptId, mergedId } = await twoOfOne(db);
  const { workspaceId, now } = stage;
  const course = await aCourse(stage);
  const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
  const looksAgain = { told: [{ name: "recipients/groups.changed", ids: [keptId] }], lines: 1 };
  expect(await collecting(stage, id)).toEqual({ told: [], lines: 0 });

  const [stepId] = course.steps;
  if (!stepId) throw new Error("The course has no step.");
  const attempt = {
    id: newId("grade"),
    courseId: course.id,
    stepId,
    recipientId: mergedId,
    grade: 95,
    achievedAt: now,
  };
  await insertGrades(db, workspaceId, [attempt], "import", now);
  expect(await collecting(stage, id)).toEqual(looksAgain);

  await insertLearner(db, { workspaceId, courseId: course.id, recipientId: mergedId }, now);
  expect(await collecting(stage, id)).toEqual(looksAgain);

  const groupId = newId("group");
  await db.insert(groups).values({ workspaceId, id: groupId, name: "Late" });
  await db.execute(
    sql`insert into group_recipients (workspace_id, group_id, recipient_id) values (${workspaceId}, ${groupId}, ${mergedId})`,
  );
  expect(await collecting(stage, id)).toEqual(looksAgain);
  expect(await collecting(stage, id)).toEqual({ told: [], lines: 0 });
});
