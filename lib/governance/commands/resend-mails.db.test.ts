import { describe, expect } from "vitest";
import { findMail, insertMails } from "../../../db/queries/mails";
import { mails } from "../../../db/schema/governance";
import { dbTest } from "../../../tests/support/db";
import { aWorkspace, run, type Stage } from "../../../tests/support/factories";
import { type Id, newId } from "../../core/ids";
import { ask } from "../../read";
import { getMail, listMails } from "../reads/list-mails";
import type { MailStatus } from "../rules/vocabulary";
import { resendMails } from "./resend-mails";

async function aMail({ db, workspaceId }: Stage, status: MailStatus): Promise<Id<"mail">> {
  const id = newId("mail");
  const [toAddress, subject] = ["ada@sample.example", "Trail leader"];
  const row = {
    id,
    workspaceId,
    kind: "credential-issued" as const,
    toAddress,
    subject,
    props: {},
    idempotencyKey: id,
  };
  await insertMails(db, [row]);
  await db.update(mails).set({ status, batch: "run", error: "No" });
  return id;
}

describe("sending mails again", () => {
  dbTest("puts a failed one back, free for a new run", async ({ db }) => {
    const stage = await aWorkspace(db);
    const id = await aMail(stage, "failed");
    expect(await run(stage, resendMails, { ids: [id] })).toEqual({ queued: 1 });
    expect(await findMail(db, stage.workspaceId, id)).toMatchObject({ status: "queued", batch: null, error: null });
  });

  dbTest.for<MailStatus>(["sent", "kept", "queued"])("leaves a mail alone that is %s", async (status, { db }) => {
    const stage = await aWorkspace(db);
    const id = await aMail(stage, status);
    await expect(run(stage, resendMails, { ids: [id] })).rejects.toMatchObject({ code: "conflict" });
  });

  dbTest("and reading them stops at the workspace's edge", async ({ db }) => {
    const [mine, theirs] = [await aWorkspace(db), await aWorkspace(db)];
    const id = await aMail(theirs, "failed");
    await expect(run(mine, resendMails, { ids: [id] })).rejects.toMatchObject({ code: "conflict" });
    await expect(ask(getMail, mine.actor, { id }, { db })).rejects.toMatchObject({ code: "not_found" });
    expect((await ask(listMails, mine.actor, {}, { db })).data).toEqual([]);
    expect((await ask(listMails, theirs.actor, {}, { db })).data).toHaveLength(1);
  });
});
