import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { queueIssuedMails } from "@/lib/pathways/commands/queue-issued-mails";
import { renderStored } from "../../../emails/render-stored";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import type { Id } from "../../core/ids";
import { deleteCredentials } from "./delete-credentials";
import { eraseRecipient } from "./erase-recipient";
import { queueStateMails } from "./queue-state-mails";
import { reinstateCredentials } from "./reinstate-credentials";
import { revokeCredentials } from "./revoke-credentials";
import { suspendCredentials } from "./suspend-credentials";

type C = Id<"credential">;
type Mail = { kind: "credential-revoked"; to_address: string; subject: string; props: Record<string, unknown> };

/** Of a credential's states, without the mail that handed it over. */
async function mailsOf({ db, workspaceId }: Stage): Promise<Mail[]> {
  const { rows } = await db.execute<Mail>(sql`
    select * from mails where workspace_id = ${workspaceId} and kind <> 'credential-issued' order by idempotency_key`);
  return rows;
}
const tell = (stage: Stage, state: "revoked" | "suspended" | "reinstated", ...credentialIds: C[]) =>
  run(stage, queueStateMails, { credentialIds, state });
const later = (stage: Stage, minutes: number): Stage => ({
  ...stage,
  now: new Date(stage.now.getTime() + minutes * 60_000),
});

/** Issued, and its recipient was told. */
async function told(stage: Stage, email: string): Promise<C> {
  const { id } = await issue(stage, await anAchievement(stage, { name: "First aid" }), email);
  await run(stage, queueIssuedMails, { credentialIds: [id] });
  return id;
}

describe("a withdrawal", () => {
  dbTest("is told once, by whom and when, without the reason", async ({ db }) => {
    const stage = await aWorkspace(db);
    const id = await told(stage, "ada@sample.example");
    await run(stage, revokeCredentials, { ids: [id], reason: "Copied the answers" });
    expect(await tell(stage, "revoked", id)).toEqual({ queued: 1 });
    expect(await tell(stage, "revoked", id)).toEqual({ queued: 0 });
    const [mail] = await mailsOf(stage);
    if (!mail) throw new Error("Nobody was told.");
    expect(mail.subject).toBe("First aid was withdrawn by Northlight Academy");
    const { text } = await renderStored(mail);
    expect(text).toContain("Northlight Academy withdrew it on 10 March 2026.");
    expect(text + JSON.stringify(mail.props)).not.toContain("Copied");
  });

  dbTest("is told to nobody who never heard of the credential", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "ada@sample.example");
    await run(stage, revokeCredentials, { ids: [id], reason: "A mistake" });
    await tell(stage, "revoked", id);
    expect(await mailsOf(stage)).toEqual([]);
  });

  dbTest("is told to nobody who was erased, and of nothing that was deleted", async ({ db }) => {
    const stage = await aWorkspace(db);
    const erased = await told(stage, "erased@sample.example");
    const deleted = await told(stage, "deleted@sample.example");
    await run(stage, revokeCredentials, { ids: [erased, deleted], reason: "A mistake" });
    const { rows } = await db.execute<{ id: Id<"recipient"> }>(
      sql`select recipient_id as id from credentials where id = ${erased}`,
    );
    for (const { id } of rows) await run(stage, eraseRecipient, { id });
    await run(stage, deleteCredentials, { ids: [deleted] });
    await tell(stage, "revoked", erased, deleted);
    expect(await mailsOf(stage)).toEqual([]);
  });
});

describe("a hold", () => {
  dbTest("that was lifted before anybody was told frightens nobody, and its end is no news", async ({ db }) => {
    const stage = await aWorkspace(db);
    const id = await told(stage, "ada@sample.example");
    await run(stage, suspendCredentials, { ids: [id], reason: "Looking into it" });
    await run(later(stage, 2), reinstateCredentials, { ids: [id] });
    await tell(stage, "reinstated", id);
    await tell(later(stage, 10), "suspended", id);
    expect(await mailsOf(stage)).toEqual([]);
  });

  dbTest("and its end are told once each; a second hold is news again", async ({ db }) => {
    const stage = await aWorkspace(db);
    const id = await told(stage, "ada@sample.example");
    for (const round of [0, 60]) {
      await run(later(stage, round), suspendCredentials, { ids: [id], reason: "Looking into it" });
      await tell(stage, "suspended", id);
      await tell(stage, "suspended", id);
      await run(later(stage, round + 30), reinstateCredentials, { ids: [id] });
      await tell(stage, "reinstated", id);
      await tell(stage, "reinstated", id);
    }
    expect((await mailsOf(stage)).map((mail) => mail.kind)).toEqual([
      "credential-reinstated",
      "credential-reinstated",
      "credential-suspended",
      "credential-suspended",
    ]);
  });
});
