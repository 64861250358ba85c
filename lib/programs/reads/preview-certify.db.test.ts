import { expect } from "vitest";
import { certifications } from "@/db/schema/certifications";
import { workspaces } from "@/db/schema/governance";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, CAT, certifyNow, credentialsOf, endNow, later, refusalOf } from "@/tests/support/ending";
import { aWorkspace, withLimit } from "@/tests/support/factories";
import { aProgramCertification } from "@/tests/support/programs";
import { countResults } from "./count-results";
import { listCertifyPreview, previewCertify } from "./preview-certify";

const DAN = "d@x.example";

dbTest("the preview says who gets what before it is asked for, and that is what comes", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage, { validityMonths: 24 });
  const early = later(stage, "2026-02-01");
  await endNow(early, (await aCohort(early, { certificationId, passing: [ANA] })).id); // until 1 February 2028
  const program = await aCohort(stage, { passing: [ANA, BEN, DAN], failing: [CAT] });
  await endNow(stage, program.id);
  const late = later(stage, "2026-04-01");
  await endNow(late, (await aCohort(late, { certificationId, passing: [DAN] })).id);
  await db.update(certifications).set({ validityMonths: 1 });
  await withLimit(stage, 3); // two are issued
  const now = later(stage, "2026-05-01");
  const options = { db, now: now.now };
  const asked = { id: program.id, certificationId };
  const preview = await ask(previewCertify, stage.actor, asked, options);
  expect(preview).toEqual({
    program: { id: program.id, name: "Leaders" },
    certification: { id: certificationId, name: "Certified leader" },
    refusal: null,
    issuedOn: "2026-03-10",
    totals: { passed: 3, certified: 1, drafts: 1, kept: 1, replacing: 1, expiresEarlier: 1, expired: 2 },
    room: 1,
  });
  const list = (more: object) => ask(listCertifyPreview, stage.actor, { ...asked, ...more }, options);
  const first = (await credentialsOf(stage, ANA))[0]?.id;
  const [ana, ben, dan] = (await list({})).data;
  expect(ana).toMatchObject({
    ...{ recipient: { email: ANA }, expiresOn: "2026-04-10", expired: true, moves: "earlier" },
    replaces: { credentialId: first, expiresOn: "2028-02-01" },
  });
  expect(ben).toMatchObject({ recipient: { email: BEN }, expiresOn: "2026-04-10", replaces: null, moves: null });
  expect(dan).toMatchObject({ recipient: { email: DAN }, state: "kept", expiresOn: "2028-04-01", expired: false });
  const emails = async (more: object) => (await list(more)).data.map(({ recipient }) => recipient.email);
  expect(await emails({ show: "kept" })).toEqual([DAN]);
  expect(await emails({ show: "expired", q: "b@" })).toEqual([BEN]);
  const page = await list({ limit: 2 });
  expect(await emails({ limit: 2, cursor: page.nextCursor ?? "" })).toEqual([DAN]);
  const waits = await emails({ show: "drafts" });

  await certifyNow(now, program.id, certificationId);
  expect(await ask(countResults, stage.actor, { id: program.id }, options)).toMatchObject({
    certificates: 2,
    drafts: 1,
  });
  for (const email of waits) expect((await credentialsOf(stage, email)).map(({ status }) => status)).toContain("draft");
});

dbTest("it says why it can't be this certification, and is not there for a program that has one", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aCohort(stage);
  const certificationId = await aProgramCertification(stage);
  const options = { db, now: stage.now };
  const look = (id: typeof certificationId) =>
    ask(previewCertify, stage.actor, { id: program.id, certificationId: id }, options);
  expect(await refusalOf(look(certificationId))).toMatch(/^This program has not ended/);
  await endNow(stage, program.id);
  const invisible = await aProgramCertification(stage, { invisible: true });
  expect(await look(invisible)).toMatchObject({
    refusal: expect.stringMatching(/is invisible/),
    totals: { passed: 1, certified: 0 },
  });
  await db.update(workspaces).set({ certificationsEnabled: false });
  expect(await refusalOf(look(certificationId))).toMatch(/switched off/);
  await db.update(workspaces).set({ certificationsEnabled: true });
  await certifyNow(stage, program.id, certificationId);
  expect(await refusalOf(look(certificationId))).toMatch(/has a certification already/);
});
