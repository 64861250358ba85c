import { expect } from "vitest";
import { certifications } from "@/db/schema/certifications";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, CAT, endNow, later } from "@/tests/support/ending";
import { aWorkspace, withLimit } from "@/tests/support/factories";
import { aProgramCertification, aRunningProgram } from "@/tests/support/programs";
import { countResults } from "./count-results";
import { listResults } from "./list-results";
import { listEndPreview, previewEnd } from "./preview-end";

dbTest("the preview says who will be certified, who not and why, and whose last day moves earlier", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage, { validityMonths: 24 });
  await endNow(stage, (await aCohort(stage, { certificationId, passing: [ANA] })).id); // until 10 March 2028
  await db.update(certifications).set({ validityMonths: null });
  const then = later(stage, "2026-04-01");
  await endNow(then, (await aCohort(then, { certificationId, passing: [BEN] })).id); // without end
  await db.update(certifications).set({ validityMonths: 12 });
  await withLimit(stage, 3);
  const now = later(stage, "2026-05-01");
  const program = await aCohort(now, { certificationId, passing: [ANA, BEN], failing: [CAT] });
  const options = { db, now: now.now };
  expect(await ask(previewEnd, stage.actor, { id: program.id }, options)).toEqual({
    program: { id: program.id, name: "Leaders" },
    refusal: null,
    certification: { id: certificationId, name: "Certified leader" },
    noCertificate: null,
    issuedOn: "2026-05-01",
    totals: { participants: 3, complete: 2, notPassed: 1, certified: 1, drafts: 1, replacing: 2, expiresEarlier: 2 },
    room: 1,
  });
  const all = await ask(listEndPreview, stage.actor, { id: program.id }, options);
  expect(all.data).toMatchObject([
    {
      recipient: { email: ANA },
      result: "complete",
      missing: [],
      expiresOn: "2027-05-01",
      moves: "earlier",
      replaces: { expiresOn: "2028-03-10" },
    },
    {
      recipient: { email: BEN },
      result: "complete",
      expiresOn: "2027-05-01",
      moves: "dated",
      replaces: { expiresOn: null },
    },
    {
      recipient: { email: CAT },
      result: "did_not_pass",
      missing: [{ name: "Essay", status: "not_started" }],
      expiresOn: null,
      replaces: null,
      moves: null,
    },
  ]);
  const emails = async (asked: object) =>
    (await ask(listEndPreview, stage.actor, { id: program.id, ...asked }, options)).data.map(
      ({ recipient }) => recipient.email,
    );
  expect(await emails({ show: "did_not_pass" })).toEqual([CAT]);
  expect(await emails({ show: "complete", q: "b@" })).toEqual([BEN]);
  expect(await emails({ show: "expires_earlier" })).toEqual([ANA, BEN]);
  const first = await ask(listEndPreview, stage.actor, { id: program.id, limit: 2 }, options);
  expect(first.data).toHaveLength(2);
  expect(await emails({ limit: 2, cursor: first.nextCursor ?? "" })).toEqual([CAT]);
  // What it promised is what comes.
  await endNow(now, program.id);
  expect(await ask(countResults, stage.actor, { id: program.id }, options)).toEqual({
    ...{ complete: 2, didNotPass: 1, certificates: 1, drafts: 1 },
  });
});

dbTest("it says why a program can't be ended, and why nobody gets a certificate", async ({ db }) => {
  const stage = await aWorkspace(db);
  const empty = await aRunningProgram(stage, { emails: [] });
  expect(await ask(previewEnd, stage.actor, { id: empty.id }, { db, now: stage.now })).toMatchObject({
    ...{
      refusal: expect.stringMatching(/^Nobody is in this program/),
      noCertificate: "not_linked",
      certification: null,
    },
    totals: { participants: 0, certified: 0 },
  });
  const certificationId = await aProgramCertification(stage, { invisible: true });
  const hidden = await aCohort(stage, { certificationId });
  expect(await ask(previewEnd, stage.actor, { id: hidden.id }, { db, now: stage.now })).toMatchObject({
    ...{ refusal: null, noCertificate: "invisible", certification: null },
    totals: { complete: 1, certified: 0, drafts: 0, replacing: 0 },
  });
});

dbTest("results are listed by name, filtered and paged, with the certificate as it stands today", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage, { validityMonths: 1 });
  const program = await aCohort(stage, { certificationId, passing: [ANA, CAT], failing: [BEN] });
  await endNow(stage, program.id);
  const options = { db, now: later(stage, "2026-06-01").now };
  const list = (asked: object) => ask(listResults, stage.actor, { id: program.id, ...asked }, options);
  const { data } = await list({});
  expect(data.map(({ recipient, result }) => [recipient.email, result])).toEqual([
    [ANA, "complete"],
    [BEN, "did_not_pass"],
    [CAT, "complete"],
  ]);
  expect(data[0]).toMatchObject({
    ...{ certification: { id: certificationId, name: "Certified leader" }, credentialId: data[0]?.certificate?.id },
    certificate: { status: "issued", expired: true, issuedOn: "2026-03-10", expiresOn: "2026-04-10" },
  });
  expect((await list({ result: "did_not_pass" })).data.map(({ recipient }) => recipient.email)).toEqual([BEN]);
  const first = await list({ limit: 1, q: "x.example" });
  expect((await list({ limit: 1, cursor: first.nextCursor ?? "" })).data[0]?.recipient.email).toBe(BEN);
});
