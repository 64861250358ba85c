import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, vi } from "vitest";
import type { Db } from "@/db/client";
import { mails } from "@/db/schema/governance";
import { programs } from "@/db/schema/programs";
import { renderStored } from "@/emails/render-stored";
import { type Id, newId } from "@/lib/core/ids";
import { updateWorkspace } from "@/lib/governance/commands/update-workspace";
import { mailHeaders } from "@/lib/governance/rules/mail-headers";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { setSubscription } from "@/lib/recipients/commands/set-subscription";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aProgramCertification, aRunningProgram, setStatus, trailOf } from "@/tests/support/programs";
import { getNudge, listNudgeRecipients } from "../reads/get-nudge";
import { getParticipant } from "../reads/get-participant";
import { pipelineOfCertification } from "../reads/pipeline-of-certification";
import { nudgeAudience, previewNudge } from "../reads/preview-nudge";
import { NUDGE_TEXTS } from "../rules/nudge-words";
import { createNudge } from "./create-nudge";
import { removeParticipants } from "./remove-participants";
import { sendNudgeChunk } from "./send-nudge-chunk";

beforeEach(() => void vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

const EMAILS = ["ann@x.example", "ben@x.example", "cas@x.example", "dee@x.example"];

/** Four people in a running program whose first component was due on 5 March; today is the 10th. Dee has done it. */
async function late(db: Db) {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage);
  const program = await aRunningProgram(stage, { emails: EMAILS, certificationId });
  await setStatus(stage, program, "dee@x.example", 0, "complete");
  return { stage, program, certificationId };
}

async function send(stage: Stage, id: Id<"nudge">, limit?: number) {
  const { job } = await ask(getNudge, stage.actor, { id }, { db: stage.db });
  if (!job) throw new Error("It has no job.");
  while (!(await run(stage, sendNudgeChunk, { jobId: job.id, limit })).finished);
  return ask(getNudge, stage.actor, { id }, { db: stage.db });
}

const sent = ({ db }: Stage) => db.select().from(mails).where(eq(mails.kind, "program-nudge")).orderBy(mails.toAddress);
const whom = async (stage: Stage, id: Id<"nudge">) =>
  (await ask(listNudgeRecipients, stage.actor, { id }, { db: stage.db })).data.map(({ name, skipped }) => [
    name,
    skipped,
  ]);

