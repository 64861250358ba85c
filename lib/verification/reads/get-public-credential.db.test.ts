import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { readPublicStamp } from "@/db/queries/public-stamp";
import { eraseRecipient } from "@/db/queries/recipients";
import { updateWorkspace } from "@/db/queries/workspaces";
import type { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { correctCredential } from "@/lib/credentials/commands/correct-credential";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { reinstateCredentials } from "@/lib/credentials/commands/reinstate-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { updateCredential } from "@/lib/credentials/commands/update-credential";
import { askPublic } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage, withLimit } from "@/tests/support/factories";
import { getPublicCredential } from "./get-public-credential";
import { getPublicStamp } from "./get-public-stamp";

const REASON = "A private reason";

async function aCredential(db: Db, options: Parameters<typeof issue>[3] = {}) {
  const stage = await aWorkspace(db);
  const achievementId = await anAchievement(stage, { name: "Rigging" });
  const { id } = await issue(stage, achievementId, "zofia@example.org", { name: "Zofia Wiśniewska", ...options });
  return { stage, achievementId, id };
}

const look = ({ db, now }: Stage, id: Id<"credential">, at = now) =>
  askPublic(getPublicCredential, { id }, { db, now: at });
const refusalOf = async (stage: Stage, id: string) =>
  ((await look(stage, id as Id<"credential">).catch((error: unknown) => error)) as DomainError).code;

describe("what a stranger sees of a credential", () => {
  dbTest("facts, and no address, reason or attribute", async ({ db }) => {
    const { stage, id } = await aCredential(db);
    const seen = await look(stage, id);
    expect(seen).toMatchObject({
      state: "valid",
      recipientName: "Zofia Wiśniewska",
      issuedOn: "2026-03-10",
      changedOn: null,
    });
    expect(seen.achievement).toMatchObject({ name: "Rigging", listed: true });
    await run(stage, suspendCredentials, { ids: [id], reason: REASON });
    const all = JSON.stringify([seen, await look(stage, id)]);
    expect(all).not.toContain("example.org");
    expect(all).not.toContain(REASON);
    expect(all).not.toContain("attributes");
  });

  dbTest("each state, by precedence", async ({ db }) => {
    const { stage, id } = await aCredential(db, { issuedOn: "2026-03-01", expiresOn: "2026-03-31" });
    expect((await look(stage, id, new Date("2026-03-31T21:59:59Z"))).state).toBe("valid"); // 23:59:59 in Oslo
    expect((await look(stage, id, new Date("2026-03-31T22:00:00Z"))).state).toBe("expired");
    await run(stage, suspendCredentials, { ids: [id], reason: REASON });
    expect(await look(stage, id, new Date("2026-05-01T00:00:00Z"))).toMatchObject({
      state: "suspended",
      changedOn: "2026-03-10",
    });
    await run(stage, reinstateCredentials, { ids: [id] });
    expect((await look(stage, id)).state).toBe("valid");
    await run(stage, revokeCredentials, { ids: [id], reason: REASON });
    expect((await look(stage, id, new Date("2026-05-01T00:00:00Z"))).state).toBe("revoked");
  });

  dbTest("not yet valid until its first day begins where it was issued", async ({ db }) => {
    const { stage, id } = await aCredential(db, { issuedOn: "2026-03-12" });
    expect((await look(stage, id)).state).toBe("not_yet_valid");
    expect((await look(stage, id, new Date("2026-03-11T22:59:59Z"))).state).toBe("not_yet_valid");
    expect((await look(stage, id, new Date("2026-03-11T23:00:00Z"))).state).toBe("valid");
  });

  dbTest("nothing of an unknown, malformed, private or draft one", async ({ db }) => {
    const { stage, id, achievementId } = await aCredential(db);
    expect(await refusalOf(stage, "cred_00000000000000000000000000000000")).toBe("not_found");
    expect(await refusalOf(stage, "x".repeat(65))).toBe("invalid");
    await run(stage, updateCredential, { id, visibility: "private" });
    expect(await refusalOf(stage, id)).toBe("not_found");
    await withLimit(stage, 0);
    const draft = await issue(stage, achievementId, "late@example.org");
    expect(draft.status).toBe("draft");
    expect(await refusalOf(stage, draft.id)).toBe("not_found");
  });

  dbTest("that a deleted or erased one is gone, private or not", async ({ db }) => {
    const { stage, id, achievementId } = await aCredential(db);
    await run(stage, deleteCredentials, { ids: [id] });
    expect(await refusalOf(stage, id)).toBe("gone");
    const other = await issue(stage, achievementId, "other@example.org");
    await run(stage, updateCredential, { id: other.id, visibility: "private" });
    const { rows } = await db.execute<{ id: Id<"recipient"> }>(
      `select recipient_id as id from credentials where id = '${other.id}'`,
    );
    for (const recipient of rows) await eraseRecipient(db, stage.workspaceId, recipient.id, stage.now);
    expect(await refusalOf(stage, other.id)).toBe("gone");
  });
});

