import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { recordGrades } from "@/lib/courses/commands/record-grades";
import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import { reinstateCredentials } from "@/lib/credentials/commands/reinstate-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { at } from "@/tests/support/certifications";
import { aCourse } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, CAT, credentialsOf, endNow, later, refusalOf, resultsOf } from "@/tests/support/ending";
import { anAchievement, aWorkspace, issue, run, type Stage, withLimit } from "@/tests/support/factories";
import { aProgramCertification, aRunningProgram, setStatus } from "@/tests/support/programs";
import { endChunk } from "./end-chunk";
import { endProgram } from "./end-program";
import { evaluateAgain } from "./evaluate-again";

describe("one certificate of a certification is in force", () => {
  dbTest("each program's takes the place of the one before, and the chain leads to the last", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    for (const day of ["2026-04-01", "2026-06-01", "2026-08-01"]) {
      const program = await aCohort(later(stage, day), { certificationId });
      await endNow(later(stage, day), program.id);
    }
    const chain = await credentialsOf(stage, ANA);
    expect(chain.map(({ status, issuedOn }) => [status, issuedOn])).toEqual([
      ["replaced", "2026-04-01"],
      ["replaced", "2026-06-01"],
      ["issued", "2026-08-01"],
    ]);
    expect(chain.map(({ replacedBy }) => replacedBy)).toEqual([chain[1]?.id, chain[2]?.id, null]);
  });

  dbTest("one on hold is replaced too, and can't come back; a revoked one stays revoked", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage);
    await endNow(stage, (await aCohort(stage, { certificationId, passing: [ANA, BEN] })).id);
    const [ana, ben] = [(await credentialsOf(stage, ANA))[0], (await credentialsOf(stage, BEN))[0]];
    if (!ana || !ben) throw new Error("Nothing was issued.");
    await run(stage, suspendCredentials, { ids: [ana.id], reason: "Look" });
    await run(stage, revokeCredentials, { ids: [ben.id], reason: "Mistake" });
    await endNow(stage, (await aCohort(stage, { certificationId, passing: [ANA, BEN] })).id);
    expect((await credentialsOf(stage, ANA)).map(({ status }) => status)).toEqual(["replaced", "issued"]);
    expect((await credentialsOf(stage, BEN)).map(({ status }) => status)).toEqual(["revoked", "issued"]);
    expect(await refusalOf(run(stage, reinstateCredentials, { ids: [ana.id] }))).toMatch(/replaced by a newer one/);
    expect(await refusalOf(run(stage, issueAgain, { id: ben.id }))).toMatch(/already holds/);
  });

  dbTest("issued again it is the certification's, with the same last day", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    await endNow(stage, (await aCohort(stage, { certificationId })).id);
    const [first] = await credentialsOf(stage, ANA);
    await run(stage, revokeCredentials, { ids: [first?.id ?? ""], reason: "Mistake" });
    await run(later(stage, "2026-05-01"), issueAgain, { id: first?.id ?? "" });
    expect((await credentialsOf(stage, ANA)).at(-1)).toMatchObject({
      ...{ status: "issued", issuedOn: "2026-05-01", expiresOn: "2027-03-10", certificationId },
    });
  });

  dbTest(
    "within the limit the first to finish are certified; the others' drafts take their place later",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const certificationId = await aProgramCertification(stage);
      await endNow(stage, (await aCohort(stage, { certificationId, passing: [ANA] })).id);
      await withLimit(stage, 2); // one is issued, so one more fits
      const then = later(stage, "2026-04-01");
      const program = await aCohort(then, { certificationId, passing: [], failing: [ANA, BEN, CAT] });
      await setStatus(at(stage, "2026-04-02T09:00:00Z"), program, CAT, 1, "complete");
      await setStatus(at(stage, "2026-04-03T09:00:00Z"), program, ANA, 1, "complete");
      await setStatus(at(stage, "2026-04-04T09:00:00Z"), program, BEN, 1, "complete");
      const { jobId } = await endNow(later(stage, "2026-04-05"), program.id);
      const statuses = async (email: string) => (await credentialsOf(stage, email)).map(({ status }) => status);
      expect([await statuses(ANA), await statuses(BEN), await statuses(CAT)]).toEqual([
        ["issued", "draft"], // the one in force stays until the draft goes out
        ["draft"],
        ["issued"],
      ]);
      expect(await resultsOf(stage, program.id)).toMatchObject([
        { result: "complete" },
        { result: "complete" },
        { result: "complete" },
      ]);
      const { rows } = await db.execute<{ result: unknown }>(sql`select result from jobs where id = ${jobId}`);
      expect(rows[0]?.result).toMatchObject({ complete: 3, issued: 1, drafts: 2 });

      await withLimit(stage, null);
      const drafts = [(await credentialsOf(stage, ANA))[1], (await credentialsOf(stage, BEN))[0]];
      await run(later(stage, "2026-04-06"), issueDrafts, { ids: drafts.map((draft) => draft?.id ?? "") });
      expect([await statuses(ANA), await statuses(BEN)]).toEqual([["replaced", "issued"], ["issued"]]);
    },
  );

  dbTest("a draft never takes the place of a later one", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 0 });
    const certificationId = await aProgramCertification(stage);
    for (const day of ["2026-03-10", "2026-04-01"])
      await endNow(later(stage, day), (await aCohort(later(stage, day), { certificationId })).id);
    await withLimit(stage, null);
    const [old, fresh] = await credentialsOf(stage, ANA);
    const ids = [old?.id ?? "", fresh?.id ?? ""];
    expect(await refusalOf(run(stage, issueDrafts, { ids }))).toMatch(/has a later certificate/);
    expect(await run(stage, issueDrafts, { ids, skipOthers: true })).toMatchObject({
      changed: [fresh?.id],
      skipped: 1,
    });
    expect(await refusalOf(run(stage, issueDrafts, { ids: [old?.id ?? ""] }))).toMatch(/has a later certificate/);
  });

  dbTest("what is given only once and is held from elsewhere stands for the certificate", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { duplicates: "deny" });
    const held = await issue(stage, achievementId, ANA);
    const certificationId = await aProgramCertification(stage, { achievementId });
    const program = await aCohort(stage, { certificationId, passing: [ANA, BEN] });
    await endNow(stage, program.id);
    expect(await credentialsOf(stage, ANA)).toHaveLength(1);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ credentialId: held.id }, { result: "complete" }]);
    // Of its own it is replaced, although it is given only once.
    await endNow(stage, (await aCohort(stage, { certificationId, passing: [BEN] })).id);
    expect((await credentialsOf(stage, BEN)).map(({ status }) => status)).toEqual(["replaced", "issued"]);
  });
});

