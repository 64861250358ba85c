import { expect } from "vitest";
import { certifications } from "@/db/schema/certifications";
import { credentials } from "@/db/schema/credentials";
import { workspaces } from "@/db/schema/governance";
import {
  programComponents,
  programParticipants,
  programProgress,
  programResults,
  programs,
} from "@/db/schema/programs";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aPerson as aUser } from "@/tests/support/people";
import { type Id, newId } from "../../core/ids";
import { issueCredentials } from "../../credentials/commands/issue-credentials";
import { putRecipient } from "../../recipients/commands/put-recipient";
import { getOwnProgram } from "./get-own-program";
import { listOwnPrograms } from "./list-own-programs";

const EMAIL = "a@x.example";
type Fields = Partial<typeof programs.$inferInsert>;

async function certify(stage: Stage, fields: Partial<typeof certifications.$inferInsert> = {}) {
  const id = newId("certification");
  const row = {
    workspaceId: stage.workspaceId,
    id,
    name: "Certified Lead",
    status: "published",
    earnedBy: "programs",
  } as const;
  await stage.db.insert(certifications).values({ ...row, ...fields });
  return id;
}

/** A program with an assignment that is due on 20 March and a session, and one participant. Written directly. */
async function aProgram({ db, workspaceId, now }: Stage, recipientId: Id<"recipient">, fields: Fields = {}) {
  const id = newId("program");
  const ended = fields.status === "ended" ? { endedAt: now, endedOn: "2026-03-10" } : {};
  await db.insert(programs).values({ workspaceId, id, name: "Leads", status: "running", ...ended, ...fields });
  const components = [newId("component"), newId("component")] as const;
  await db.insert(programComponents).values([
    {
      workspaceId,
      programId: id,
      id: components[0],
      position: 1,
      name: "Write it",
      kind: "assignment",
      dueOn: "2026-03-20",
    },
    { workspaceId, programId: id, id: components[1], position: 2, name: "Meet", kind: "session" },
  ]);
  await db.insert(programParticipants).values({ workspaceId, programId: id, recipientId, addedAt: now });
  return { id, components };
}

const person = async (stage: Stage, email = EMAIL) => (await run(stage, putRecipient, { email, name: "Ana" })).id;

dbTest(
  "a participant sees running and ended programs, with their own days and states; never a draft",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { workspaceId, now } = stage;
    const recipientId = await person(stage);
    const certificationId = await certify(stage);
    const { id, components } = await aProgram(stage, recipientId, { certificationId });
    await aProgram(stage, recipientId, { status: "draft", name: "Not yet" });
    await aProgram(stage, await person(stage, "b@x.example"), { name: "Of somebody else" });
    const of = { workspaceId, programId: id, recipientId, updatedAt: now };
    await db.insert(programProgress).values({ ...of, componentId: components[0], dueOn: "2026-03-27" });

    const user = await aUser(db, EMAIL);
    const found = await listOwnPrograms(user, {}, { db, now });
    expect(found.map(({ name }) => name)).toEqual(["Leads"]);
    const own = await getOwnProgram(user, { id }, { db, now });
    expect(own).toEqual(found[0]);
    expect(own).toMatchObject({
      status: "running",
      today: "2026-03-10",
      certification: { name: "Certified Lead" },
      result: null,
    });
    expect(own.components).toMatchObject([
      { name: "Write it", dueOn: "2026-03-27", extended: true, status: "not_started", theirs: true },
      { name: "Meet", dueOn: null, extended: false, status: "not_started", theirs: false },
    ]);
  },
);

dbTest("drafts, programs that one has left and those of others are as unknown as missing ones", async ({ db }) => {
  const stage = await aWorkspace(db);
  const recipientId = await person(stage);
  const draft = await aProgram(stage, recipientId, { status: "draft" });
  const other = await aProgram(stage, await person(stage, "b@x.example"));
  const left = await aProgram(stage, recipientId);
  await db.update(programParticipants).set({ leftAt: stage.now });
  const user = await aUser(db, EMAIL);
  for (const { id } of [draft, other, left, { id: newId("program") }])
    await expect(getOwnProgram(user, { id }, { db, now: stage.now })).rejects.toThrow("program of yours");
  const unproven = await aUser(db, "b@x.example", { verified: false });
  expect(await listOwnPrograms(unproven, {}, { db, now: stage.now })).toEqual([]);
});

async function anEnd(stage: Stage, certificationId: Id<"certification">, draft = false) {
  const { db, workspaceId, now } = stage;
  const recipientId = await person(stage);
  const { id } = await aProgram(stage, recipientId, { status: "ended", certificationId });
  const achievementId = await anAchievement(stage);
  const [credential] = await run(stage, issueCredentials, {
    credentials: [{ achievementId, recipient: { email: EMAIL }, notify: false }],
    source: "manual",
  });
  const credentialId = credential?.id ?? null;
  if (draft) await db.update(credentials).set({ status: "draft", issuedAt: null });
  await db.insert(programResults).values({
    ...{ workspaceId, programId: id, recipientId, result: "complete", evaluatedAt: now },
    ...{ certificationId, certificationName: "Certified Lead", credentialId },
  });
  return { id, credentialId };
}

dbTest("how a program ended, with the certificate", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await certify(stage, { name: "Renamed since" });
  const { id, credentialId } = await anEnd(stage, certificationId);
  const { result, fresh } = await getOwnProgram(await aUser(db, EMAIL), { id }, { db, now: stage.now });
  expect(fresh).toBe(true);
  expect(result).toEqual({
    ...{ result: "complete", missing: [], credentialId, waits: false },
    certification: { id: certificationId, name: "Certified Lead" },
  });
});

dbTest("a draft is no certificate yet", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await anEnd(stage, await certify(stage), true);
  const { result } = await getOwnProgram(await aUser(db, EMAIL), { id }, { db, now: stage.now });
  expect(result).toMatchObject({ credentialId: null, waits: true });
});

dbTest("of an invisible certification, and where certifications are switched off, nothing is there", async ({ db }) => {
  const user = await aUser(db, EMAIL);
  for (const hide of ["invisible", "off"] as const) {
    const stage = await aWorkspace(db);
    const certificationId = await certify(stage, { invisible: hide === "invisible" });
    if (hide === "off") await db.update(workspaces).set({ certificationsEnabled: false });
    const ended = await anEnd(stage, certificationId);
    await aProgram(stage, await person(stage), { certificationId, name: "Running" });
    const own = (await listOwnPrograms(user, {}, { db, now: stage.now })).filter(
      (one) => one.workspace.id === stage.workspaceId,
    );
    expect(own.map(({ name, certification }) => [name, certification])).toEqual([
      ["Running", null],
      ["Leads", null],
    ]);
    expect(own.find(({ id }) => id === ended.id)?.result).toEqual({
      ...{ result: "complete", missing: [], certification: null, credentialId: null, waits: false },
    });
  }
});
