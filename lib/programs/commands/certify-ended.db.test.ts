import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { certifications } from "@/db/schema/certifications";
import { workspaces } from "@/db/schema/governance";
import { retireCertification } from "@/lib/certifications/commands/retire-certification";
import { archiveAchievement } from "@/lib/credentials/commands/archive-achievement";
import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import { at } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import {
  ANA,
  aCohort,
  BEN,
  CAT,
  certifyNow,
  credentialsOf,
  endNow,
  later,
  refusalOf,
  resultsOf,
} from "@/tests/support/ending";
import { anAchievement, aWorkspace, issue, run, type Stage, withLimit } from "@/tests/support/factories";
import { aPerson } from "@/tests/support/people";
import { aProgramCertification, setStatus, trailOf } from "@/tests/support/programs";
import { getOwnProgram } from "../reads/get-own-program";
import { certifyChunk } from "./certify-chunk";
import { certifyProgram } from "./certify-program";
import { endProgram } from "./end-program";
import { evaluateAgain } from "./evaluate-again";
import { updateProgram } from "./update-program";

/** Ended on 10 March 2026 without a certification. */
async function ended(stage: Stage, people: { passing?: string[]; failing?: string[] } = {}) {
  const program = await aCohort(stage, people);
  await endNow(stage, program.id);
  return program;
}

const inMay = (stage: Stage) => later(stage, "2026-05-01");

async function evaluatedAt({ db, workspaceId }: Stage) {
  const { rows } = await db.execute(sql`
    select recipient_id, result, missing, evaluated_at from program_results where workspace_id = ${workspaceId} order by 1`);
  return rows;
}

