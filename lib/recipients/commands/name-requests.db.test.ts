import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "../../../db/client";
import { userAddresses, users } from "../../../db/schema/users";
import { dbTest } from "../../../tests/support/db";
import { aWorkspace, run } from "../../../tests/support/factories";
import { newId } from "../../core/ids";
import { putRecipient } from "./put-recipient";
import { requestName } from "./request-name";
import { withdrawNameRequest } from "./withdraw-name-request";

async function user(db: Db, email: string, verified = true) {
  const id = newId("user");
  await db.insert(users).values({ id, email, name: "Zofia", emailVerified: verified ? new Date() : null });
  return { id };
}

async function setting(db: Db) {
  const stage = await aWorkspace(db);
  const { id: recipientId } = await run(stage, putRecipient, { email: "Zofia@sample.example", name: "Zofia Nowak" });
  const { workspaceId, now } = stage;
  const zofia = await user(db, "zofia@sample.example");
  return {
    workspaceId,
    recipientId,
    now,
    zofia,
    at: { db, now },
    ask: { workspaceId, recipientId, name: "Zofia Wójcik" },
  };
}

dbTest("a person asks for a name, once at a time, and may withdraw it and ask anew", async ({ db }) => {
  const { zofia, ask, at, workspaceId } = await setting(db);
  const { id } = await requestName(zofia, { ...ask, note: " I married. " }, at);
  const { rows } = await db.execute(sql`select wanted_name, note, status from name_requests where id = ${id}`);
  expect(rows).toEqual([{ wanted_name: "Zofia Wójcik", note: "I married.", status: "open" }]);
  await expect(requestName(zofia, ask, at)).rejects.toThrow(/still open/);
  await withdrawNameRequest(zofia, { workspaceId, id }, at);
  await expect(withdrawNameRequest(zofia, { workspaceId, id }, at)).rejects.toThrow(/answered/);
  await expect(requestName(zofia, ask, at)).resolves.toEqual({ id: expect.stringMatching(/^nrq_/) });
});

dbTest("only who has proven the address may ask, by signing in or as a second address", async ({ db }) => {
  const { ask, at } = await setting(db);
  const stranger = await user(db, "mallory@sample.example");
  const address = { userId: stranger.id, emailKey: "zofia@sample.example" };
  await expect(requestName(stranger, ask, at)).rejects.toMatchObject({ code: "not_found" });
  await db.insert(userAddresses).values(address);
  await expect(requestName(stranger, ask, at)).rejects.toMatchObject({ code: "not_found" });
  await db.execute(sql`update user_addresses set verified_at = now() where user_id = ${stranger.id}`);
  await requestName(stranger, ask, at);
});

dbTest("the name that stands already is no request, nor is an eleventh in a day", async ({ db }) => {
  const { zofia, ask, at, workspaceId } = await setting(db);
  await expect(requestName(zofia, { ...ask, name: "Zofia  Nowak" }, at)).rejects.toThrow(/already/);
  for (let i = 0; i < 10; i++) {
    const { id } = await requestName(zofia, { ...ask, name: `Zofia ${i}` }, at);
    await withdrawNameRequest(zofia, { workspaceId, id }, at);
  }
  await expect(requestName(zofia, ask, at)).rejects.toMatchObject({ code: "rate_limited" });
});

dbTest("the audit trail tells that somebody asked, and no name", async ({ db }) => {
  const { zofia, ask, at, workspaceId, recipientId } = await setting(db);
  await requestName(zofia, ask, at);
  const { rows } = await db.execute<{ line: string }>(
    sql`select audit_events::text as line from audit_events where workspace_id = ${workspaceId} and action = 'name.request'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.line).toContain(recipientId);
  expect(rows[0]?.line).not.toContain("Wójcik");
});
