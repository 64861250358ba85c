import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { listMailsOf } from "@/db/queries/person";
import { mails } from "@/db/schema/governance";
import { recipients } from "@/db/schema/recipients";
import { users } from "@/db/schema/users";
import { newId } from "@/lib/core/ids";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { dbTest } from "@/tests/support/db";
import { anActivePathway, aWorkspace, issue, run, someAchievements } from "@/tests/support/factories";
import { createMessage } from "./create-message";
import { sendTestMessage } from "./send-test-message";

beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));
afterEach(() => vi.unstubAllEnvs());

dbTest("a test that shows somebody is none of their mails, and goes when they are erased", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { workspaceId } = stage;
  const [a, b, done] = await someAchievements(stage);
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  await issue(stage, a, "zaphod@sample.example", { name: "Zaphod Prefect" });
  const [person] = await db.select().from(recipients).where(eq(recipients.workspaceId, workspaceId));
  if (!person) throw new Error("Nobody is there.");
  const text = { kind: "reminder" as const, subject: "{{firstName}}", body: "{{name}}, {{missing}} is missing." };
  const { id } = await run(stage, createMessage, { pathwayId, achievementId: b, ...text });
  const userId = newId("user");
  await db.insert(users).values({ id: userId, email: "author@x.example" });
  const actor = { kind: "member", workspaceId, memberId: newId("member"), userId, role: "owner" } as const;
  await run({ ...stage, actor }, sendTestMessage, { id });

  const tests = () => db.select().from(mails).where(eq(mails.kind, "pathway-message"));
  expect(await tests()).toMatchObject([{ subject: "Test: Zaphod", recipientId: person.id }]);
  const theirs = await listMailsOf(db, workspaceId, person.id, 50);
  expect(theirs.filter(({ kind }) => kind === "pathway-message")).toEqual([]);
  await run(stage, eraseRecipient, { id: person.id });
  expect(await tests()).toEqual([]);
});
