import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, vi } from "vitest";
import { findReminding } from "@/db/queries/expiring";
import { renderStored } from "../../../emails/render-stored";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import type { Id } from "../../core/ids";
import { resendMails } from "../../governance/commands/resend-mails";
import { updateWorkspace } from "../../governance/commands/update-workspace";
import { mailHeaders } from "../../governance/rules/mail-headers";
import { queueExpiryMails } from "./queue-expiry-mails";
import { revokeCredentials } from "./revoke-credentials";

beforeEach(() => void vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test"));

const ADA = "ada@sample.example";
const LAST_DAY = { expiresOn: "2026-06-30" };
/** The stage's clock in Oslo, in the morning unless told. */
const on = (stage: Stage, day: string, time = "09:30"): Stage => ({
  ...stage,
  now: new Date(`${day}T${time}:00+02:00`),
});
const remind = async (stage: Stage, day: string, time?: string) =>
  (await run(on(stage, day, time), queueExpiryMails, {})).queued;

type Mail = {
  id: Id<"mail">;
  kind: "credential-expiring";
  to_address: string;
  subject: string;
  props: Record<string, unknown>;
};
async function mailsOf({ db, workspaceId }: Stage): Promise<Mail[]> {
  const { rows } = await db.execute<Mail>(sql`
    select * from mails where workspace_id = ${workspaceId} and kind = 'credential-expiring' order by idempotency_key`);
  return rows;
}

async function setting(db: Stage["db"]) {
  const stage = await aWorkspace(db);
  const achievementId = await anAchievement(stage, { name: "First aid" });
  const { id } = await issue(stage, achievementId, ADA, { name: "Ada Berg", ...LAST_DAY });
  return { stage, achievementId, id };
}

describe("a reminder before the last day", () => {
  dbTest("comes thirty and seven days before, once each, however often it is asked for", async ({ db }) => {
    const { stage, id } = await setting(db);
    const days = ["2026-05-30", "2026-05-31", "2026-05-31", "2026-06-01", "2026-06-22", "2026-06-23", "2026-06-30"];
    const queued: number[] = [];
    for (const day of days) queued.push(await remind(stage, day));
    expect(queued).toEqual([0, 1, 0, 0, 0, 1, 0]);
    expect(await remind(stage, "2026-07-01")).toBe(0);
    const mails = await mailsOf(stage);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "First aid is valid for 30 more days",
      "First aid is valid for 7 more days",
    ]);
    const [mail] = mails;
    if (!mail) throw new Error("Nobody was reminded.");
    const { text } = await renderStored(mail);
    expect(mail.to_address).toBe(ADA);
    expect(text).toContain("It is valid through the end of 30 June 2026 (Europe/Oslo).");
    expect(text).toContain(`/c/${id}\n`);
    expect(mailHeaders(mail.kind, mail.props)).toHaveProperty("List-Unsubscribe");
  });

  dbTest("goes by the issuer's day, not by ours", async ({ db }) => {
    const { stage } = await setting(db);
    expect(await remind(stage, "2026-05-30", "23:50")).toBe(0);
    expect(await remind(stage, "2026-05-31", "00:10")).toBe(1);
  });

  dbTest("is made up for after a pause; the first one not when the last is near", async ({ db }) => {
    const { stage, achievementId } = await setting(db);
    expect(await remind(stage, "2026-06-14")).toBe(1);
    await issue(stage, achievementId, "bo@sample.example", { expiresOn: "2026-08-31" });
    expect(await remind(stage, "2026-08-18")).toBe(0);
    expect(await remind(stage, "2026-08-29")).toBe(1);
  });

  dbTest("never comes for what was issued after it was due", async ({ db }) => {
    const { stage, achievementId } = await setting(db);
    await remind(stage, "2026-05-31");
    await issue(on(stage, "2026-06-02"), achievementId, "bo@sample.example", LAST_DAY);
    await issue(on(stage, "2026-06-25"), achievementId, "cy@sample.example", LAST_DAY);
    expect(await remind(stage, "2026-06-03")).toBe(0);
    expect(await remind(stage, "2026-06-26")).toBe(2);
    expect((await mailsOf(stage)).map(({ to_address }) => to_address).sort()).toEqual([ADA, ADA, "bo@sample.example"]);
  });
});

