import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { findCredentials } from "@/db/queries/credentials";
import { putAllOnProfile, saveProfile } from "@/db/queries/profiles";
import { readPublicStamp } from "@/db/queries/public-stamp";
import { eraseRecipient } from "@/db/queries/recipients";
import { updateWorkspace } from "@/db/queries/workspaces";
import { credentials } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import { type Id, newId } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { askPublic } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage } from "@/tests/support/factories";
import { getPublicCredential } from "./get-public-credential";

const REPORT = { name: "Project report", url: "https://example.org/report" };

async function shownWork(db: Db, evidence = [REPORT]) {
  const stage = await aWorkspace(db);
  const recipient = { email: "zofia@vale.example", name: "Zofia Vale" };
  const achievementId = await anAchievement(stage);
  const [placed] = await run(stage, issueCredentials, {
    credentials: [{ achievementId, recipient, evidence }],
    source: "api",
  });
  if (!placed) throw new Error("Nothing was issued.");
  return { stage, id: placed.id };
}
const look = ({ db, now }: Stage, id: Id<"credential">) => askPublic(getPublicCredential, { id }, { db, now });
const show = (db: Db, id: Id<"credential">, showEvidence: boolean) =>
  db.update(credentials).set({ showEvidence }).where(eq(credentials.id, id));
const stampOf = async ({ db, now }: Stage, id: Id<"credential">) => (await readPublicStamp(db, id, now))?.stamp;

async function aProfile(db: Db, email: string, { open = true, proven = true } = {}) {
  const id = newId("user");
  await db.insert(users).values({ id, email, emailVerified: proven ? new Date() : null });
  await saveProfile(
    db,
    { userId: id, handle: `zofia-${id.slice(-6)}`, name: "Zofia", headline: "", public: open, indexed: false },
    new Date(),
  );
  await putAllOnProfile(db, id);
}

dbTest("evidence is nobody's to see until its holder shows it, and goes with what is hidden again", async ({ db }) => {
  const { stage, id } = await shownWork(db);
  expect((await look(stage, id)).evidence).toEqual([]);
  const before = await stampOf(stage, id);
  await show(db, id, true);
  expect((await look(stage, id)).evidence).toEqual([REPORT]);
  expect(await stampOf(stage, id)).not.toBe(before);
  await show(db, id, false);
  expect((await look(stage, id)).evidence).toEqual([]);
});

dbTest("a link that no page may carry is not shown, however it came into the record", async ({ db }) => {
  const { stage, id } = await shownWork(db);
  const evidence = [REPORT, { name: "Trap", url: "javascript:alert(1)" }];
  await db.update(credentials).set({ evidence, showEvidence: true }).where(eq(credentials.id, id));
  expect((await look(stage, id)).evidence).toEqual([REPORT]);
});

dbTest("deleting and erasing take the evidence with them", async ({ db }) => {
  const deleted = await shownWork(db);
  await run(deleted.stage, deleteCredentials, { ids: [deleted.id] });
  const erased = await shownWork(db);
  const rowOf = async ({ stage, id }: typeof deleted) => (await findCredentials(db, stage.workspaceId, [id]))[0];
  const recipientId = (await rowOf(erased))?.recipientId;
  if (!recipientId) throw new Error("Nobody holds it.");
  await eraseRecipient(db, erased.stage.workspaceId, recipientId, erased.stage.now);
  expect([(await rowOf(deleted))?.evidence, (await rowOf(erased))?.evidence]).toEqual([[], []]);
});

dbTest("a holder's profile is named only while it is public and its address is proven", async ({ db }) => {
  const closed = await shownWork(db);
  await aProfile(db, "zofia@vale.example", { open: false });
  expect((await look(closed.stage, closed.id)).profile).toBeNull();
  await db.delete(users).where(eq(users.email, "zofia@vale.example"));
  await aProfile(db, "zofia@vale.example", { proven: false });
  expect((await look(closed.stage, closed.id)).profile).toBeNull();
  await db.delete(users).where(eq(users.email, "zofia@vale.example"));
  const before = await stampOf(closed.stage, closed.id);
  await aProfile(db, "zofia@vale.example");
  const { profile } = await look(closed.stage, closed.id);
  expect(Object.keys(profile ?? {})).toEqual(["handle", "indexed"]);
  expect(await stampOf(closed.stage, closed.id)).not.toBe(before);
});

dbTest("a proof of the website shows at once", async ({ db }) => {
  const { stage, id } = await shownWork(db);
  const before = await stampOf(stage, id);
  await updateWorkspace(db, stage.workspaceId, { website: "https://a.example", websiteVerifiedAt: stage.now });
  expect(await stampOf(stage, id)).not.toBe(before);
  expect((await look(stage, id)).workspace).toMatchObject({ websiteVerifiedAt: stage.now });
});
