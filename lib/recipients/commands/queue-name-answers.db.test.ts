import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { ensureRecipients, eraseRecipient } from "../../../db/queries/recipients";
import { dbTest } from "../../../tests/support/db";
import { aWorkspace, run, type Stage } from "../../../tests/support/factories";
import { type Id, newId } from "../../core/ids";
import { queueNameAnswers } from "./queue-name-answers";

async function aRequest({ db, workspaceId }: Stage, status: "open" | "accepted" | "declined") {
  const id = newId("nameRequest");
  const user = newId("user");
  await db.execute(sql`insert into users (id, email) values (${user}, ${`${id}@sample.example`})`);
  const people = await ensureRecipients(
    db,
    workspaceId,
    [{ email: `${id}@sample.example`, name: "Ada King" }],
    new Date(),
  );
  const [person] = people.values();
  if (!person) throw new Error("Nobody was made.");
  await db.execute(sql`
    insert into name_requests (workspace_id, id, recipient_id, user_id, wanted_name, status, answer)
    values (${workspaceId}, ${id}, ${person.id}, ${user}, 'Ada Lovelace', ${status}, 'As in your passport.')`);
  return { id, recipientId: person.id };
}
const mailsOf = async ({ db, workspaceId }: Stage) =>
  (
    await db.execute<{ recipient_id: Id<"recipient">; subject: string; props: Record<string, unknown> }>(
      sql`select * from mails where workspace_id = ${workspaceId}`,
    )
  ).rows;

describe("mails about wishes for another name", () => {
  dbTest("are one for each answer, in the issuer's words", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, recipientId } = await aRequest(stage, "declined");
    expect(await run(stage, queueNameAnswers, { requestIds: [id] })).toEqual({ queued: 1 });
    expect(await run(stage, queueNameAnswers, { requestIds: [id] })).toEqual({ queued: 0 });
    const [mail] = await mailsOf(stage);
    expect(mail).toMatchObject({
      recipient_id: recipientId,
      subject: "About your name with Northlight Academy",
      props: { accepted: false, wantedName: "Ada Lovelace", answer: "As in your passport." },
    });
  });

  dbTest("wait for an answer, and for nobody who was erased", async ({ db }) => {
    const stage = await aWorkspace(db);
    const open = await aRequest(stage, "open");
    const gone = await aRequest(stage, "accepted");
    await eraseRecipient(db, stage.workspaceId, gone.recipientId, stage.now);
    expect(await run(stage, queueNameAnswers, { requestIds: [open.id, gone.id] })).toEqual({ queued: 0 });
    expect(await mailsOf(stage)).toEqual([]);
  });
});
