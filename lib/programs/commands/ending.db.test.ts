import { describe, expect } from "vitest";
import { certifications } from "@/db/schema/certifications";
import { workspaces } from "@/db/schema/governance";
import { programs } from "@/db/schema/programs";
import { retireCertification } from "@/lib/certifications/commands/retire-certification";
import { archiveAchievement } from "@/lib/credentials/commands/archive-achievement";
import { ask } from "@/lib/read";
import { at } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, credentialsOf, endNow, later, refusalOf, resultsOf } from "@/tests/support/ending";
import { anAchievement, aWorkspace, run } from "@/tests/support/factories";
import { aProgram, aProgramCertification, aRunningProgram, setStatus, trailOf } from "@/tests/support/programs";
import { listResults } from "../reads/list-results";
import { previewEvaluate } from "../reads/preview-evaluate";
import { endChunk } from "./end-chunk";
import { endProgram } from "./end-program";
import { evaluateAgain } from "./evaluate-again";
import { setProgress } from "./set-progress";
import { updateProgram } from "./update-program";

describe("ending", () => {
  dbTest("certifies who completed all that counts, tells the others what they lack, as of that day", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    const program = await aCohort(stage, { certificationId, passing: [ANA], failing: [BEN] });
    await setStatus(stage, program, BEN, 1, "missed");
    // 23:30 UTC is the next day in Oslo.
    await endNow(at(stage, "2026-03-31T23:30:00Z"), program.id);
    const results = await resultsOf(stage, program.id);
    expect(results).toMatchObject([
      { email: ANA, result: "complete", missing: [], certificationId, certificationName: "Certified leader" },
      { email: BEN, result: "did_not_pass", missing: [{ name: "Essay", status: "missed" }], credentialId: null },
    ]);
    expect(await credentialsOf(stage, ANA)).toMatchObject([
      {
        ...{ id: results[0]?.credentialId, status: "issued", issuedOn: "2026-04-01", expiresOn: "2027-04-01" },
        ...{ sourceKind: "program", sourceId: program.id, certificationId },
      },
    ]);
    expect(await credentialsOf(stage, BEN)).toEqual([]);
  });

  dbTest("again while its job runs is the same job; afterwards it is refused", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aCohort(stage);
    const { jobId } = await run(stage, endProgram, { id: program.id });
    expect(await run(stage, endProgram, { id: program.id })).toEqual({ jobId });
    while (!(await run(stage, endChunk, { jobId })).finished);
    expect(await refusalOf(run(stage, endProgram, { id: program.id }))).toBe("This program has ended already.");
    expect(await run(stage, endChunk, { jobId })).toEqual({ finished: true });
    expect(
      (await trailOf(stage, program.id)).map(({ action }) => action).filter((each) => each.includes("end")),
    ).toEqual(["program.end", "program.end-chunk"]);
  });

  dbTest("a draft, an empty one and one in which nothing counts are refused, and stay as they are", async ({ db }) => {
    const stage = await aWorkspace(db);
    const draft = await aProgram(stage);
    expect(await refusalOf(run(stage, endProgram, { id: draft.id }))).toMatch(/is a draft. Start it/);
    const empty = await aRunningProgram(stage, { emails: [] });
    expect(await refusalOf(run(stage, endProgram, { id: empty.id }))).toMatch(/^Nobody is in this program/);
    const uncounted = [
      { name: "A", kind: "announcement" },
      { name: "B", kind: "group_meeting" },
      { name: "C", kind: "coaching_intro" },
      { name: "D", kind: "session", optional: true },
    ] as const;
    const open = await aRunningProgram(stage, { components: [...uncounted] });
    expect(await refusalOf(run(stage, endProgram, { id: open.id }))).toMatch(/everybody would pass/);
    const rows = await db.select({ status: programs.status }).from(programs);
    expect(rows.map(({ status }) => status).toSorted()).toEqual(["draft", "running", "running"]);
  });

  dbTest("optional components and announcements never decide, whatever is recorded of them", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aCohort(stage, { passing: [ANA] });
    await setStatus(stage, program, ANA, 2, "did_not_finish");
    await setStatus(stage, program, ANA, 3, "missed");
    await endNow(stage, program.id);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ result: "complete", missing: [] }]);
  });

  dbTest("a certification that was retired refuses it; another one, or none, is the way on", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage);
    const program = await aCohort(stage, { certificationId });
    await run(stage, retireCertification, { id: certificationId });
    expect(await refusalOf(run(stage, endProgram, { id: program.id }))).toMatch(
      /^Certified leader is retired and certifies nobody any more\. Link another/,
    );
    await run(stage, updateProgram, { id: program.id, certificationId: null });
    await endNow(stage, program.id);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ result: "complete", certificationId: null }]);
    expect(await credentialsOf(stage, ANA)).toEqual([]);
  });

  dbTest("an achievement that is issued no more refuses it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { name: "Leader" });
    const program = await aCohort(stage, { certificationId: await aProgramCertification(stage, { achievementId }) });
    await run(stage, archiveAchievement, { id: achievementId });
    expect(await refusalOf(run(stage, endProgram, { id: program.id }))).toMatch(/^Leader is archived/);
  });

  dbTest("an invisible certification and one that is switched off make results and no certificate", async ({ db }) => {
    for (const hide of ["invisible", "off"] as const) {
      const stage = await aWorkspace(db);
      const certificationId = await aProgramCertification(stage, { invisible: hide === "invisible" });
      const program = await aCohort(stage, { certificationId });
      if (hide === "off") await db.update(workspaces).set({ certificationsEnabled: false });
      await endNow(stage, program.id);
      expect(await resultsOf(stage, program.id)).toMatchObject([
        { result: "complete", credentialId: null, certificationId: hide === "off" ? null : certificationId },
      ]);
      expect(await credentialsOf(stage, ANA)).toEqual([]);
      await db.update(workspaces).set({ certificationsEnabled: true });
    }
  });

  dbTest("what was asked for holds for everybody: changes between two chunks touch nobody", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    const program = await aCohort(stage, { certificationId });
    const { jobId } = await run(stage, endProgram, { id: program.id });
    await db.update(certifications).set({ validityMonths: 1, name: "Renamed", status: "retired" });
    while (!(await run(stage, endChunk, { jobId })).finished);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ certificationName: "Certified leader" }]);
    expect(await credentialsOf(stage, ANA)).toMatchObject([{ expiresOn: "2027-03-10" }]);
  });
});

