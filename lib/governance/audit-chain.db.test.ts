import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "../../db/client";
import { insertAudit } from "../../db/queries/audit";
import { dbTest } from "../../tests/support/db";
import { aWorkspace } from "../../tests/support/factories";
import { ask } from "../read";
import { chainAudit } from "./chain-audit";
import { verifyAudit } from "./reads/verify-audit";

const entry = (subject: string) => ({
  at: new Date("2026-11-02T10:00:00Z"),
  actorKind: "member",
  actorId: "mem_1",
  action: "credential.revoke",
  subject,
  before: { status: "issued" },
  after: { status: "revoked", reason: "Mistake" },
  requestId: null,
});

async function recorded(db: Db, amount: number) {
  const { workspaceId, actor } = await aWorkspace(db);
  const entries = Array.from({ length: amount }, (_, i) => entry(`cred_${i}`));
  await insertAudit(db, workspaceId, entries);
  await chainAudit(db);
  const verify = () => ask(verifyAudit, actor, {}, { db });
  const tamper = async (statement: ReturnType<typeof sql>) => {
    await db.execute(sql`set local session_replication_role = replica`); // as somebody with the database's own password would
    await db.execute(statement);
    await db.execute(sql`set local session_replication_role = origin`);
  };
  return { workspaceId, verify, tamper };
}

describe("the chained history", () => {
  dbTest("is whole when nobody touched it, over more than one batch", async ({ db }) => {
    const { verify } = await recorded(db, 2_300);
    expect(await verify()).toMatchObject({ checked: 2_300, brokenAt: null, waiting: false });
  });

  dbTest("goes on where it stopped", async ({ db }) => {
    const { workspaceId, verify } = await recorded(db, 3);
    await insertAudit(db, workspaceId, [entry("cred_later")]);
    expect(await verify()).toMatchObject({ checked: 3, waiting: true });
    expect(await chainAudit(db)).toBe(1);
    expect(await chainAudit(db)).toBe(0);
    expect(await verify()).toMatchObject({ checked: 4, brokenAt: null, waiting: false });
  });

  dbTest("shows where an entry was changed", async ({ db }) => {
    const { workspaceId, verify, tamper } = await recorded(db, 5);
    await tamper(
      sql`update audit_events set after = '{"status":"issued"}' where workspace_id = ${workspaceId} and subject = 'cred_2'`,
    );
    expect(await verify()).toMatchObject({ checked: 2, brokenAt: 3, head: null });
  });

  dbTest("shows that an entry was removed, with its link or without", async ({ db }) => {
    const { workspaceId, verify, tamper } = await recorded(db, 5);
    await tamper(sql`delete from audit_chain where workspace_id = ${workspaceId} and seq = 4`);
    expect(await verify()).toMatchObject({ brokenAt: 4 });
  });

  dbTest("shows a changed entry whose own hash was made to fit", async ({ db }) => {
    const { workspaceId, verify, tamper } = await recorded(db, 5);
    await tamper(
      sql`update audit_events set subject = 'cred_x' where workspace_id = ${workspaceId} and subject = 'cred_2'`,
    );
    await tamper(sql`update audit_chain set hash = repeat('a', 64) where workspace_id = ${workspaceId} and seq = 3`);
    expect(await verify()).toMatchObject({ brokenAt: 3 });
  });

  dbTest("ends in a hash that stands for all of it", async ({ db }) => {
    const { workspaceId, verify, tamper } = await recorded(db, 5);
    const before = await verify();
    await tamper(sql`delete from audit_chain where workspace_id = ${workspaceId} and seq = 5`);
    const after = await verify();
    expect(after).toMatchObject({ checked: 4, brokenAt: null });
    expect(after.head).not.toBe(before.head);
  });
});
