import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "@/lib/core/ids";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { ask } from "@/lib/read";
import { collectMerged } from "@/lib/recipients/commands/collect-merged";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { dbTest } from "@/tests/support/db";
import { aCohort, endNow } from "@/tests/support/ending";
import { aWorkspace, run } from "@/tests/support/factories";
import { HOME, picture, twoOfOne, WORK } from "@/tests/support/merging";
import {
  type AProgram,
  aProgramCertification,
  aRunningProgram,
  setStatus,
  standingsOf,
} from "@/tests/support/programs";
import { countResults } from "../reads/count-results";
import { listParticipants } from "../reads/list-participants";
import { listResults } from "../reads/list-results";
import { resultsOfPrograms } from "../reads/results-of-programs";
import { addParticipants } from "./add-participants";
import { endProgram } from "./end-program";
import { evaluateAgain } from "./evaluate-again";
import { extendDueDates } from "./extend-due-dates";
import { removeParticipants } from "./remove-participants";

const place = (email: string, { id, components }: AProgram, at: number, dueOn: string) => ({
  id,
  extensions: [{ recipientEmail: email, componentId: components[at] ?? "", dueOn }],
});

dbTest(
  "the program that only one record was in is the person’s, with all that they did there; undone, it is as before",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const program = await aRunningProgram(stage, { emails: [HOME, "other@x.example"] });
    await setStatus(stage, program, HOME, 0, "complete");
    await run(stage, extendDueDates, place(HOME, program, 1, "2026-04-01"));
    const nudge = newId("nudge");
    await db.execute(
      sql`insert into program_nudges (workspace_id, id, subject, body, job_id, created_by) values (${stage.workspaceId}, ${nudge}, 's', 'b', ${newId("job")}, 'x')`,
    );
    await db.execute(
      sql`insert into program_nudge_recipients (workspace_id, nudge_id, recipient_id, program_id) values (${stage.workspaceId}, ${nudge}, ${mergedId}, ${program.id})`,
    );
    const before = await picture(stage);
    const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
    expect(await standingsOf(stage, program.id)).toMatchObject([
      { email: "other@x.example" },
      { email: WORK, openCount: 1, started: true, expectedOn: "2026-04-01" },
    ]);
    expect(JSON.stringify(await picture(stage))).not.toContain(mergedId);
    await setStatus(stage, program, HOME, 1, "in_progress"); // by the old address: the same person
    await setStatus(stage, program, WORK, 1, "not_started");
    await db.execute(sql`delete from program_progress where status = 'not_started' and due_on is null`);
    await run(stage, unmergeRecipients, { id });
    const after = await picture(stage);
    const times = /"updated_at":"[^"]*"/g;
    expect(JSON.stringify(after).replace(times, "")).toBe(JSON.stringify(before).replace(times, ""));
  },
);

dbTest(
  "where both were in it, they are in it once, with what either was further with; undone, exactly as before",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const program = await aRunningProgram(stage, { emails: [WORK, HOME] });
    await setStatus(stage, program, WORK, 0, "missed");
    await setStatus(stage, program, HOME, 0, "complete");
    await setStatus(stage, program, WORK, 2, "did_not_pass");
    await setStatus(stage, program, HOME, 2, "in_progress");
    await run(stage, extendDueDates, place(HOME, program, 1, "2026-04-02"));
    await run(stage, extendDueDates, place(WORK, program, 1, "2026-04-01"));
    const before = await picture(stage);
    const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
    await run(stage, collectMerged, { id }); // which finds nothing new
    expect(await standingsOf(stage, program.id)).toEqual([
      { email: WORK, openCount: 1, failingCount: 0, started: true, openDueOn: "2026-04-02", expectedOn: "2026-04-02" },
    ]);
    const { rows } = await db.execute(
      sql`select status from program_progress where recipient_id = ${keptId} and component_id = ${program.components[2] ?? ""}`,
    );
    expect(rows).toEqual([{ status: "did_not_pass" }]);
    await run(stage, unmergeRecipients, { id });
    expect(await picture(stage)).toEqual(before);
  },
);

dbTest(
  "who had left with one address is in it with the other; what is said after the merge is not undone with it",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const program = await aRunningProgram(stage, { emails: [WORK, HOME] });
    await run(stage, removeParticipants, { id: program.id, recipientIds: [keptId] });
    await setStatus(stage, program, HOME, 0, "complete");
    const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
    expect(await standingsOf(stage, program.id)).toMatchObject([{ email: WORK, openCount: 1 }]);
    await setStatus(stage, program, WORK, 0, "did_not_pass");
    await run(stage, unmergeRecipients, { id });
    expect(await standingsOf(stage, program.id)).toMatchObject([{ email: HOME, openCount: 1, failingCount: 0 }]);
    const { rows } = await db.execute(sql`select status from program_progress where recipient_id = ${keptId}`);
    expect(rows).toEqual([{ status: "did_not_pass" }]);
  },
);

