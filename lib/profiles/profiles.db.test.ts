import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { readPublicStamp } from "@/db/queries/public-stamp";
import { userAddresses } from "@/db/schema/users";
import { dbTest } from "@/tests/support/db";
import { anAchievement, anActivePathway, aWorkspace, issue, run } from "@/tests/support/factories";
import { aPerson } from "@/tests/support/people";
import { eraseRecipient } from "../credentials/commands/erase-recipient";
import { revokeCredentials } from "../credentials/commands/revoke-credentials";
import { showOwnCredentials } from "../credentials/commands/show-own-credentials";
import { suspendCredentials } from "../credentials/commands/suspend-credentials";
import { askPublic } from "../read";
import { listOwnRecord } from "../recipients/commands/list-own-record";
import { getPublicCredential } from "../verification/reads/get-public-credential";
import { deleteProfile } from "./commands/delete-profile";
import { saveProfile } from "./commands/save-profile";
import { getOwnCredential, listOwnCredentials } from "./reads/own-credentials";
import { listOwnPathways } from "./reads/own-pathways";
import { listOwnIssuers } from "./reads/own-records";
import { getPublicProfile, previewProfile } from "./reads/public-profile";
import { isNew } from "./rules/own-credential";

const ZOFIA = "zofia@sample.example";
const HANDLE = "zofia-nowak";
const profile = { handle: HANDLE, name: "Zofia Nowak", headline: "Harbours.", public: true, indexed: false };

async function setting(db: Db) {
  const stage = await aWorkspace(db);
  const [a, b] = [await anAchievement(stage, { name: "Knots" }), await anAchievement(stage, { name: "Tides" })];
  const done = await anAchievement(stage, { name: "Sailor" });
  await anActivePathway(stage, [a, b], done);
  const { id } = await issue(stage, a, "Zofia@Sample.example", { name: "Zofia Nowak" });
  const { id: others } = await issue(stage, a, "eve@sample.example");
  const at = { db, now: stage.now };
  const zofia = await aPerson(db, ZOFIA);
  const eve = await aPerson(db, "eve@sample.example", { name: "Eve" });
  return { stage, a, b, id, others, at, zofia, eve };
}

const trail = async (db: Db, action: string) => {
  const { rows } = await db.execute(sql`
    select workspace_id, actor_kind, actor_id, subject, before, after from audit_events where action = ${action} order by id`);
  return rows;
};
const shown = async (at: { db: Db; now: Date }) =>
  (await askPublic(getPublicProfile, { handle: HANDLE }, at)).credentials.map(({ id }) => id);

describe("what is whose", () => {
  dbTest(
    "another person's credential is not found: not read, not shown, not hidden, not even among one's own",
    async ({ db }) => {
      const { id, others, at, zofia } = await setting(db);
      await expect(getOwnCredential(zofia, { id: others }, at)).rejects.toThrow(/no such/);
      for (const ids of [[others], [id, others]])
        await expect(showOwnCredentials(zofia, { ids, visibility: "private" }, at)).rejects.toThrow(/no such/);
      const { rows } = await db.execute(sql`select distinct visibility from credentials`);
      expect(rows).toEqual([{ visibility: "public" }]);
      expect(await trail(db, "credential.show")).toEqual([]);
      expect((await listOwnCredentials(zofia, {}, at)).map((credential) => credential.id)).toEqual([id]);
    },
  );

  dbTest("an address that is only claimed shows and changes nothing; a confirmed one does", async ({ db }) => {
    const { id, at } = await setting(db);
    const stranger = await aPerson(db, "stranger@sample.example");
    const unproven = await aPerson(db, "zofia@sample.example.test", { verified: false });
    await db.insert(userAddresses).values({ userId: stranger.id, emailKey: ZOFIA, tokenHash: "hash" });
    for (const person of [stranger, unproven]) {
      expect(await listOwnCredentials(person, {}, at)).toEqual([]);
      await expect(showOwnCredentials(person, { ids: [id], visibility: "private" }, at)).rejects.toThrow(/no such/);
    }
    await db.execute(sql`delete from users where email = ${ZOFIA}`);
    await db.update(userAddresses).set({ verifiedAt: at.now, tokenHash: null });
    expect((await listOwnCredentials(stranger, {}, at)).map((credential) => credential.id)).toEqual([id]);
  });

  dbTest("drafts and deleted ones are nobody's to see", async ({ db }) => {
    const { id, at, zofia } = await setting(db);
    await db.execute(sql`update credentials set status = 'draft' where id = ${id}`);
    expect(await listOwnCredentials(zofia, {}, at)).toEqual([]);
    await expect(showOwnCredentials(zofia, { ids: [id], visibility: "private" }, at)).rejects.toThrow(/no such/);
  });
});