describe("a chain of replacements", () => {
  async function aChain(db: Db) {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { duplicates: "replace" });
    const ids: Id<"credential">[] = [];
    for (const issuedOn of ["2024-01-01", "2025-01-01", "2026-01-01"])
      ids.push((await issue(stage, achievementId, "zofia@example.org", { issuedOn })).id);
    const [first, second, third] = ids;
    if (!first || !second || !third) throw new Error("Three were to be issued.");
    return { stage, first, second, third };
  }

  dbTest("leads from each to the newest", async ({ db }) => {
    const { stage, first, second, third } = await aChain(db);
    expect(await look(stage, first)).toMatchObject({ state: "replaced", newer: third });
    expect(await look(stage, second)).toMatchObject({ state: "replaced", newer: third });
    expect(await look(stage, third)).toMatchObject({ state: "valid", newer: null });
  });

  dbTest("leads nowhere where the newest is private or deleted", async ({ db }) => {
    const { stage, first, third } = await aChain(db);
    await run(stage, updateCredential, { id: third, visibility: "private" });
    expect(await look(stage, first)).toMatchObject({ state: "replaced", newer: null });
    await run(stage, updateCredential, { id: third, visibility: "public" });
    await run(stage, deleteCredentials, { ids: [third] });
    expect(await look(stage, first)).toMatchObject({ state: "replaced", newer: null });
  });
});

describe("the stamp of a public page", () => {
  const stampOf = async ({ db, now }: Stage, id: Id<"credential">, at = now) =>
    (await readPublicStamp(db, id, at))?.stamp;

  dbTest("stays while nothing changes, and for what others hold", async ({ db }) => {
    const { stage, id, achievementId } = await aCredential(db);
    const before = await stampOf(stage, id);
    await issue(stage, achievementId, "other@example.org");
    expect(await stampOf(stage, id)).toBe(before);
    expect(before).toHaveLength(32);
  });

  dbTest("differs after every change that the page shows", async ({ db }) => {
    const { stage, id, achievementId } = await aCredential(db, { expiresOn: "2026-12-31" });
    const seen = new Set([await stampOf(stage, id)]);
    const changes: (() => Promise<unknown>)[] = [
      () => run(stage, suspendCredentials, { ids: [id], reason: REASON }),
      () => run(stage, reinstateCredentials, { ids: [id] }),
      () => run(stage, correctCredential, { id, recipientName: "Zofia W." }),
      () => updateWorkspace(db, stage.workspaceId, { name: "Northlight" }),
      () => issue(stage, achievementId, "zofia@example.org"),
      () => run(stage, updateCredential, { id, visibility: "private" }),
      () => run(stage, updateCredential, { id, visibility: "public" }),
      () => run(stage, revokeCredentials, { ids: [id], reason: REASON }),
    ];
    for (const change of changes) {
      await change();
      seen.add(await stampOf(stage, id));
    }
    expect(seen.size).toBe(changes.length + 1);
  });

  dbTest("differs from the instant of expiry on", async ({ db }) => {
    const { stage, id } = await aCredential(db, { expiresOn: "2026-03-31" });
    const [before, after] = ["2026-03-31T21:59:59.999Z", "2026-03-31T22:00:00Z"].map((at) => new Date(at));
    expect(await stampOf(stage, id, before)).not.toBe(await stampOf(stage, id, after));
  });

  dbTest("differs from the instant on at which it begins to be valid", async ({ db }) => {
    const { stage, id } = await aCredential(db, { issuedOn: "2026-03-12" });
    const stampAt = async (at: string) => (await askPublic(getPublicStamp, { id }, { db, now: new Date(at) })).stamp;
    expect(await stampAt("2026-03-11T22:59:59.999Z")).not.toBe(await stampAt("2026-03-11T23:00:00Z"));
    expect((await askPublic(getPublicStamp, { id: "cred_unknown" }, { db, now: stage.now })).exposure).toBe("hidden");
  });
});
