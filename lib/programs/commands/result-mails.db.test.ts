import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { workspaces } from "@/db/schema/governance";
import { newId } from "@/lib/core/ids";
import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import { queueStateMails } from "@/lib/credentials/commands/queue-state-mails";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { queueIssuedMails } from "@/lib/pathways/commands/queue-issued-mails";
import { mergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { aPerson } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { ANA, aCohort, BEN, CAT, certifyNow, credentialsOf, endNow, later } from "@/tests/support/ending";
import { aWorkspace, run, type Stage, withLimit } from "@/tests/support/factories";
import { aProgramCertification, setStatus } from "@/tests/support/programs";
import { evaluateAgain } from "./evaluate-again";
import { queueResultMails } from "./queue-result-mails";

type Mail = { to: string; kind: string; subject: string; props: Record<string, unknown> };

/** By address and in the order in which they were queued: `cmin` counts the statements of the test's transaction. */
async function mailsOf({ db, workspaceId }: Stage): Promise<Mail[]> {
  const { rows } = await db.execute<Mail>(sql`
    select to_address as to, kind, subject, props from mails where workspace_id = ${workspaceId}
    order by to_address, cmin::text::int`);
  return rows;
}

/** All that the durable functions do of the news of a workspace. */
async function tell(stage: Stage): Promise<void> {
  const { rows } = await stage.db.execute<{ name: string; data: never }>(sql`
    select name, data - 'workspaceId' as data from outbox where workspace_id = ${stage.workspaceId} order by cmin::text::int`);
  for (const { name, data } of rows) {
    if (name === "programs/results.made") await run(stage, queueResultMails, data);
    if (name === "credentials/credential.issued") await run(stage, queueIssuedMails, data);
  }
}

dbTest("everybody is told once how it ended: with the certificate, or with what was missing", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage, { name: "Team Lead", validityMonths: 12 });
  const program = await aCohort(stage, { certificationId, passing: [ANA], failing: [BEN] });
  await endNow(stage, program.id);
  await tell(stage);
  await tell(stage);
  const mails = await mailsOf(stage);
  const [certificate] = await credentialsOf(stage, ANA);
  expect(mails.map(({ to, kind, subject }) => [to, kind, subject])).toEqual([
    [ANA, "program-ended", "You are certified: Team Lead"],
    [BEN, "program-ended", "Leaders has ended"],
  ]);
  expect(mails[0]?.props).toMatchObject({
    ...{ result: "complete", missing: [], certificationName: "Team Lead", waits: false },
    url: expect.stringContaining(`/c/${certificate?.id}`),
    certificate: {
      issuedOn: "2026-03-10",
      expiresOn: "2027-03-10",
      imageUrl: expect.stringContaining(`/c/${certificate?.id}/image.png`),
    },
  });
  expect(mails[1]?.props).toMatchObject({
    ...{ result: "did_not_pass", certificate: null, url: expect.stringContaining(`/me/programs/${program.id}`) },
    missing: [{ name: "Essay", status: "not_started" }],
  });
});

dbTest(
  "who passes when evaluated again is told of that too, and later of what becomes of the certificate",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage);
    const program = await aCohort(stage, { certificationId, passing: [], failing: [ANA] });
    await endNow(stage, program.id);
    await tell(stage);
    const then = later(stage, "2026-03-12");
    await setStatus(then, program, ANA, 1, "complete");
    await run(then, evaluateAgain, { id: program.id, recipientIds: program.people });
    await tell(then);
    await tell(then);
    const [certificate] = await credentialsOf(stage, ANA);
    await run(then, revokeCredentials, { ids: [certificate?.id ?? ""], reason: "Mistake" });
    await run(then, queueStateMails, { credentialIds: [certificate?.id ?? ""], state: "revoked" });
    expect((await mailsOf(stage)).map(({ kind, subject }) => [kind, subject])).toEqual([
      ["program-ended", "Leaders has ended"],
      ["program-ended", "You are certified: Certified leader"],
      ["credential-revoked", expect.stringContaining("was withdrawn")],
    ]);
  },
);

