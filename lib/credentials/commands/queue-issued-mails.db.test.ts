import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eraseRecipient } from "../../../db/queries/recipients";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import type { Id } from "../../core/ids";
import { queueIssuedMails } from "./queue-issued-mails";

type Mail = {
  to_address: string;
  subject: string;
  status: string;
  idempotency_key: string;
  props: Record<string, unknown>;
};

async function mailsOf({ db, workspaceId }: Stage): Promise<Mail[]> {
  const { rows } = await db.execute<Mail>(
    sql`select * from mails where workspace_id = ${workspaceId} order by to_address`,
  );
  return rows;
}
const queue = (stage: Stage, ...credentialIds: Id<"credential">[]) => run(stage, queueIssuedMails, { credentialIds });

describe("mails about issued credentials", () => {
  dbTest("are one for each credential, however often they are asked for", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage, { name: "Trail leader" });
    const ada = await issue(stage, achievement, "Ada@sample.example");
    expect(await queue(stage, ada.id)).toEqual({ queued: 1 });
    expect(await queue(stage, ada.id, ada.id)).toEqual({ queued: 0 });
    const [mail, ...others] = await mailsOf(stage);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to_address: "Ada@sample.example",
      subject: "Trail leader, issued to you by Northlight Academy",
      status: "queued",
      idempotency_key: `credential-issued:${ada.id}`,
      props: { recipientName: "Ada", achievementName: "Trail leader", issuedOn: "2026-03-10", expiresOn: null },
    });
    expect(mail?.props.url).toMatch(new RegExp(`/c/${ada.id}$`));
  });

  dbTest("announce themselves in the same transaction", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "ada@sample.example");
    await queue(stage, id);
    const { rows } = await db.execute<{ ids: string[] }>(
      sql`select data -> 'mailIds' as ids from outbox where workspace_id = ${stage.workspaceId} and name = 'mails/mail.queued'`,
    );
    const { rows: mails } = await db.execute<{ id: string }>(
      sql`select id from mails where workspace_id = ${stage.workspaceId}`,
    );
    expect(rows).toEqual([{ ids: mails.map((mail) => mail.id) }]);
  });

  dbTest("go to nobody who is not to be told, whose credential is withdrawn, or who was erased", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage);
    const quiet = await issue(stage, achievement, "quiet@sample.example");
    const revoked = await issue(stage, achievement, "revoked@sample.example");
    const erased = await issue(stage, achievement, "erased@sample.example");
    const told = await issue(stage, achievement, "told@sample.example");
    await db.execute(sql`update credentials set notify = false where id = ${quiet.id}`);
    await db.execute(sql`update credentials set status = 'revoked' where id = ${revoked.id}`);
    const { rows } = await db.execute<{ id: Id<"recipient"> }>(
      sql`select recipient_id as id from credentials where id = ${erased.id}`,
    );
    for (const { id } of rows) await eraseRecipient(db, stage.workspaceId, id, stage.now);
    await queue(stage, quiet.id, revoked.id, erased.id, told.id);
    expect((await mailsOf(stage)).map((mail) => mail.to_address)).toEqual(["told@sample.example"]);
  });

  dbTest("are never made for another workspace's credentials", async ({ db }) => {
    const [mine, theirs] = [await aWorkspace(db), await aWorkspace(db)];
    const { id } = await issue(theirs, await anAchievement(theirs), "ada@sample.example");
    expect(await queue(mine, id)).toEqual({ queued: 0 });
  });
});