describe("nobody is reminded", () => {
  const none = async (stage: Stage) => {
    expect(await remind(stage, "2026-05-31")).toBe(0);
    expect(await findReminding(stage.db, on(stage, "2026-05-31").now, 10)).toEqual([]);
  };

  dbTest("where the workspace has it off", async ({ db }) => {
    const { stage } = await setting(db);
    await run(stage, updateWorkspace, { expiryReminders: false });
    await none(stage);
  });

  dbTest("who wants no such mails, or was not to be told of the credential", async ({ db }) => {
    const { stage, achievementId } = await setting(db);
    const { id } = await issue(stage, achievementId, "bo@sample.example", LAST_DAY);
    await db.execute(sql`update recipients set unsubscribed_at = now() where email_key = ${ADA}`);
    await db.execute(sql`update credentials set notify = false where id = ${id}`);
    await none(stage);
  });

  dbTest("of what was withdrawn, renewed, or belongs to a certification", async ({ db }) => {
    const { stage, achievementId, id } = await setting(db);
    const { id: gone } = await issue(stage, achievementId, "bo@sample.example", LAST_DAY);
    await run(stage, revokeCredentials, { ids: [gone], reason: "Mistake" });
    await issue(stage, achievementId, "cy@sample.example", LAST_DAY);
    await issue(stage, achievementId, "cy@sample.example", { expiresOn: "2027-06-30" });
    await db.execute(sql`update credentials set source_kind = 'certification' where id = ${id}`);
    await none(stage);
  });
});

dbTest("workspaces are taken up while something is due, in the hours of their own day", async ({ db }) => {
  const { stage } = await setting(db);
  const found = (time: string) => findReminding(db, on(stage, "2026-05-31", time).now, 10);
  expect(await found("08:59")).toEqual([]);
  expect(await found("09:00")).toEqual([stage.workspaceId]);
  await remind(stage, "2026-05-31");
  expect(await found("09:00")).toEqual([]);
});

dbTest("a reminder that failed is not sent again to whoever wants none since", async ({ db }) => {
  const { stage } = await setting(db);
  await remind(stage, "2026-05-31");
  const wishes = async (unsubscribedAt: Date | null) => {
    await db.execute(
      sql`update recipients set unsubscribed_at = ${unsubscribedAt}::timestamptz where email_key = ${ADA}`,
    );
  };
  const [{ id } = {}] = await mailsOf(stage);
  if (!id) throw new Error("Nobody was reminded.");
  await db.execute(sql`update mails set status = 'failed' where id = ${id}`);
  await wishes(stage.now);
  await expect(run(stage, resendMails, { ids: [id] })).rejects.toThrow("who still wants it");
  await wishes(null);
  expect(await run(stage, resendMails, { ids: [id] })).toEqual({ queued: 1 });
});

dbTest("how to earn it again is said where that is possible, else whom to ask", async ({ db }) => {
  const { stage } = await setting(db);
  const once = await anAchievement(stage, { name: "Oath", duplicates: "deny" });
  await issue(stage, once, "bo@sample.example", LAST_DAY);
  await remind(stage, "2026-05-31");
  const texts = await Promise.all((await mailsOf(stage)).map(async (mail) => (await renderStored(mail)).text));
  expect(texts.find((text) => text.includes("First aid"))).toMatch(
    /See how to earn it again http\S+\/achievements\/ach_/,
  );
  expect(texts.find((text) => text.includes("Oath"))).toContain(
    "Whether and how it can be renewed, ask Northlight Academy.",
  );
});