describe("visibility", () => {
  dbTest("a private credential is absent everywhere, and still its holder's", async ({ db }) => {
    const { id, at, zofia, stage } = await setting(db);
    await saveProfile(zofia, profile, at);
    expect(await shown(at)).toEqual([id]);
    const before = await readPublicStamp(db, id, at.now);
    expect((await askPublic(getPublicCredential, { id }, at)).profile).toEqual({ handle: HANDLE, indexed: false });

    await showOwnCredentials(zofia, { ids: [id], visibility: "private" }, at);
    await expect(askPublic(getPublicCredential, { id }, at)).rejects.toThrow(/no such/);
    const page = await askPublic(getPublicProfile, { handle: HANDLE }, at);
    expect(page).toMatchObject({ credentials: [], pathways: [], skills: [], tally: { credentials: 0, completed: 0 } });
    expect((await readPublicStamp(db, id, at.now))?.stamp).not.toBe(before?.stamp);

    expect((await getOwnCredential(zofia, { id }, at)).own.visibility).toBe("private");
    const [walk] = await listOwnPathways(zofia, {}, at);
    expect(walk).toMatchObject({ earned: 1, missing: [{ name: "Tides" }] });
    const [entry] = await trail(db, "credential.show");
    expect(entry).toMatchObject({
      workspace_id: stage.workspaceId,
      actor_kind: "recipient",
      subject: id,
      before: { visibility: "public" },
      after: { visibility: "private" },
    });
  });

  dbTest("all at once, in every workspace, each trail for itself; twice leaves one entry", async ({ db }) => {
    const { at, zofia, stage } = await setting(db);
    const other = await aWorkspace(db);
    await issue(other, await anAchievement(other), ZOFIA);
    await showOwnCredentials(zofia, { visibility: "private" }, at);
    await showOwnCredentials(zofia, { visibility: "private" }, at);
    const { rows } = await db.execute(sql`
      select c.visibility from credentials c join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id order by r.email_key`);
    expect(rows.map(({ visibility }) => visibility)).toEqual(["public", "private", "private"]);
    const entries = await trail(db, "credential.show");
    expect(entries.map(({ workspace_id }) => workspace_id).sort()).toEqual(
      [stage.workspaceId, other.workspaceId].sort(),
    );
  });

  dbTest(
    "what comes after the profile was made stands on it once its holder says so, and nothing else does",
    async ({ db }) => {
      const { id, b, at, zofia, eve, stage } = await setting(db);
      await saveProfile(zofia, profile, at);
      const { id: later } = await issue(stage, b, ZOFIA);
      const page = () => askPublic(getPublicProfile, { handle: HANDLE }, at);
      expect(await shown(at)).toEqual([id]);
      expect(await page()).toMatchObject({ pathways: [{ earned: 1, completed: false }], tally: { completed: 0 } });
      expect((await askPublic(getPublicCredential, { id: later }, at)).profile).toBeNull();
      expect((await listOwnCredentials(zofia, {}, at)).filter(isNew).map((credential) => credential.id)).toEqual([
        later,
      ]);
      await saveProfile(zofia, { ...profile, headline: "Tides." }, at);
      await expect(showOwnCredentials(eve, { ids: [later], onProfile: true }, at)).rejects.toThrow(/no such/);
      expect(await shown(at)).toEqual([id]);

      const before = await readPublicStamp(db, later, at.now);
      await showOwnCredentials(zofia, { ids: [later], onProfile: true }, at);
      expect((await shown(at)).sort()).toEqual([id, later].sort());
      expect(await page()).toMatchObject({ pathways: [{ earned: 2 }] });
      expect((await readPublicStamp(db, later, at.now))?.stamp).not.toBe(before?.stamp);
      expect((await askPublic(getPublicCredential, { id: later }, at)).profile).toEqual({
        handle: HANDLE,
        indexed: false,
      });

      await showOwnCredentials(zofia, { ids: [id], onProfile: false }, at);
      expect(await shown(at)).toEqual([later]);
      expect((await askPublic(getPublicCredential, { id }, at)).profile).toBeNull();
      await deleteProfile(zofia, {}, at);
      await saveProfile(zofia, profile, at);
      expect(await shown(at)).toEqual([later]);
    },
  );

  dbTest("evidence is read by strangers only while its holder shows it", async ({ db }) => {
    const { id, at, zofia } = await setting(db);
    const evidence = [{ name: "Plan", url: "https://plan.example/" }];
    await db.execute(sql`update credentials set evidence = ${JSON.stringify(evidence)}::jsonb where id = ${id}`);
    expect((await askPublic(getPublicCredential, { id }, at)).evidence).toEqual([]);
    const before = await readPublicStamp(db, id, at.now);
    await showOwnCredentials(zofia, { ids: [id], showEvidence: true }, at);
    expect((await askPublic(getPublicCredential, { id }, at)).evidence).toEqual(evidence);
    expect((await readPublicStamp(db, id, at.now))?.stamp).not.toBe(before?.stamp);
    await showOwnCredentials(zofia, { ids: [id], showEvidence: false }, at);
    expect((await askPublic(getPublicCredential, { id }, at)).evidence).toEqual([]);
  });

  dbTest("the directory is left and joined per issuer, by oneself only", async ({ db }) => {
    const { at, zofia, eve, stage } = await setting(db);
    const { workspaceId } = stage;
    await listOwnRecord(zofia, { workspaceId, listed: false }, at);
    expect((await listOwnIssuers(zofia, {}, at)).map(({ listed }) => listed)).toEqual([false]);
    expect((await listOwnIssuers(eve, {}, at)).map(({ listed }) => listed)).toEqual([true]);
    expect(await trail(db, "recipient.list")).toMatchObject([{ workspace_id: workspaceId, actor_kind: "recipient" }]);
    const nobody = await aPerson(db, "nobody@sample.example");
    await expect(listOwnRecord(nobody, { workspaceId, listed: true }, at)).rejects.toThrow(/no such/);
  });
});