describe("a certification that is added after the end", () => {
  dbTest("certifies who had passed with the day of the end, and alters no result", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await ended(stage, { passing: [ANA], failing: [BEN] });
    // What they do since decides nothing.
    await setStatus(inMay(stage), program, ANA, 1, "did_not_pass");
    await setStatus(inMay(stage), program, BEN, 1, "complete");
    const before = await evaluatedAt(stage);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    const { jobId } = await certifyNow(inMay(stage), program.id, certificationId);
    const [ana] = await credentialsOf(stage, ANA);
    expect(ana).toMatchObject({
      ...{ status: "issued", issuedOn: "2026-03-10", expiresOn: "2027-03-10", certificationId },
      ...{ sourceKind: "program", sourceId: program.id },
    });
    expect(await credentialsOf(stage, BEN)).toEqual([]);
    expect(await evaluatedAt(stage)).toEqual(before);
    expect(await resultsOf(stage, program.id)).toMatchObject([
      { email: ANA, result: "complete", certificationId, certificationName: "Certified leader", credentialId: ana?.id },
      { email: BEN, result: "did_not_pass", certificationId: null, certificationName: null, credentialId: null },
    ]);
    const { rows } = await db.execute(sql`select kind, status, total, done, result from jobs where id = ${jobId}`);
    const result = { issued: 1, drafts: 0, replaced: 0 };
    expect(rows).toEqual([{ kind: "program.certify", status: "done", total: 1, done: 1, result }]);
    expect((await trailOf(stage, program.id)).slice(-2)).toEqual([
      {
        action: "program.certify",
        before: { certificationId: null },
        after: { certificationId, passed: 1, jobId },
      },
      { action: "program.certify-chunk", before: null, after: { jobId, ...result, finished: true } },
    ]);
  });

  dbTest("again while its job runs is the same job; afterwards it says which one it has", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await ended(stage);
    const certificationId = await aProgramCertification(stage);
    const other = await aProgramCertification(stage, { name: "Another" });
    const { jobId } = await run(stage, certifyProgram, { id, certificationId });
    expect(await run(stage, certifyProgram, { id, certificationId })).toEqual({ jobId });
    const has = /^This program has a certification already: Certified leader\./;
    expect(await refusalOf(run(stage, certifyProgram, { id, certificationId: other }))).toMatch(has);
    while (!(await run(stage, certifyChunk, { jobId })).finished);
    expect(await refusalOf(run(stage, certifyProgram, { id, certificationId }))).toMatch(has);
    expect(await run(stage, certifyChunk, { jobId })).toEqual({ finished: true });
    expect(await credentialsOf(stage, ANA)).toHaveLength(1);
  });

  dbTest("waits for the end, and for everybody's result", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCohort(stage);
    const certificationId = await aProgramCertification(stage);
    const certify = () => refusalOf(run(stage, certifyProgram, { id, certificationId }));
    expect(await certify()).toMatch(/^This program has not ended\. Link the certification to it/);
    await run(stage, endProgram, { id });
    expect(await certify()).toMatch(/^This program is being ended/);
    const linked = await aCohort(stage, { certificationId });
    await endNow(stage, linked.id);
    expect(await refusalOf(run(stage, certifyProgram, { id: linked.id, certificationId }))).toMatch(
      /has a certification already/,
    );
  });

  dbTest("is a published one that programs earn, that all may see, and whose achievement is issued", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await ended(stage);
    const refused = (certificationId: Awaited<ReturnType<typeof aProgramCertification>>) =>
      refusalOf(run(stage, certifyProgram, { id, certificationId }));
    expect(await refused(await aProgramCertification(stage, { status: "draft" }))).toMatch(/is a draft/);
    const retired = await aProgramCertification(stage);
    await run(stage, retireCertification, { id: retired });
    expect(await refused(retired)).toBe("Certified leader is retired. Choose another certification.");
    expect(await refused(await aProgramCertification(stage, { earnedBy: "courses" }))).toMatch(/is earned by courses/);
    expect(await refused(await aProgramCertification(stage, { invisible: true }))).toMatch(
      /is invisible and issues no/,
    );
    const achievementId = await anAchievement(stage, { name: "Leader" });
    const archived = await aProgramCertification(stage, { achievementId });
    await run(stage, archiveAchievement, { id: achievementId });
    expect(await refused(archived)).toMatch(/^Leader is archived/);
    const good = await aProgramCertification(stage);
    await db.update(workspaces).set({ certificationsEnabled: false });
    expect(await refused(good)).toMatch(/^Certifications are switched off in this workspace/);
    await db.update(workspaces).set({ certificationsEnabled: true });
    expect(await resultsOf(stage, id)).toMatchObject([{ certificationId: null, credentialId: null }]);
    await certifyNow(stage, id, good);
    expect(await credentialsOf(stage, ANA)).toHaveLength(1);
  });

  dbTest("is seen by who passed as that of an end; who did not is told of none", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await ended(stage, { passing: [ANA], failing: [BEN] });
    const certificationId = await aProgramCertification(stage);
    await certifyNow(inMay(stage), id, certificationId);
    const own = async (email: string) => (await getOwnProgram(await aPerson(db, email), { id }, { db })).result;
    expect(await own(ANA)).toMatchObject({
      ...{ result: "complete", certification: { id: certificationId, name: "Certified leader" }, waits: false },
      credentialId: (await credentialsOf(stage, ANA))[0]?.id,
    });
    expect(await own(BEN)).toMatchObject({ result: "did_not_pass", certification: null, credentialId: null });
  });

  dbTest("is never linked by a change of the program, which says what to do", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await ended(stage);
    const certificationId = await aProgramCertification(stage);
    expect(await refusalOf(run(stage, updateProgram, { id, certificationId }))).toMatch(/\/programs\/\{id\}\/certify/);
    await certifyNow(stage, id, certificationId);
    expect(await refusalOf(run(stage, updateProgram, { id, certificationId: null }))).toMatch(/stays as it was\.$/);
  });

  dbTest("holds for everybody as it was asked for: changes between two chunks touch nobody", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await ended(stage);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    const { jobId } = await run(stage, certifyProgram, { id, certificationId });
    await db.update(certifications).set({ validityMonths: 1, name: "Renamed", status: "retired" });
    while (!(await run(stage, certifyChunk, { jobId })).finished);
    expect(await resultsOf(stage, id)).toMatchObject([{ certificationName: "Certified leader" }]);
    expect(await credentialsOf(stage, ANA)).toMatchObject([{ expiresOn: "2027-03-10" }]);
  });
});

