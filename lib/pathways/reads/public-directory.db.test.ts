import { and, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { shownAndIssued } from "@/db/queries/public-holders";
import { credentials } from "@/db/schema/credentials";
import { recipients } from "@/db/schema/recipients";
import type { Id } from "@/lib/core/ids";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { updateCredential } from "@/lib/credentials/commands/update-credential";
import { CREDENTIAL_STATUSES, VISIBILITIES } from "@/lib/credentials/rules/vocabulary";
import { askPublic } from "@/lib/read";
import { exposureOf } from "@/lib/verification/rules/exposure";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage, someAchievements, withLimit } from "@/tests/support/factories";
import { publicDirectory } from "./public-directory";
import { publicPortal } from "./public-portal";

type Query = { q?: string; achievement?: Id<"achievement">; cursor?: string; from?: string };
const slugOf = ({ workspaceId }: Stage) => workspaceId.replace("_", "-");
const open = (stage: Stage, query: Query = {}, at = stage.now) =>
  askPublic(publicDirectory, { slug: slugOf(stage), ...query }, { db: stage.db, now: at });
const namesIn = async (stage: Stage, query: Query = {}) => (await open(stage, query)).entries.map(({ name }) => name);

async function give(stage: Stage, achievementId: Id<"achievement">, name: string, days: object = {}) {
  const recipient = { name, email: `${encodeURIComponent(name).replaceAll("%", "")}@vale.example` };
  const [placed] = await run(stage, issueCredentials, {
    credentials: [{ achievementId, recipient, ...days }],
    source: "api",
  });
  if (!placed) throw new Error("Nothing was issued.");
  return placed.id;
}
const ownerOf = async ({ db, workspaceId }: Stage, id: Id<"credential">) => {
  const [row] = await db.select().from(credentials).where(eq(credentials.id, id));
  if (!row) throw new Error("There is no such credential.");
  return { key: and(eq(recipients.workspaceId, workspaceId), eq(recipients.id, row.recipientId)), id: row.recipientId };
};

describe("who stands in the directory", () => {
  dbTest("people by name, with what they hold: valid ones first; no address", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, c] = await someAchievements(stage);
    await give(stage, a, "Zofia Vale", { issuedOn: "2024-01-01", expiresOn: "2025-01-01" });
    await give(stage, b, "Zofia Vale", { issuedOn: "2023-01-01" });
    await give(stage, c, "Zofia Vale", { issuedOn: "2027-01-01" });
    await give(stage, a, "Amir Vale");
    const { entries } = await open(stage);
    expect(entries.map(({ name }) => name)).toEqual(["Amir Vale", "Zofia Vale"]);
    expect(entries[1]?.held.map(({ state }) => state)).toEqual(["not_yet_valid", "valid", "expired"]);
    expect(JSON.stringify(entries)).not.toContain("vale.example");
  });

  dbTest("nobody who opted out, was erased or was merged into another; from that moment on", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    const [amir, bea, cy, dag] = [
      await give(stage, a, "Amir"),
      await give(stage, a, "Bea"),
      await give(stage, a, "Cy"),
      await give(stage, a, "Dag"),
    ];
    await db
      .update(recipients)
      .set({ listed: false })
      .where((await ownerOf(stage, amir)).key);
    await run(stage, eraseRecipient, { id: (await ownerOf(stage, bea)).id });
    const mergedInto = (await ownerOf(stage, dag)).id;
    await db
      .update(recipients)
      .set({ mergedInto })
      .where((await ownerOf(stage, cy)).key);
    expect(await namesIn(stage)).toEqual(["Dag"]);
    await db
      .update(recipients)
      .set({ listed: true })
      .where((await ownerOf(stage, amir)).key);
    expect(await namesIn(stage)).toEqual(["Amir", "Dag"]);
  });

  dbTest("nobody for what is private, a draft, on hold or withdrawn", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    await run(stage, updateCredential, { id: await give(stage, a, "Private"), visibility: "private" });
    await run(stage, suspendCredentials, { ids: [await give(stage, a, "On hold")], reason: "A private reason" });
    await run(stage, revokeCredentials, { ids: [await give(stage, a, "Withdrawn")], reason: "A private reason" });
    await withLimit(stage, 0);
    await give(stage, a, "Draft");
    expect(await namesIn(stage)).toEqual([]);
  });

  dbTest("nobody of another issuer", async ({ db }) => {
    const [ours, theirs] = [await aWorkspace(db), await aWorkspace(db)];
    await give(theirs, await anAchievement(theirs), "Amir");
    const elsewhere = await anAchievement(theirs);
    expect(await namesIn(ours)).toEqual([]);
    expect(await namesIn(ours, { achievement: elsewhere })).toEqual([]);
  });
});

