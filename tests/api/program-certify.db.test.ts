import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { certifyChunk } from "@/lib/programs/commands/certify-chunk";
import { api, call } from "../support/api";
import { dbTest } from "../support/db";
import { ANA, aCohort, BEN, endNow } from "../support/ending";
import { run } from "../support/factories";
import { aProgramCertification } from "../support/programs";

dbTest("a certification is added to an ended program by the API: 202 with its job, 409 afterwards", async ({ db }) => {
  const { stage, key, ok } = await api(db);
  const { id } = await aCohort(stage, { passing: [ANA], failing: [BEN] });
  const certificationId = await aProgramCertification(stage);
  const certify = (body: object) => call(routes["/programs/{id}/certify"].POST, "POST", { key, params: { id }, body });
  const early = await certify({ certificationId });
  expect([early.status, early.body.detail]).toEqual([409, expect.stringMatching(/^This program has not ended/)]);
  await endNow(stage, id);

  expect((await certify({})).status).toBe(422);
  expect((await certify({ certificationId: "crt_00000000000000000000000000000000" })).status).toBe(404);
  const retired = await certify({ certificationId: await aProgramCertification(stage, { status: "retired" }) });
  expect([retired.status, retired.body.errors]).toEqual([
    422,
    [{ path: "certificationId", message: "Certified leader is retired. Choose another certification." }],
  ]);
  await ok("/workspace", "PATCH", { certificationsEnabled: false });
  const off = await certify({ certificationId });
  expect([off.status, off.body.detail]).toEqual([409, expect.stringMatching(/^Certifications are switched off/)]);
  await ok("/workspace", "PATCH", { certificationsEnabled: true });

  const first = await certify({ certificationId });
  expect([first.status, Object.keys(first.body)]).toEqual([202, ["jobId"]]);
  const again = await certify({ certificationId });
  expect([again.status, again.body]).toEqual([202, first.body]);
  const jobId = String(first.body.jobId);
  while (!(await run(stage, certifyChunk, { jobId })).finished);
  expect((await ok("/jobs/{id}", "GET", undefined, { id: jobId })).body).toMatchObject({
    ...{ kind: "program.certify", status: "done", result: { issued: 1, drafts: 0 } },
  });
  const late = await certify({ certificationId });
  expect([late.status, late.body.detail]).toEqual([
    409,
    expect.stringMatching(/^This program has a certification already: Certified leader\./),
  ]);
  expect((await ok("/programs/{id}", "GET", undefined, { id })).body).toMatchObject({ certificationId });
  const { body } = await ok("/programs/{id}/results", "GET", undefined, { id });
  expect(body.data).toMatchObject([{ credentialId: expect.stringMatching(/^cred_/) }, { credentialId: null }]);
});
