import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { courses } from "@/db/schema/courses";
import { ask } from "@/lib/read";
import { aCourse, grade } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aCohort, endNow, later, resultsOf } from "@/tests/support/ending";
import { aWorkspace, run, type Stage, withLimit } from "@/tests/support/factories";
import { type ARunningProgram, aProgramCertification, aRunningProgram, setStatus } from "@/tests/support/programs";
import { followLearners } from "../commands/follow-courses";
import { countResults } from "./count-results";
import { listEndPreview, previewEnd } from "./preview-end";

const EMAILS = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}@x.example`);

/** What the preview says, by address; then what the end has made of it, in the same words. */
async function bothOf(stage: Stage, program: ARunningProgram) {
  const options = { db: stage.db, now: stage.now };
  const { totals } = await ask(previewEnd, stage.actor, { id: program.id }, options);
  const { data } = await ask(listEndPreview, stage.actor, { id: program.id }, options);
  const promised = {
    people: data
      .map(({ recipient, result, missing }) => ({ email: recipient.email, result, missing }))
      .sort((a, b) => (a.email < b.email ? -1 : 1)),
    complete: totals.complete,
    didNotPass: totals.notPassed,
    certificates: totals.certified,
    drafts: totals.drafts,
    replaced: totals.replacing,
  };
  await endNow(stage, program.id);
  const counted = await ask(countResults, stage.actor, { id: program.id }, options);
  // Of those who wait for room: whose draft takes the place of one in force once it goes out.
  const replaced = await stage.db.execute(sql`
    select 1 from credentials c where c.workspace_id = ${stage.workspaceId} and (c.status = 'replaced' or c.status = 'draft'
      and exists (select 1 from credentials o where o.workspace_id = c.workspace_id and o.certification_id = c.certification_id
        and o.recipient_id = c.recipient_id and o.status = 'issued'))`);
  const people = (await resultsOf(stage, program.id)).map(({ email, result, missing }) => ({ email, result, missing }));
  return { promised, happened: { people, ...counted, replaced: replaced.rows.length } };
}

/** The same draws for the same seed. */
function dice(seed: number) {
  let at = seed * 7919;
  return <T>(...of: readonly [T, ...T[]]): T => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return of[Math.floor((at / 2147483648) * of.length)] ?? of[0];
  };
}

for (const seed of [1, 2, 3, 4, 5, 6])
  dbTest(`what the preview says is what the end does, with courses too (${seed})`, async ({ db }) => {
    const draw = dice(seed);
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: draw(null, 12) });
    await endNow(stage, (await aCohort(stage, { certificationId, passing: EMAILS.slice(0, draw(1, 3)) })).id);
    const now = later(stage, "2026-04-01");
    const [counted, extra] = [await aCourse(now), await aCourse(now)];
    const program = await aRunningProgram(now, {
      certificationId,
      emails: EMAILS,
      components: [
        { name: "Course", courseId: counted.id },
        { name: "Extra course", courseId: extra.id, optional: true },
        { name: "Session" },
      ],
    });
    const people = new Map(EMAILS.map((email, at) => [email, program.people[at] ?? ""]));
    for (const email of EMAILS) {
      for (const course of [counted, extra])
        for (let tries = draw(0, 1, 2); tries > 0; tries--) await grade(now, course, email, draw(null, 30, 90), 80);
      await setStatus(now, program, email, 2, draw("complete", "complete", "missed"));
      const recipientIds = [people.get(email) ?? ""];
      if (draw(true, false)) await run(now, followLearners, { recipientIds, programId: program.id });
      if (draw(true, false, false)) await grade(later(now, "2026-04-02"), counted, email, 100, 100); // too late
    }
    if (draw(true, false)) await db.update(courses).set({ topGrade: 85 }); // who had more passes no longer
    await withLimit(now, draw(null, 2, 4));
    const { promised, happened } = await bothOf(now, program);
    expect(promised).toEqual(happened);
  });