dbTest("a certificate that waits for room comes with a mail of its own", async ({ db }) => {
  const stage = await aWorkspace(db, { limit: 0 });
  const program = await aCohort(stage, { certificationId: await aProgramCertification(stage) });
  await endNow(stage, program.id);
  await tell(stage);
  await withLimit(stage, null);
  const [draft] = await credentialsOf(stage, ANA);
  const then = later(stage, "2026-03-12");
  await run(then, issueDrafts, { ids: [draft?.id ?? ""] });
  await tell(then);
  const mails = await mailsOf(stage);
  expect(mails.map(({ kind }) => kind)).toEqual(["program-ended", "credential-issued"]);
  expect(mails[0]?.props).toMatchObject({ result: "complete", certificate: null, waits: true });
});

dbTest("of an invisible certification and where they are switched off the mail knows nothing", async ({ db }) => {
  for (const hide of ["invisible", "off"] as const) {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { invisible: hide === "invisible" });
    await endNow(stage, (await aCohort(stage, { certificationId })).id);
    if (hide === "off") await db.update(workspaces).set({ certificationsEnabled: false });
    await tell(stage);
    const [mail] = await mailsOf(stage);
    expect(mail?.subject).toBe("You completed Leaders");
    expect(mail?.props).toMatchObject({ result: "complete", certificationName: null, certificate: null });
    expect(JSON.stringify(mail)).not.toContain("Certified leader");
    await db.update(workspaces).set({ certificationsEnabled: true });
  }
});

dbTest("who is certified long after the end is handed the certificate by its own mail, once", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aCohort(stage, { passing: [ANA, CAT], failing: [BEN] });
  await endNow(stage, program.id);
  await tell(stage);
  const certificationId = await aProgramCertification(stage);
  const early = later(stage, "2026-02-01");
  await endNow(early, (await aCohort(early, { certificationId, passing: [CAT] })).id);
  await db.execute(sql`delete from outbox where workspace_id = ${stage.workspaceId}`);
  const then = later(stage, "2026-05-01");
  await certifyNow(then, program.id, certificationId);
  await tell(then);
  await tell(then);
  expect((await mailsOf(stage)).map(({ to, kind }) => [to, kind])).toEqual([
    [ANA, "program-ended"],
    [ANA, "credential-issued"],
    [BEN, "program-ended"],
    [CAT, "program-ended"],
    [CAT, "credential-replaced"],
  ]);
  const [certificate] = await credentialsOf(stage, ANA);
  expect((await mailsOf(stage))[1]?.props).toMatchObject({
    ...{ issuedOn: "2026-03-10", achievementName: expect.any(String) },
    url: expect.stringContaining(`/c/${certificate?.id}`),
  });
});

dbTest("what was decided long ago is no news", async ({ db }) => {
  const stage = await aWorkspace(db);
  await endNow(stage, (await aCohort(stage)).id);
  await tell(later(stage, "2026-03-20"));
  expect(await mailsOf(stage)).toEqual([]);
});

dbTest("who failed and passes later is told of both, each once, also where nothing certifies it", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aCohort(stage, { passing: [], failing: [BEN] });
  await endNow(stage, program.id);
  await tell(stage);
  await setStatus(stage, program, BEN, 1, "complete");
  await run(stage, evaluateAgain, { id: program.id, recipientIds: program.people });
  await tell(stage);
  await tell(stage);
  expect((await mailsOf(stage)).map(({ props }) => props.result)).toEqual(["did_not_pass", "complete"]);
});

dbTest("whose record was merged before the mail was written is told by the address that was kept", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aCohort(stage, { passing: [], failing: [BEN] });
  const keptId = await aPerson(stage, ANA);
  await endNow(stage, program.id);
  const userId = newId("user");
  await db.execute(sql`insert into users (id, email, name, email_verified) values (${userId}, ${ANA}, 'Ana', now())`);
  await db.execute(sql`insert into user_addresses (user_id, email_key, verified_at) values (${userId}, ${BEN}, now())`);
  await run(stage, mergeRecipients, { keptId, mergedId: program.people[0] ?? "" });
  await tell(stage);
  expect((await mailsOf(stage)).map(({ to, kind }) => [to, kind])).toEqual([[ANA, "program-ended"]]);
});