describe("a profile", () => {
  dbTest("that is not public is unknown to strangers, and a preview to its owner alone", async ({ db }) => {
    const { at, zofia, eve } = await setting(db);
    await saveProfile(zofia, { ...profile, public: false }, at);
    await expect(askPublic(getPublicProfile, { handle: HANDLE }, at)).rejects.toThrow(/no such/);
    await expect(previewProfile(eve, { handle: HANDLE }, at)).rejects.toThrow(/no such/);
    expect((await previewProfile(zofia, { handle: HANDLE }, at)).credentials).toHaveLength(1);
  });

  dbTest(
    "lists what stands, fairly: no withdrawn ones, those on hold as such, and never an address",
    async ({ db }) => {
      const { a, b, id, at, zofia, stage } = await setting(db);
      const { id: gone } = await issue(stage, b, ZOFIA);
      await run(stage, revokeCredentials, { ids: [gone], reason: "Mistake" });
      const { id: held } = await issue(stage, a, ZOFIA);
      await run(stage, suspendCredentials, { ids: [held], reason: "Looked at" });
      await saveProfile(zofia, profile, at);
      const page = await askPublic(getPublicProfile, { handle: HANDLE }, at);
      const states = Object.fromEntries(page.credentials.map((credential) => [credential.id, credential.verdict.word]));
      expect(states).toEqual({ [id]: "Valid", [held]: "On hold" });
      expect(JSON.stringify(page)).not.toMatch(/@|Looked at|Mistake/);
    },
  );

  dbTest("moves with its handle: the old address is unknown at once, and free for another", async ({ db }) => {
    const { at, zofia, eve } = await setting(db);
    await saveProfile(zofia, profile, at);
    await expect(saveProfile(eve, profile, at)).rejects.toThrow(/has this handle already/);
    expect(await saveProfile(zofia, { ...profile, handle: "Zofia" }, at)).toEqual({ handle: "zofia", moved: true });
    await expect(askPublic(getPublicProfile, { handle: HANDLE }, at)).rejects.toThrow(/no such/);
    await saveProfile(eve, profile, at);
    await deleteProfile(zofia, {}, at);
    await expect(askPublic(getPublicProfile, { handle: "zofia" }, at)).rejects.toThrow(/no such/);
    await expect(deleteProfile(zofia, {}, at)).rejects.toThrow(/no such/);
  });

  dbTest("keeps nothing of a record that an issuer erased", async ({ db }) => {
    const { at, zofia, stage } = await setting(db);
    await saveProfile(zofia, profile, at);
    const { rows } = await db.execute<{ id: string }>(sql`select id from recipients where email_key = ${ZOFIA}`);
    await run(stage, eraseRecipient, { id: rows[0]?.id ?? "" });
    const page = await askPublic(getPublicProfile, { handle: HANDLE }, at);
    expect(page).toMatchObject({ credentials: [], pathways: [], skills: [], tally: { issuers: 0 } });
    expect(await listOwnCredentials(zofia, {}, at)).toEqual([]);
  });
});
