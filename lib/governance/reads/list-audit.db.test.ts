import { sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import { type Id, newId } from "@/lib/core/ids";
import { createCourse } from "@/lib/courses/commands/create-course";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { createNudge } from "@/lib/programs/commands/create-nudge";
import { sendNudgeChunk } from "@/lib/programs/commands/send-nudge-chunk";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run } from "@/tests/support/factories";
import { aRunningProgram } from "@/tests/support/programs";
import { listAudit } from "./list-audit";

dbTest("an entry names what it is about, as long as that has a name", async ({ db }) => {
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-the-tests");
  const stage = await aWorkspace(db);
  const options = { db, now: stage.now };
  const nameOf = async (subject: string) => {
    const [entry] = (await ask(listAudit, stage.actor, { subject, limit: 1 }, options)).data;
    return entry?.subjectName;
  };
  const program = await aRunningProgram(stage);
  const nudge = newId("nudge");
  await run(stage, createNudge, { id: nudge, program: program.id, subject: "Your essay is due", body: "Soon." });
  const { rows: jobs } = await db.execute<{ id: Id<"job"> }>(sql`select id from jobs where kind = 'program.nudge'`);
  for (const { id } of jobs) while (!(await run(stage, sendNudgeChunk, { jobId: id })).finished);
  const { id: course } = await run(stage, createCourse, { name: "Safety" });
  const { id: credential } = await issue(stage, await anAchievement(stage, { name: "Welding" }), "ada@x.example", {
    name: "Ada King",
  });
  await run(stage, revokeCredentials, { ids: [credential], reason: "By mistake" });
  expect(await nameOf(nudge)).toBe("Your essay is due");
  expect(await nameOf(program.id)).toBe("Leaders");
  expect(await nameOf(course)).toBe("Safety");
  expect(await nameOf(credential)).toBe("Welding · Ada King");
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`select recipient_id as id from credentials`);
  for (const { id } of rows) await run(stage, eraseRecipient, { id });
  expect(await nameOf(credential)).toBeNull(); // nobody is named any more
});
