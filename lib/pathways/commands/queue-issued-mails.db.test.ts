import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { eraseRecipient } from "../../../db/queries/recipients";
import { renderStored } from "../../../emails/render-stored";
import { dbTest } from "../../../tests/support/db";
import {
  anAchievement,
  anActivePathway,
  aPathway,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
} from "../../../tests/support/factories";
import type { Id } from "../../core/ids";
import { deleteCredentials } from "../../credentials/commands/delete-credentials";
import { issueCredentials } from "../../credentials/commands/issue-credentials";
import { updateCredential } from "../../credentials/commands/update-credential";
import { deactivatePathway } from "./deactivate-pathway";
import { evaluateCredentials } from "./evaluate-credentials";
import { queueIssuedMails } from "./queue-issued-mails";

type Mail = {
  kind: "credential-issued";
  to_address: string;
  recipient_id: string;
  credential_id: string;
  subject: string;
  status: string;
  idempotency_key: string;
  props: Record<string, unknown>;
};

async function mailsOf({ db, workspaceId }: Stage): Promise<Mail[]> {
  const { rows } = await db.execute<Mail>(
    sql`select * from mails where workspace_id = ${workspaceId} order by to_address, id`,
  );
  return rows;
}
const queue = (stage: Stage, ...credentialIds: Id<"credential">[]) => run(stage, queueIssuedMails, { credentialIds });
const textOf = async (mail?: Mail) => (mail ? (await renderStored(mail)).text : "");

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
      kind: "credential-issued",
      to_address: "Ada@sample.example",
      subject: "Trail leader, issued to you by Northlight Academy",
      status: "queued",
      idempotency_key: `credential-issued:${ada.id}`,
      props: { recipientName: "Ada", achievementName: "Trail leader", issuedOn: "2026-03-10", expiresOn: null },
    });
    expect(mail?.props.url).toMatch(new RegExp(`/c/${ada.id}$`));
    const { rows } = await db.execute(sql`select recipient_id from credentials where id = ${ada.id}`);
    expect(rows).toEqual([{ recipient_id: mail?.recipient_id }]);
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

  dbTest(
    "go to nobody who is not to be told, whose credential is withdrawn or deleted, or who was erased",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const achievement = await anAchievement(stage);
      const quiet = await issue(stage, achievement, "quiet@sample.example");
      const revoked = await issue(stage, achievement, "revoked@sample.example");
      const deleted = await issue(stage, achievement, "deleted@sample.example");
      const erased = await issue(stage, achievement, "erased@sample.example");
      const told = await issue(stage, achievement, "told@sample.example");
      await db.execute(sql`update credentials set notify = false where id = ${quiet.id}`);
      await db.execute(sql`update credentials set status = 'revoked' where id = ${revoked.id}`);
      await run(stage, deleteCredentials, { ids: [deleted.id] });
      const { rows } = await db.execute<{ id: Id<"recipient"> }>(
        sql`select recipient_id as id from credentials where id = ${erased.id}`,
      );
      for (const { id } of rows) await eraseRecipient(db, stage.workspaceId, id, stage.now);
      await queue(stage, quiet.id, revoked.id, deleted.id, erased.id, told.id);
      expect((await mailsOf(stage)).map((mail) => mail.to_address)).toEqual(["told@sample.example"]);
    },
  );

  dbTest("are never made for another workspace's credentials", async ({ db }) => {
    const [mine, theirs] = [await aWorkspace(db), await aWorkspace(db)];
    const { id } = await issue(theirs, await anAchievement(theirs), "ada@sample.example");
    expect(await queue(mine, id)).toEqual({ queued: 0 });
  });

  dbTest("lead to nothing that a stranger may not see", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "ada@sample.example");
    await run(stage, updateCredential, { id, visibility: "private" });
    await queue(stage, id);
    const [mail] = await mailsOf(stage);
    expect(JSON.stringify(mail?.props).split(id)).toHaveLength(2);
    expect(mail?.props.url).toMatch(new RegExp(`/me/credentials/${id}$`));
  });
});

