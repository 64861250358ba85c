import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "@/lib/core/ids";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run } from "../../../tests/support/factories";
import { createCourse } from "../../courses/commands/create-course";
import { eraseRecipient } from "./erase-recipient";

dbTest("no table of ours knows the person afterwards, and others' rows stay", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { workspaceId } = stage;
  const achievementId = await anAchievement(stage);
  const { id: credentialId } = await issue(stage, achievementId, "zaphod@sample.example", { name: "Zaphod Prefect" });
  await issue(stage, achievementId, "trillian@sample.example", { name: "Trillian" });
  const { rows: people } = await db.execute<{ id: string }>(
    sql`select id from recipients where workspace_id = ${workspaceId} and email_key = 'zaphod@sample.example'`,
  );
  const recipientId = people[0]?.id ?? "";
  const mail = { id: newId("mail"), address: "Zaphod@Sample.example" };
  await db.execute(sql`
    insert into mails (id, workspace_id, kind, to_address, subject, props, idempotency_key)
    values (${mail.id}, ${workspaceId}, 'credential-issued', ${mail.address}, 'For Zaphod Prefect', '{}', ${mail.id})`);
  const importId = newId("import");
  await db.execute(sql`
    insert into imports (workspace_id, id, achievement_id, file_name, header, mapping, issued_on, notify, created_by)
    values (${workspaceId}, ${importId}, ${achievementId}, 'x.csv', '[]', '{}', '2026-03-01', false, 'test')`);
  await db.execute(sql`
    insert into import_rows (workspace_id, import_id, line, cells, email, email_key, name)
    values (${workspaceId}, ${importId}, 2, '["Zaphod Prefect"]', ${mail.address}, 'zaphod@sample.example', 'Zaphod Prefect')`);
  const { id: courseId } = await run(stage, createCourse, { name: "Towels" });
  const gradesId = newId("import");
  await db.execute(sql`
    insert into grade_imports (workspace_id, id, course_id, file_name, format, header, mapping, created_by)
    values (${workspaceId}, ${gradesId}, ${courseId}, 'x.csv', 'waymark', '[]', '{}', 'test')`);
  await db.execute(sql`
    insert into grade_import_rows (workspace_id, import_id, line, cells, email, email_key, name) values
      (${workspaceId}, ${gradesId}, 2, '["x", "90"]', ${mail.address}, 'zaphod@sample.example', 'Zaphod Prefect'),
      (${workspaceId}, ${gradesId}, 3, '[" ZAPHOD@sample.example ", "ninety"]', null, null, null)`); // not understood
  const answer = JSON.stringify({ recipient: { id: recipientId, name: "Zaphod Prefect" } });
  await db.execute(sql`
    insert into idempotency_keys (workspace_id, key, request_hash, status, body) values (${workspaceId}, 'k', 'h', 201, ${answer})`);

  const userId = newId("user");
  await db.execute(sql`insert into users (id, email) values (${userId}, 'ford@sample.example')`);
  await db.execute(sql`
    insert into name_requests (workspace_id, id, recipient_id, user_id, wanted_name, note)
    values (${workspaceId}, ${newId("nameRequest")}, ${recipientId}, ${userId}, 'Zaphod B.', 'I am Zaphod')`);
  const twin = newId("recipient");
  await db.execute(sql`
    insert into recipients (workspace_id, id, email, email_key, name, merged_into)
    values (${workspaceId}, ${twin}, 'zaphod@home.example', 'zaphod@home.example', 'Zaphod', ${recipientId})`);
  await db.execute(sql`
    insert into recipient_merges (workspace_id, id, kept_id, merged_id, moved, created_by)
    values (${workspaceId}, ${newId("merge")}, ${recipientId}, ${twin}, '{}', 'test')`);

  await expect(run(stage, eraseRecipient, { id: twin })).rejects.toThrow(/kept/);
  await run(stage, eraseRecipient, { id: recipientId as never });

  const { rows: tables } = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'workspace_id' and table_name <> 'audit_events'`);
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const { rows } = await db.execute(sql`select * from ${sql.identifier(name)} where workspace_id = ${workspaceId}`);
    expect([name, /zaphod/i.test(JSON.stringify(rows))]).toEqual([name, false]);
  }
  const { rows: audit } = await db.execute(sql`select * from audit_events where workspace_id = ${workspaceId}`);
  expect(JSON.stringify(audit)).not.toMatch(/zaphod/i);
  const { rows: left } = await db.execute(sql`
    select status, recipient_name as name from credentials where workspace_id = ${workspaceId} order by recipient_name nulls first`);
  expect(left).toEqual([
    { status: "issued", name: null },
    { status: "issued", name: "Trillian" },
  ]);
  const { rows: events } = await db.execute(sql`
    select data -> 'credentialIds' as ids from outbox where workspace_id = ${workspaceId} and name = 'credentials/credential.deleted'`);
  expect(events).toEqual([{ ids: [credentialId] }]); // the files made for it go too
});