describe("a result is a snapshot", () => {
  dbTest(
    "later progress, names and components change nothing in it, until a person evaluates again",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
      const program = await aCohort(stage, { certificationId, passing: [ANA], failing: [BEN] });
      await endNow(stage, program.id);
      const before = await resultsOf(stage, program.id);
      const then = later(stage, "2026-05-01");
      await setStatus(then, program, BEN, 1, "complete");
      await setStatus(then, program, ANA, 1, "did_not_pass");
      expect(await resultsOf(stage, program.id)).toEqual(before);

      const [ana, ben] = program.people;
      if (!ana || !ben) throw new Error("Nobody is in it.");
      const preview = () =>
        ask(previewEvaluate, stage.actor, { id: program.id, recipientIds: [ana, ben] }, { db, now: then.now });
      const marks = async () =>
        (await ask(listResults, stage.actor, { id: program.id }, { db, now: then.now })).data.map(({ again }) => again);
      expect((await preview()).passing).toEqual(["b"]);
      expect(await marks()).toEqual([false, false]);
      const evaluated = await run(then, evaluateAgain, { id: program.id, recipientIds: [ana, ben, ben] });
      expect(evaluated).toMatchObject({ changed: [ben], unchanged: 1, kept: 1, drafts: [] });
      const after = await resultsOf(stage, program.id);
      expect((await preview()).passing).toEqual([]);
      expect(await marks()).toEqual([false, true]);
      expect(after[0]).toEqual(before[0]);
      expect(after[1]).toMatchObject({ result: "complete", missing: [], credentialId: evaluated.issued[0] });
      // Certified as of the end, however late it was seen.
      expect(await credentialsOf(stage, BEN)).toMatchObject([{ issuedOn: "2026-03-10", expiresOn: "2027-03-10" }]);
      expect(await run(then, evaluateAgain, { id: program.id, recipientIds: [ana, ben] })).toEqual({
        ...{ changed: [], issued: [], drafts: [], unchanged: 2, kept: 1 },
      });
    },
  );

  dbTest("evaluating again keeps what somebody lacks up to date, and never passes who does not", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage);
    const program = await aCohort(stage, { certificationId, passing: [], failing: [ANA] });
    await endNow(stage, program.id);
    await setStatus(stage, program, ANA, 1, "no_response");
    await db.update(workspaces).set({ certificationsEnabled: false });
    const recipientIds = program.people;
    expect(await run(stage, evaluateAgain, { id: program.id, recipientIds })).toMatchObject({
      changed: [],
      unchanged: 1,
    });
    expect(await resultsOf(stage, program.id)).toMatchObject([
      // What it was about stays known, also while certifications are switched off.
      { result: "did_not_pass", missing: [{ name: "Essay", status: "no_response" }], certificationId },
    ]);
  });

  dbTest("it waits for the end, and for the job", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aCohort(stage);
    const again = () => refusalOf(run(stage, evaluateAgain, { id: program.id, recipientIds: program.people }));
    expect(await again()).toMatch(/has not ended/);
    await run(stage, endProgram, { id: program.id });
    expect(await again()).toMatch(/is being ended/);
  });

  dbTest("nothing of it changes between the end and the last result", async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aCohort(stage, { passing: [], failing: [ANA] });
    const { jobId } = await run(stage, endProgram, { id: program.id });
    const componentId = program.components[1] ?? "";
    const progress = [{ recipientEmail: ANA, componentId, status: "complete" as const }];
    expect(await refusalOf(run(stage, setProgress, { id: program.id, progress, source: "api" }))).toMatch(
      /being ended/,
    );
    while (!(await run(stage, endChunk, { jobId })).finished);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ result: "did_not_pass" }]);
  });

  dbTest("an achievement that was archived between end and job is made good by a person's word", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [old, fresh] = [await anAchievement(stage), await anAchievement(stage)];
    const certificationId = await aProgramCertification(stage, { achievementId: old });
    const program = await aCohort(stage, { certificationId });
    const { jobId } = await run(stage, endProgram, { id: program.id });
    await run(stage, archiveAchievement, { id: old });
    while (!(await run(stage, endChunk, { jobId })).finished);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ result: "complete", credentialId: null }]);
    await db.update(certifications).set({ achievementId: fresh });
    const { issued } = await run(stage, evaluateAgain, { id: program.id, recipientIds: program.people });
    expect(issued).toHaveLength(1);
    expect(await resultsOf(stage, program.id)).toMatchObject([{ credentialId: issued[0] }]);
  });
});