describe("a nudge", () => {
  dbTest("reaches everybody whom the filter found, once, filled in for each, with a way to stop", async ({ db }) => {
    const { stage, program, certificationId } = await late(db);
    const of = { certification: certificationId, status: "off_track" as const };
    const { id, people } = await run(stage, createNudge, { ...of, ...NUDGE_TEXTS.overdue });
    expect(people).toBe(3);
    const { counts, job } = await send(stage, id, 2);
    expect(counts).toMatchObject({ meant: 3, handled: 3, mailed: 3, unsubscribed: 0 });
    expect(job).toMatchObject({ status: "done", done: 3, total: 3 });
    const all = await sent(stage);
    expect(all.map(({ toAddress }) => toAddress)).toEqual(EMAILS.slice(0, 3));
    const [mail] = all;
    if (!mail) throw new Error("Nothing was sent");
    const rendered = await renderStored(mail);
    expect(rendered?.subject).toBe("Leaders: what is past due");
    expect(rendered?.text).toContain("– Kick-off, was due on 5 March 2026");
    expect(mail.props).toMatchObject({ url: expect.stringMatching(`/me/programs/${program.id}$`) });
    expect(mailHeaders(mail.kind, mail.props)["List-Unsubscribe"]).toContain("/api/unsubscribe/");
    const { rows } = await db.execute<{ n: number }>(
      sql`select count(distinct x)::int as n from outbox, jsonb_array_elements_text(data->'mailIds') x
        where workspace_id = ${stage.workspaceId} and name = 'mails/mail.queued'`,
    );
    expect(rows).toEqual([{ n: 3 }]);
  });

  dbTest("is for whom it was written down: who falls behind afterwards gets none", async ({ db }) => {
    const { stage, program } = await late(db);
    const { id } = await run(stage, createNudge, { program: program.id, status: "off_track", subject: "S", body: "B" });
    await setStatus(stage, program, "dee@x.example", 0, "not_started");
    expect((await send(stage, id)).counts.meant).toBe(3);
  });

  dbTest("passes over who wants none, has left, has caught up, and counts why", async ({ db }) => {
    const { stage, program } = await late(db);
    const [ann, ben] = program.people;
    if (!ann || !ben) throw new Error("Nobody");
    const { id } = await run(stage, createNudge, { program: program.id, ...NUDGE_TEXTS.overdue });
    await run(stage, setSubscription, { recipientId: ann, wanted: false });
    await run(stage, removeParticipants, { id: program.id, recipientIds: [ben] });
    const { counts } = await send(stage, id);
    expect(counts).toMatchObject({ meant: 4, handled: 4, mailed: 1, unsubscribed: 1, left: 1, caught_up: 1 });
    expect(await whom(stage, id)).toEqual([
      ["ann", "unsubscribed"],
      ["ben", "left"],
      ["cas", null],
      ["dee", "caught_up"],
    ]);
    const [last] = (await trailOf(stage, id)).slice(-1);
    expect(last).toMatchObject({ action: "program.nudge-sent", after: { mailed: 1, left: 1, unsubscribed: 1 } });
  });

  dbTest("never names a certification that its participants may not know of", async ({ db }) => {
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { name: "Hidden", invisible: true });
    const program = await aRunningProgram(stage, { emails: EMAILS.slice(0, 1), certificationId });
    const texts = { subject: "{{certification}}", body: "{{certification}}" };
    const { id } = await run(stage, createNudge, { program: program.id, ...texts });
    await send(stage, id);
    expect(await sent(stage)).toMatchObject([{ subject: "Leaders", props: { body: "Leaders" } }]);
  });

  dbTest("passes over everybody of a program that has ended meanwhile", async ({ db }) => {
    const { stage, program } = await late(db);
    const { id } = await run(stage, createNudge, { program: program.id, subject: "S", body: "B" });
    const ended = { status: "ended" as const, endedAt: stage.now, endedOn: "2026-03-10" };
    await db.update(programs).set(ended).where(eq(programs.id, program.id));
    expect((await send(stage, id)).counts).toMatchObject({ mailed: 0, ended: 4 });
    expect(await sent(stage)).toEqual([]);
  });

  dbTest("whoever stops messages while theirs waits to leave gets none", async ({ db }) => {
    const { stage, program } = await late(db);
    const [ann] = program.people;
    if (!ann) throw new Error("Nobody");
    const { id } = await run(stage, createNudge, { program: program.id, subject: "S", body: "B" });
    await send(stage, id);
    await run(stage, setSubscription, { recipientId: ann, wanted: false });
    expect((await sent(stage)).map(({ toAddress }) => toAddress)).toEqual(EMAILS.slice(1));
    expect((await whom(stage, id))[0]).toEqual(["ann", "unsubscribed"]);
  });

  dbTest(
    "to people chosen one by one goes to these alone, and is told in the trail of their program",
    async ({ db }) => {
      const { stage, program } = await late(db);
      const [ann, , cas] = program.people;
      const people = [`${program.id}:${ann}`, `${program.id}:${cas}`, `${program.id}:${newId("recipient")}`];
      const { id } = await run(stage, createNudge, { people, subject: "Two", body: "B" });
      await send(stage, id);
      expect((await sent(stage)).map(({ toAddress }) => toAddress)).toEqual(["ann@x.example", "cas@x.example"]);
      const told = (await trailOf(stage, program.id)).filter(({ action }) => action === "program.nudge");
      expect(told).toEqual([
        { action: "program.nudge", before: null, after: { nudgeId: id, people: 2, subject: "Two" } },
      ]);
    },
  );

  dbTest("the same form sent twice is one", async ({ db }) => {
    const { stage, program } = await late(db);
    const form = { id: newId("nudge"), program: program.id, subject: "S", body: "B" };
    await run(stage, createNudge, form);
    await run(stage, createNudge, form);
    await send(stage, form.id);
    expect(await sent(stage)).toHaveLength(4);
  });

  dbTest(
    "is refused for nobody, for a draft, for others' programs, and where certifications are off",
    async ({ db }) => {
      const { stage, program, certificationId } = await late(db);
      const texts = { subject: "S", body: "B" };
      const nobody = run(stage, createNudge, { program: program.id, status: "did_not_pass", ...texts });
      await expect(nobody).rejects.toMatchObject({ code: "conflict" });
      const strange = run(await aWorkspace(db), createNudge, { program: program.id, ...texts });
      await expect(strange).rejects.toMatchObject({ code: "not_found" });
      const viewer: Actor = { ...member(stage), role: "viewer" };
      const refused = run({ ...stage, actor: viewer }, createNudge, { program: program.id, ...texts });
      await expect(refused).rejects.toMatchObject({ code: "forbidden" });
      await run(stage, updateWorkspace, { certificationsEnabled: false });
      const off = run(stage, createNudge, { certification: certificationId, ...texts });
      await expect(off).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("switched off") });
    },
  );
});