describe("the last day", () => {
  const ended = async (stage: Stage, fields: object, days: string[]) => {
    const certificationId = await aProgramCertification(stage, fields);
    for (const day of days) await endNow(later(stage, day), (await aCohort(later(stage, day), { certificationId })).id);
    return (await credentialsOf(stage, ANA)).map(({ expiresOn }) => expiresOn);
  };
  dbTest("is the term's, else the certification's validity, else the achievement's own", async ({ db }) => {
    const of = async (fields: object, days = ["2026-03-10"]) => ended(await aWorkspace(db), fields, days);
    expect(await of({ renewalMonths: 6, validityMonths: 24 })).toEqual(["2026-09-10"]);
    expect(await of({ validityMonths: 24 })).toEqual(["2028-03-10"]);
    expect(await of({})).toEqual([null]);
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { validityMonths: 3 });
    expect(await ended(stage, { achievementId }, ["2026-03-10"])).toEqual(["2026-06-10"]);
  });
  dbTest("goes on from the term before once that can be renewed, and begins anew before", async ({ db }) => {
    const of = async (days: string[]) => ended(await aWorkspace(db), { renewalMonths: 6 }, days);
    expect(await of(["2026-03-10", "2026-08-20"])).toEqual(["2026-09-10", "2027-03-10"]); // within 30 days of its end
    expect(await of(["2026-03-10", "2026-05-01"])).toEqual(["2026-09-10", "2026-11-01"]); // too early to renew
    expect(await of(["2026-03-10", "2026-10-01"])).toEqual(["2026-09-10", "2027-04-01"]); // too late
    expect(await of(["2026-03-31", "2026-09-15", "2027-03-20"])).toEqual(["2026-09-30", "2027-03-31", "2027-09-30"]);
  });
});

dbTest(
  "a course counts by the grades achieved until the end, also those that nobody has followed yet",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { pacing: "self" });
    const components = [{ name: "Course", courseId: course.id }];
    const program = await aRunningProgram(stage, { components, emails: [ANA, BEN] });
    const passAt = async (email: string, achievedAt: string) => {
      const grades = course.steps
        .slice(0, 2)
        .map((stepId) => ({ stepId, recipient: { email }, grade: 100, achievedAt }));
      await run(later(stage, "2026-03-12"), recordGrades, { grades, source: "api" });
    };
    const { jobId } = await run(stage, endProgram, { id: program.id });
    await passAt(ANA, "2026-03-10T08:59:59Z");
    await passAt(BEN, "2026-03-10T09:00:01Z");
    const then = later(stage, "2026-03-12");
    while (!(await run(then, endChunk, { jobId })).finished);
    expect(await resultsOf(stage, program.id)).toMatchObject([
      { email: ANA, result: "complete" },
      { email: BEN, result: "did_not_pass", missing: [{ name: "Course", status: "not_started" }] },
    ]);
    // A later look takes what was achieved since.
    await run(then, evaluateAgain, { id: program.id, recipientIds: program.people });
    expect((await resultsOf(stage, program.id)).map(({ result }) => result)).toEqual(["complete", "complete"]);
  },
);