describe("looking for somebody", () => {
  dbTest("by the beginnings of words, in any order and case; signs are only signs", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    for (const name of ["Zofia Wiśniewska-Okafor", "Áine O’Brien", "Josef 100% Novák"]) await give(stage, a, name);
    const found = (q: string) => namesIn(stage, { q });
    expect(await found("OKA zof")).toEqual(["Zofia Wiśniewska-Okafor"]);
    expect(await found("brien")).toEqual(["Áine O’Brien"]);
    expect(await found("100%")).toEqual(["Josef 100% Novák"]);
    expect([await found("fia"), await found("%"), await found("_ofia")]).toEqual([[], [], []]);
  });

  dbTest.for([
    ["Łukasz Nowak", "lukasz", "łUKASZ"],
    ["Jörg Müller", "muller", "MÜLLER"],
    ["Björk Þorsteinsson", "thorst", "þor"],
    ["Jürgen Strauß", "strauss", "strauß"],
    ["مُحمّد", "محمد", "مُحمّد"],
    ["山田 太郎", "太郎", "山田"],
  ] as const)("%s with and without the accents of the name", async ([name, plain, spelt], { db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    for (const each of [name, "Lukas Mull", "Tor Strand"]) await give(stage, a, each);
    expect(await namesIn(stage, { q: plain })).toEqual([name]);
    expect(await namesIn(stage, { q: spelt })).toEqual([name]);
  });

  dbTest(
    "from a letter on, in an order that knows no accents; other scripts behind the last letter",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const a = await anAchievement(stage);
      const names = ["Lara", "Łukasz", "Lydia", "Émile", "Zoé", "Юлия"];
      for (const name of names) await give(stage, a, name);
      expect(await namesIn(stage)).toEqual(["Émile", "Lara", "Łukasz", "Lydia", "Zoé", "Юлия"]);
      expect(await namesIn(stage, { from: "m" })).toEqual(["Zoé", "Юлия"]);
      const { initials } = await open(stage, { from: "l" });
      expect(initials.filter(({ held }) => held).map(({ name }) => name)).toEqual(["e", "l", "z", "other"]);
      expect((await open(stage)).initials).toEqual([]);
    },
  );

  dbTest("a letter tells nothing of who opted out", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await anAchievement(stage);
    await give(stage, a, "Amir");
    const { key } = await ownerOf(stage, await give(stage, a, "Bea"));
    await db.update(recipients).set({ listed: false }).where(key);
    const { initials } = await open(stage, { from: "a" });
    expect(initials.filter(({ held }) => held).map(({ name }) => name)).toEqual(["a"]);
  });

  dbTest("by what they hold", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b] = await someAchievements(stage);
    await give(stage, a, "Amir");
    await give(stage, b, "Bea");
    await give(stage, a, "Bea");
    const { entries } = await open(stage, { achievement: b });
    expect(entries.map(({ name, held }) => [name, held.length])).toEqual([["Bea", 1]]);
  });

  dbTest("page by page, each person once, namesakes too", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage);
    const people = Array.from({ length: 50 }, (_, i) => ({ name: `Runa ${i % 5}`, email: `runa.${i}@vale.example` }));
    await run(stage, issueCredentials, {
      credentials: people.map((recipient) => ({ achievementId, recipient })),
      source: "api",
    });
    const sizes: number[] = [];
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await open(stage, { cursor });
      sizes.push(page.entries.length);
      seen.push(...page.entries.flatMap(({ held }) => held.map(({ id }) => id)));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(sizes).toEqual([24, 24, 2]);
    expect(new Set(seen).size).toBe(50);
  });
});

dbTest("what the directory's SQL lets through is what the one predicate shows", async ({ db }) => {
  const stage = await aWorkspace(db);
  const id = await give(stage, await anAchievement(stage), "Amir");
  const cases = CREDENTIAL_STATUSES.flatMap((status) =>
    VISIBILITIES.flatMap((visibility) => [null, stage.now].map((erasedAt) => ({ status, visibility, erasedAt }))),
  );
  for (const facts of cases) {
    await db.update(credentials).set(facts).where(eq(credentials.id, id));
    const rows = await db.execute(sql`select 1 from credentials c where c.id = ${id} and ${shownAndIssued}`);
    const expected = facts.status === "issued" && exposureOf(facts) === "shown";
    expect([facts, rows.rows.length === 1]).toEqual([facts, expected]);
  }
});

dbTest("holders are people: who holds two of one is one", async ({ db }) => {
  const stage = await aWorkspace(db);
  const a = await anAchievement(stage);
  await give(stage, a, "Amir");
  await give(stage, a, "Amir", { issuedOn: "2026-01-01" });
  await give(stage, a, "Bea");
  const portal = await askPublic(publicPortal, { slug: slugOf(stage) }, { db, now: stage.now });
  expect([portal.holders, portal.achievements[0]?.holders]).toEqual([2, 2]);
});
