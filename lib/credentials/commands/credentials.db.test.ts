import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Id } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import {
  anAchievement,
  aWorkspace,
  issue,
  run,
  type Stage,
  someAchievements,
  withLimit,
} from "@/tests/support/factories";
import { getCredential } from "../reads/get-credential";
import { listCredentials } from "../reads/list-credentials";
import { correctCredential } from "./correct-credential";
import { deleteCredentials } from "./delete-credentials";
import { issueCredentials } from "./issue-credentials";
import { issueDrafts } from "./issue-drafts";
import { reinstateCredentials } from "./reinstate-credentials";
import { revokeCredentials } from "./revoke-credentials";
import { suspendCredentials } from "./suspend-credentials";

const look = (stage: Stage, id: Id<"credential">) =>
  ask(getCredential, stage.actor, { id }, { db: stage.db, now: stage.now });
const usage = async ({ db, workspaceId }: Stage) =>
  (
    await db.execute<{ issued: number }>(
      sql`select issued::int from workspace_usage where workspace_id = ${workspaceId}`,
    )
  ).rows[0]?.issued;

describe("issuing", () => {
  dbTest("one address in two letter cases is one recipient", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b] = await someAchievements(stage);
    const first = await look(stage, (await issue(stage, a, "Zofia@Example.example", { name: "Zofia" })).id);
    const second = await look(stage, (await issue(stage, b, "zofia@EXAMPLE.example")).id);
    expect(second.recipient.id).toBe(first.recipient.id);
    expect(second.recipient.email).toBe("Zofia@Example.example");
  });

  dbTest("counts validity in calendar months from the issue day", async ({ db }) => {
    const stage = await aWorkspace(db);
    const id = await anAchievement(stage, { validityMonths: 1 });
    const credential = await look(stage, (await issue(stage, id, "a@x.example", { issuedOn: "2026-01-31" })).id);
    expect([credential.expiresOn, credential.expired]).toEqual(["2026-02-28", true]);
  });

  dbTest("refuses a whole batch when one of it is wrong, and writes nothing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a] = await someAchievements(stage);
    const credentials = [
      { achievementId: a, recipient: { email: "good@x.example" } },
      { achievementId: a, recipient: { email: "bad@x.example" }, issuedOn: "2026-05-01", expiresOn: "2026-04-01" },
    ];
    await expect(run(stage, issueCredentials, { credentials, source: "api" })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ path: "credentials.1.expiresOn" }],
    });
    expect((await ask(listCredentials, stage.actor, {}, { db, now: stage.now })).data).toEqual([]);
  });

  dbTest("another workspace's achievement is not there", async ({ db }) => {
    const stage = await aWorkspace(db);
    const foreign = await anAchievement(await aWorkspace(db));
    await expect(issue(stage, foreign, "a@x.example")).rejects.toMatchObject({ code: "not_found" });
  });

  dbTest("the database itself refuses a credential that joins two workspaces", async ({ db }) => {
    const stage = await aWorkspace(db);
    const other = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "a@x.example");
    const theft = db.transaction((tx) =>
      tx.execute(sql`update credentials set workspace_id = ${other.workspaceId} where id = ${id}`),
    );
    await expect(theft).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  dbTest("given only once: refused while one is in force, replaced once it expired", async ({ db }) => {
    const stage = await aWorkspace(db);
    const once = await anAchievement(stage, { duplicates: "deny" });
    const { id: old } = await issue(stage, once, "a@x.example", { issuedOn: "2026-01-01", expiresOn: "2026-03-31" });
    await expect(issue(stage, once, "a@x.example")).rejects.toMatchObject({ code: "conflict" });
    const later = { ...stage, now: new Date("2026-04-02T09:00:00Z") };
    const { id: fresh } = await issue(later, once, "a@x.example");
    expect(await look(later, old)).toMatchObject({ status: "replaced", replacedBy: fresh });
  });

  dbTest("replacing: the earlier one is superseded in the same moment", async ({ db }) => {
    const stage = await aWorkspace(db);
    const renewed = await anAchievement(stage, { duplicates: "replace" });
    const { id: old } = await issue(stage, renewed, "a@x.example");
    const { id: fresh } = await issue(stage, renewed, "a@x.example");
    expect(await look(stage, old)).toMatchObject({ status: "replaced", replacedBy: fresh });
    expect(await look(stage, fresh)).toMatchObject({ status: "issued", replacedBy: null });
  });
});