dbTest(
  "a late writer’s participant of the merged record is collected, and they are in the program once",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const program = await aRunningProgram(stage, { emails: [WORK] });
    const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
    await db.execute(
      sql`insert into program_participants (workspace_id, program_id, recipient_id, added_at) values (${stage.workspaceId}, ${program.id}, ${mergedId}, now())`,
    );
    await run(stage, collectMerged, { id });
    expect((await standingsOf(stage, program.id)).map(({ email }) => email)).toEqual([WORK]);
    await run(stage, addParticipants, { id: program.id, participants: [{ recipientId: mergedId }] });
    expect((await standingsOf(stage, program.id)).map(({ email }) => email)).toEqual([WORK]);
  },
);

dbTest("a merge waits for the end of a program, and keeps the record that completed it", async ({ db }) => {
  const { stage, keptId, mergedId } = await twoOfOne(db);
  const program = await aRunningProgram(stage, { emails: [WORK, HOME] });
  const { jobId } = await run(stage, endProgram, { id: program.id });
  await expect(run(stage, mergeRecipients, { keptId, mergedId })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("is being ended"),
  });
  await db.execute(sql`update jobs set status = 'done' where id = ${jobId}`);
  for (const [recipientId, result] of [
    [keptId, "did_not_pass"],
    [mergedId, "complete"],
  ])
    await db.execute(
      sql`insert into program_results (workspace_id, program_id, recipient_id, result, evaluated_at) values (${stage.workspaceId}, ${program.id}, ${recipientId}, ${result}, now())`,
    );
  await expect(run(stage, mergeRecipients, { keptId, mergedId })).rejects.toThrow("Keep that one instead");
  await run(stage, mergeRecipients, { keptId: mergedId, mergedId: keptId });
  const { data } = await ask(listParticipants, stage.actor, { id: program.id }, { db, now: stage.now });
  expect(data.map(({ recipient }) => recipient.email)).toEqual([HOME]);
});

dbTest("who left with one address and completed it with the other keeps the record that did", async ({ db }) => {
  const { stage, keptId, mergedId } = await twoOfOne(db);
  const program = await aCohort(stage, { passing: [HOME], failing: [WORK] });
  await run(stage, removeParticipants, { id: program.id, recipientIds: [keptId] });
  await endNow(stage, program.id);
  await expect(run(stage, mergeRecipients, { keptId, mergedId })).rejects.toThrow("Keep that one instead");
  await run(stage, mergeRecipients, { keptId: mergedId, mergedId: keptId });
  const { data } = await ask(listResults, stage.actor, { id: program.id }, { db, now: stage.now });
  expect(data).toMatchObject([{ recipient: { email: HOME }, result: "complete" }]);
});

dbTest(
  "of two results in an ended program only the kept record’s is told, and only that one is looked at again",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const certificationId = await aProgramCertification(stage);
    const program = await aCohort(stage, { certificationId, passing: [WORK], failing: [HOME] });
    await endNow(stage, program.id);
    await setStatus(stage, program, HOME, 1, "complete");
    await run(stage, mergeRecipients, { keptId, mergedId });
    const options = { db, now: stage.now };
    const { data } = await ask(listResults, stage.actor, { id: program.id }, options);
    expect(data.map(({ recipient }) => recipient.email)).toEqual([WORK]);
    expect(await ask(countResults, stage.actor, { id: program.id }, options)).toMatchObject({
      ...{ complete: 1, didNotPass: 0, certificates: 1 },
    });
    const counted = await ask(resultsOfPrograms, stage.actor, { ids: [program.id] }, options);
    expect(counted[program.id]).toMatchObject({ complete: 1, didNotPass: 0 });
    const recipientIds = [keptId, mergedId];
    expect((await run(stage, evaluateAgain, { id: program.id, recipientIds })).issued).toEqual([]);
  },
);

dbTest(
  "somebody erased is in no program that goes on, and is neither listed nor counted in one that ended",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const running = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example"] });
    const ended = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example"] });
    await db.execute(
      sql`update programs set status = 'ended', ended_at = now(), ended_on = '2026-03-10' where id = ${ended.id}`,
    );
    await run(stage, eraseRecipient, { id: running.people[0] ?? "" });
    for (const { id } of [running, ended]) {
      const { data } = await ask(listParticipants, stage.actor, { id }, { db, now: stage.now });
      expect(data.map(({ recipient }) => recipient.email)).toEqual(["b@x.example"]);
    }
    const { rows } = await db.execute(
      sql`select program_id as id, left_at = ${stage.now.toISOString()}::timestamptz as timely from program_participants where left_at is not null`,
    );
    expect(rows).toEqual([{ id: running.id, timely: true }]);
  },
);
