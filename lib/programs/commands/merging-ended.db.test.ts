import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { ask } from "@/lib/read";
import { collectMerged } from "@/lib/recipients/commands/collect-merged";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { dbTest } from "@/tests/support/db";
import { aCohort, credentialsOf, endNow, resultsOf } from "@/tests/support/ending";
import { run } from "@/tests/support/factories";
import { HOME, picture, twoOfOne, WORK } from "@/tests/support/merging";
import { aProgramCertification, setStatus } from "@/tests/support/programs";
import { countResults } from "../reads/count-results";
import { listParticipants } from "../reads/list-participants";
import { listResults } from "../reads/list-results";
import { evaluateAgain } from "./evaluate-again";
import { removeParticipants } from "./remove-participants";

type Db = Parameters<typeof twoOfOne>[0];

/** They left with the address that is kept, and did not pass with the other. */
async function leftAndNotPassed(db: Db) {
  const { stage, keptId, mergedId } = await twoOfOne(db);
  const certificationId = await aProgramCertification(stage);
  const program = await aCohort(stage, { certificationId, passing: [], failing: [WORK, HOME] });
  await setStatus(stage, program, WORK, 2, "in_progress");
  await run(stage, removeParticipants, { id: program.id, recipientIds: [keptId] });
  await endNow(stage, program.id);
  const before = await picture(stage);
  const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
  await run(stage, collectMerged, { id }); // which finds nothing new
  return { stage, keptId, mergedId, program, before, id };
}

dbTest(
  "of an ended program it is one place and one result, under the kept record; undone, exactly as before",
  async ({ db }) => {
    const { stage, keptId, mergedId, program, before, id } = await leftAndNotPassed(db);
    const options = { db, now: stage.now };
    const results = await ask(listResults, stage.actor, { id: program.id }, options);
    expect(results.data).toMatchObject([{ recipient: { id: keptId, email: WORK }, result: "did_not_pass" }]);
    expect(await ask(countResults, stage.actor, { id: program.id }, options)).toMatchObject({
      complete: 0,
      didNotPass: 1,
    });
    const people = await ask(listParticipants, stage.actor, { id: program.id }, options);
    expect(people.data.map(({ recipient }) => recipient.email)).toEqual([WORK]);
    const stray = await db.execute(sql`select 1 from program_results where recipient_id = ${mergedId}`);
    expect(stray.rows).toEqual([]);
    await run(stage, unmergeRecipients, { id });
    expect(await picture(stage)).toEqual(before);
  },
);

dbTest(
  "evaluated again after the merge, they pass with the kept record, and an undo leaves them that",
  async ({ db }) => {
    const { stage, keptId, program, id } = await leftAndNotPassed(db);
    await setStatus(stage, program, WORK, 1, "complete");
    expect((await run(stage, evaluateAgain, { id: program.id, recipientIds: [keptId] })).changed).toEqual([keptId]);
    await run(stage, unmergeRecipients, { id });
    expect(await resultsOf(stage, program.id)).toMatchObject([{ email: WORK, result: "complete" }]);
    const { rows } = await db.execute(sql`select recipient_id as id from program_participants where left_at is null`);
    expect(rows).toEqual([{ id: keptId }]);
  },
);

dbTest(
  "what was certified while two records were one stays with the kept one, also by “Evaluate again”",
  async ({ db }) => {
    for (const again of [false, true]) {
      const { stage, keptId, mergedId } = await twoOfOne(db);
      const certificationId = await aProgramCertification(stage);
      const who = again ? { passing: [], failing: [HOME] } : { passing: [HOME] };
      const program = await aCohort(stage, { certificationId, ...who });
      if (again) await endNow(stage, program.id);
      const { id } = await run(stage, mergeRecipients, { keptId, mergedId });
      if (again) {
        await setStatus(stage, program, WORK, 1, "complete");
        await run(stage, evaluateAgain, { id: program.id, recipientIds: [keptId] });
      } else await endNow(stage, program.id);
      await run(stage, unmergeRecipients, { id });
      const [certificate] = await credentialsOf(stage, WORK);
      expect(await resultsOf(stage, program.id)).toMatchObject([
        { email: WORK, result: "complete", credentialId: certificate?.id },
      ]);
      expect(await credentialsOf(stage, HOME)).toEqual([]);
      await db.execute(sql`delete from user_addresses`);
      await db.execute(sql`delete from users`);
    }
  },
);