describe("what is held already", () => {
  dbTest("of an earlier day is replaced; of a later day it stays, and stands for the result", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    const early = later(stage, "2026-02-01");
    await endNow(early, (await aCohort(early, { certificationId, passing: [ANA] })).id);
    const program = await ended(stage, { passing: [ANA, BEN] });
    const late = later(stage, "2026-04-01");
    await endNow(late, (await aCohort(late, { certificationId, passing: [BEN] })).id);
    await certifyNow(inMay(stage), program.id, certificationId);
    const [ana, ben] = [await credentialsOf(stage, ANA), await credentialsOf(stage, BEN)];
    expect(ana.map(({ status, issuedOn }) => [status, issuedOn])).toEqual([
      ["replaced", "2026-02-01"],
      ["issued", "2026-03-10"],
    ]);
    expect(ben.map(({ status, issuedOn }) => [status, issuedOn])).toEqual([["issued", "2026-04-01"]]);
    expect(await resultsOf(stage, program.id)).toMatchObject([
      { credentialId: ana[1]?.id },
      { credentialId: ben[0]?.id, certificationId },
    ]);
  });

  dbTest("from elsewhere and given only once it stands for the certificate", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { duplicates: "deny" });
    const held = await issue(stage, achievementId, ANA);
    const program = await ended(stage);
    await certifyNow(inMay(stage), program.id, await aProgramCertification(stage, { achievementId }));
    expect(await credentialsOf(stage, ANA)).toHaveLength(1);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ credentialId: held.id }]);
  });

  dbTest("under a limit the room goes to who completed first, the others' drafts go out later", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aCohort(stage, { passing: [], failing: [ANA, BEN, CAT] });
    await setStatus(at(stage, "2026-03-12T09:00:00Z"), program, CAT, 1, "complete");
    await setStatus(at(stage, "2026-03-13T09:00:00Z"), program, ANA, 1, "complete");
    await setStatus(at(stage, "2026-03-14T09:00:00Z"), program, BEN, 1, "complete");
    await endNow(later(stage, "2026-03-20"), program.id);
    await withLimit(stage, 2);
    await certifyNow(inMay(stage), program.id, await aProgramCertification(stage));
    const statuses = async () => {
      const found: string[][] = [];
      for (const email of [ANA, BEN, CAT]) found.push((await credentialsOf(stage, email)).map(({ status }) => status));
      return found;
    };
    expect(await statuses()).toEqual([["issued"], ["draft"], ["issued"]]);
    await withLimit(stage, null);
    const [draft] = await credentialsOf(stage, BEN);
    await run(inMay(stage), issueDrafts, { ids: [draft?.id ?? ""] });
    expect(await statuses()).toEqual([["issued"], ["issued"], ["issued"]]);
  });
});

describe("evaluating again", () => {
  dbTest(
    "waits while certificates are being issued, and then certifies with that certification too",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const program = await ended(stage, { passing: [ANA], failing: [BEN] });
      await setStatus(inMay(stage), program, BEN, 1, "complete");
      const certificationId = await aProgramCertification(stage);
      const { jobId } = await run(stage, certifyProgram, { id: program.id, certificationId });
      const again = () => run(inMay(stage), evaluateAgain, { id: program.id, recipientIds: program.people });
      expect(await refusalOf(again())).toMatch(/^Certificates of this program are being issued/);
      while (!(await run(stage, certifyChunk, { jobId })).finished);
      const { changed, issued } = await again();
      expect([changed, issued]).toEqual([[program.people[1]], [(await credentialsOf(stage, BEN))[0]?.id]]);
      expect(await credentialsOf(stage, BEN)).toMatchObject([{ issuedOn: "2026-03-10", certificationId }]);
      expect(await credentialsOf(stage, ANA)).toHaveLength(1);
    },
  );

  dbTest("makes good what an achievement, archived between asking and the job, did not issue", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [old, fresh] = [await anAchievement(stage), await anAchievement(stage)];
    const program = await ended(stage);
    const certificationId = await aProgramCertification(stage, { achievementId: old });
    const { jobId } = await run(stage, certifyProgram, { id: program.id, certificationId });
    await run(stage, archiveAchievement, { id: old });
    while (!(await run(stage, certifyChunk, { jobId })).finished);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ certificationId, credentialId: null }]);
    await db.update(certifications).set({ achievementId: fresh });
    const { issued } = await run(stage, evaluateAgain, { id: program.id, recipientIds: program.people });
    expect(await resultsOf(stage, program.id)).toMatchObject([{ credentialId: issued[0] }]);
  });
});
