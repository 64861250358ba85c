import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { endChunk } from "@/lib/programs/commands/end-chunk";
import { api, call } from "../support/api";
import { dbTest } from "../support/db";
import { ANA, aCohort, BEN } from "../support/ending";
import { run } from "../support/factories";
import { aProgramCertification } from "../support/programs";

dbTest("a program ends by the API: 202 with its job, the same while it runs, 409 afterwards", async ({ db }) => {
  const { stage, key, ok } = await api(db);
  const certificationId = await aProgramCertification(stage);
  const { id } = await aCohort(stage, { certificationId, passing: [ANA], failing: [BEN] });
  const end = () => call(routes["/programs/{id}/end"].POST, "POST", { key, params: { id } });
  const first = await end();
  expect([first.status, Object.keys(first.body)]).toEqual([202, ["jobId"]]);
  expect([(await end()).status, (await end()).body]).toEqual([202, first.body]);
  const job = { jobId: String(first.body.jobId) };
  while (!(await run(stage, endChunk, job)).finished);
  expect((await ok("/jobs/{id}", "GET", undefined, { id: job.jobId })).body).toMatchObject({
    ...{ status: "done", result: { complete: 1, didNotPass: 1, issued: 1, drafts: 0 } },
  });
  const late = await end();
  expect([late.status, late.body.detail]).toEqual([409, "This program has ended already."]);

  const { body } = await ok("/programs/{id}/results", "GET", undefined, { id });
  expect(body).toEqual({
    data: [
      {
        ...{
          recipient: { id: expect.stringMatching(/^rcp_/), name: "a", email: ANA },
          result: "complete",
          missing: [],
        },
        ...{ credentialId: expect.stringMatching(/^cred_/), evaluatedAt: expect.stringMatching(/Z$/) },
      },
      {
        ...{ recipient: expect.objectContaining({ email: BEN }), result: "did_not_pass", credentialId: null },
        ...{ missing: [{ name: "Essay", status: "not_started" }], evaluatedAt: expect.stringMatching(/Z$/) },
      },
    ],
    nextCursor: null,
  });
  const failed = await ok("/programs/{id}/results", "GET", undefined, { id }, { result: "did_not_pass", q: "b@" });
  expect(failed.body.data).toHaveLength(1);
  const credentialId = String((body.data as { credentialId: string }[])[0]?.credentialId);
  expect((await ok("/credentials/{id}", "GET", undefined, { id: credentialId })).body).toMatchObject({
    source: { kind: "program", id },
  });
});