describe("the limit", () => {
  dbTest(
    "drafts what is over it, counts what is issued, and frees one for each deleted, none for a revoked",
    async ({ db }) => {
      const stage = await aWorkspace(db, { limit: 2 });
      const [a] = await someAchievements(stage);
      const placed = [];
      for (const email of ["a@x.example", "b@x.example", "c@x.example"]) placed.push(await issue(stage, a, email));
      expect(placed.map(({ status }) => status)).toEqual(["issued", "issued", "draft"]);
      const [first, second, draft] = placed.map(({ id }) => id) as [
        Id<"credential">,
        Id<"credential">,
        Id<"credential">,
      ];
      await run(stage, revokeCredentials, { ids: [first], reason: "Issued in error" });
      await expect(run(stage, issueDrafts, { ids: [draft] })).rejects.toMatchObject({ code: "conflict" });
      await run(stage, deleteCredentials, { ids: [second] });
      expect(await usage(stage)).toBe(1);
      await run(stage, issueDrafts, { ids: [draft] });
      expect([(await look(stage, draft)).status, await usage(stage)]).toEqual(["issued", 2]);
    },
  );

  dbTest("raised, lets out the oldest drafts first and says how many wait on", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 0 });
    const [a] = await someAchievements(stage);
    const ids: Id<"credential">[] = [];
    for (let i = 0; i < 4; i++)
      ids.push((await issue({ ...stage, now: new Date(stage.now.getTime() + i * 1000) }, a, `p${i}@x.example`)).id);
    await withLimit(stage, 3);
    const answer = await run(stage, issueDrafts, { ids, skipOthers: true });
    expect({ ...answer, changed: answer.changed.length }).toEqual({ changed: 3, waiting: 1, skipped: 0 });
    expect((await look(stage, ids[3] as Id<"credential">)).status).toBe("draft");
  });

  dbTest("set while some are issued starts from the truth", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a] = await someAchievements(stage);
    for (const email of ["a@x.example", "b@x.example"]) await issue(stage, a, email);
    await withLimit(stage, 3);
    expect([(await issue(stage, a, "c@x.example")).status, (await issue(stage, a, "d@x.example")).status]).toEqual([
      "issued",
      "draft",
    ]);
  });
});

describe("taking back and giving again", () => {
  dbTest("suspended and reinstated keeps the id; a revocation stays", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "a@x.example");
    await run(stage, suspendCredentials, { ids: [id], reason: "Under review" });
    expect(await look(stage, id)).toMatchObject({ status: "suspended", reason: "Under review" });
    await run(stage, reinstateCredentials, { ids: [id] });
    expect(await look(stage, id)).toMatchObject({ status: "issued", reason: null });
    await run(stage, revokeCredentials, { ids: [id], reason: "Cheated" });
    await expect(run(stage, reinstateCredentials, { ids: [id] })).rejects.toMatchObject({ code: "conflict" });
  });

  dbTest("deleting leaves nothing personal behind", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "a@x.example", { name: "Ana Sousa" });
    await run(stage, correctCredential, { id, recipientName: "Ana de Sousa" });
    await run(stage, deleteCredentials, { ids: [id] });
    await expect(look(stage, id)).rejects.toMatchObject({ code: "gone" });
    const { rows } = await db.execute<{ t: string }>(sql`
      select to_jsonb(c)::text || coalesce((select string_agg(to_jsonb(v)::text, '') from credential_versions v where v.credential_id = c.id), '') as t
      from credentials c where c.id = ${id}`);
    expect(rows[0]?.t).not.toMatch(/Ana|Sousa/);
  });

  dbTest("a correction keeps id and award date, and the earlier wording", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "a@x.example", {
      name: "Ana Suosa",
      issuedOn: "2026-02-01",
    });
    await run(stage, correctCredential, { id, recipientName: "Ana Sousa" });
    expect(await look(stage, id)).toMatchObject({
      id,
      issuedOn: "2026-02-01",
      version: 2,
      recipient: { name: "Ana Sousa" },
    });
    const { rows } = await db.execute(
      sql`select version, recipient_name from credential_versions where credential_id = ${id}`,
    );
    expect(rows).toEqual([{ version: 1, recipient_name: "Ana Suosa" }]);
  });

  dbTest("in bulk leaves alone what does not fit, and says how many", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 1 });
    const [a] = await someAchievements(stage);
    const issued = await issue(stage, a, "a@x.example");
    const draft = await issue(stage, a, "b@x.example");
    const ids = [issued.id, draft.id];
    await expect(run(stage, revokeCredentials, { ids, reason: "Wrong list" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await run(stage, revokeCredentials, { ids, reason: "Wrong list", skipOthers: true })).toEqual({
      changed: [issued.id],
      skipped: 1,
    });
  });
});

describe("what was issued", () => {
  dbTest("does not change when the recipient or the achievement is renamed", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage, { name: "Data Literacy" });
    const { id } = await issue(stage, a, "a@x.example", { name: "Ana" });
    await db.execute(sql`update recipients set name = 'Somebody else' where workspace_id = ${stage.workspaceId}`);
    await db.execute(sql`insert into achievement_versions (workspace_id, achievement_id, version, name, description, type, skills, criteria)
      values (${stage.workspaceId}, ${a}, 2, 'Renamed', '', 'Certificate', '{}', '')`);
    await db.execute(sql`update achievements set version = 2, name = 'Renamed' where id = ${a}`);
    expect(await look(stage, id)).toMatchObject({ achievementName: "Data Literacy", recipient: { name: "Ana" } });
  });

  dbTest("is paged by key: every row once, in order, in each sort", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a] = await someAchievements(stage);
    const people = ["Åse", "bo", "Bo", "Çağrı", "Ana", "ana", "Zoé"];
    const credentials = people.map((name, i) => ({
      achievementId: a,
      recipient: { email: `p${i}@x.example`, name },
      issuedOn: `2026-01-0${(i % 3) + 1}`,
    }));
    await run(stage, issueCredentials, { credentials, source: "api" });
    for (const sort of ["name", "-name", "issuedOn", "-issuedOn", "createdAt", "-createdAt", "expiresOn"]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(listCredentials, stage.actor, { sort, limit: 2, cursor }, { db, now: stage.now });
        seen.push(...page.data.map((row) => row.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(new Set(seen).size, sort).toBe(people.length);
      expect(seen, sort).toHaveLength(people.length);
    }
  });
});