const member = ({ workspaceId }: Stage) =>
  ({ kind: "member", workspaceId, memberId: newId("member"), userId: newId("user"), role: "issuer" }) as const;

describe("before it is sent", () => {
  dbTest("says whom it is for, what is past due for each, and who would get none", async ({ db }) => {
    const { stage, program } = await late(db);
    const [ann] = program.people;
    if (!ann) throw new Error("Nobody");
    await run(stage, setSubscription, { recipientId: ann, wanted: false });
    const options = { db, now: stage.now };
    const audience = await ask(nudgeAudience, stage.actor, { program: program.id }, options);
    expect(audience).toMatchObject({ total: 4, programs: [{ id: program.id, people: 4 }] });
    expect(audience.people.map(({ recipient, overdue, skipped }) => [recipient.name, overdue.length, skipped])).toEqual(
      [
        ["ann", 1, "unsubscribed"],
        ["ben", 1, null],
        ["cas", 1, null],
        ["dee", 0, null],
      ],
    );
  });

  dbTest(
    "says who was nudged today already, and keeps the day with each; who was passed over was not",
    async ({ db }) => {
      const { stage, program, certificationId } = await late(db);
      const [ann, ben] = program.people;
      if (!ann || !ben) throw new Error("Nobody");
      await run(stage, setSubscription, { recipientId: ann, wanted: false });
      const to = [`${program.id}:${ann}`, `${program.id}:${ben}`];
      const { id } = await run(stage, createNudge, { people: to, subject: "S", body: "B" });
      await send(stage, id);
      const seenOn = async (now: Date) => {
        const options = { db, now };
        const audience = await ask(nudgeAudience, stage.actor, { program: program.id }, options);
        const { participants } = await ask(pipelineOfCertification, stage.actor, { id: certificationId }, options);
        const person = await ask(getParticipant, stage.actor, { id: program.id, recipientId: ben }, options);
        const rows = participants.map(({ recipient, nudged }) => [recipient.name, nudged]);
        return { today: audience.nudgedToday, rows: Object.fromEntries(rows), nudge: person.nudge };
      };
      const nudging = { on: "2026-03-10", today: true };
      expect(await seenOn(stage.now)).toEqual({
        ...{ today: 1, rows: { ann: null, ben: nudging, cas: null, dee: null }, nudge: { id, ...nudging } },
      });
      const later = { on: "2026-03-10", today: false };
      expect(await seenOn(new Date(stage.now.getTime() + 86_400_000))).toMatchObject({
        today: 0,
        rows: { ben: later },
      });
    },
  );

  dbTest("shows the mail as one of them gets it, and what cannot be filled in", async ({ db }) => {
    const { stage, program } = await late(db);
    const options = { db, now: stage.now };
    const as = `${program.id}:${program.people[1]}`;
    const shown = await ask(
      previewNudge,
      stage.actor,
      { program: program.id, recipientId: as, ...NUDGE_TEXTS.overdue },
      options,
    );
    expect(shown.to).toMatchObject({ id: as, name: "ben" });
    expect(shown.mail?.props.body).toContain("Hello ben");
    const wrong = { program: program.id, subject: "S", body: "{{frst}}" };
    expect(await ask(previewNudge, stage.actor, wrong, options)).toMatchObject({
      mail: null,
      problems: [{ path: "body", message: expect.stringContaining("Line 1, character 1") }],
    });
    expect(await sent(stage)).toEqual([]);
  });
});