describe("what a credential was to a pathway is in its one mail", () => {
  dbTest("a step says how many there are and which comes next", async ({ db }) => {
    const stage = await aWorkspace(db);
    const first = await anAchievement(stage, { name: "Reading maps" });
    const second = await anAchievement(stage, { name: "First aid" });
    await anActivePathway(stage, [first, second], await anAchievement(stage));
    const { id } = await issue(stage, first, "ada@sample.example");
    await queue(stage, id);
    const [mail, ...others] = await mailsOf(stage);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: "step-earned", subject: "Reading maps: 1 of 2 steps of Pathway" });
    expect(await textOf(mail)).toContain("It is a step of Pathway: you have 1 of 2. Next comes First aid.");
  });

  dbTest("a pathway that is not active is not spoken of", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, c, d] = await someAchievements(stage);
    await aPathway(stage, [a, b], c, "A draft");
    const { id: closed } = await anActivePathway(stage, [a, b], d);
    await run(stage, deactivatePathway, { id: closed });
    const { id } = await issue(stage, a, "ada@sample.example");
    await queue(stage, id);
    const [mail] = await mailsOf(stage);
    expect(mail).toMatchObject({ kind: "credential-issued", props: { ways: [], completed: null } });
  });

  dbTest.for(["told first", "evaluated first"] as const)(
    "a last step and the completion are two credentials and two mails, %s",
    async (order, { db }) => {
      const stage = await aWorkspace(db);
      const [a, b, c] = await someAchievements(stage);
      await anActivePathway(stage, [a, b], c);
      await issue(stage, a, "ada@sample.example");
      const { id } = await issue(stage, b, "ada@sample.example");
      if (order === "told first") await queue(stage, id);
      await run(stage, evaluateCredentials, { credentialIds: [id] });
      await run(stage, evaluateCredentials, { credentialIds: [id] });
      const { rows } = await db.execute<{ id: Id<"credential"> }>(
        sql`select id from credentials where workspace_id = ${stage.workspaceId} and achievement_id = ${c}`,
      );
      const completion = rows.map((row) => row.id);
      expect(completion).toHaveLength(1);
      await queue(stage, ...completion, id);
      await queue(stage, id, ...completion);
      const mails = await mailsOf(stage);
      const kinds = mails.map((mail) => [mail.credential_id, mail.kind]);
      expect(new Map(kinds as [string, string][])).toEqual(
        new Map([
          [id, "step-earned"],
          [completion[0], "pathway-completed"],
        ]),
      );
      expect(mails).toHaveLength(2);
      expect(await textOf(mails.find((mail) => mail.kind !== ("pathway-completed" as string)))).toContain(
        "With it you have earned all 2 steps of Pathway.",
      );
      expect(await textOf(mails.find((mail) => mail.kind === ("pathway-completed" as string)))).toContain(
        "You earned all 2 steps, and with them",
      );
    },
  );

  dbTest("one that takes another's place says so, and the other is not written about", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievement = await anAchievement(stage, { name: "First aid", duplicates: "replace" });
    const before = await issue(stage, achievement, "ada@sample.example", { issuedOn: "2024-02-01" });
    const after = await issue(stage, achievement, "ada@sample.example");
    await queue(stage, before.id, after.id);
    const [mail, ...others] = await mailsOf(stage);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: "credential-replaced", credential_id: after.id });
    expect(await textOf(mail)).toContain("It takes the place of the one of 1 February 2024");
  });

  dbTest("many people are told of their own steps in one go", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, c] = await someAchievements(stage);
    await anActivePathway(stage, [a, b], c);
    await issue(stage, a, "both@sample.example");
    const credentials = ["both", "one"].map((who) => ({
      achievementId: b,
      recipient: { email: `${who}@sample.example` },
    }));
    const placed = await run(stage, issueCredentials, { credentials, source: "api" });
    await queue(stage, ...placed.map((row) => row.id));
    const subjects = (await mailsOf(stage)).map((mail) => mail.subject.replace(/^.*: /, ""));
    expect(subjects).toEqual(["2 of 2 steps of Pathway", "1 of 2 steps of Pathway"]);
  });
});
