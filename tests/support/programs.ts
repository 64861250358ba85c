import { sql } from "drizzle-orm";
import type { z } from "zod";
import { certifications } from "@/db/schema/certifications";
import { type Id, newId } from "@/lib/core/ids";
import { addParticipants } from "@/lib/programs/commands/add-participants";
import { createProgram } from "@/lib/programs/commands/create-program";
import { setProgress } from "@/lib/programs/commands/set-progress";
import { startProgram } from "@/lib/programs/commands/start-program";
import { getProgram } from "@/lib/programs/reads/get-program";
import type { createProgramInput } from "@/lib/programs/rules/program-input";
import type { Standing } from "@/lib/programs/rules/standing";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { anAchievement, run, type Stage } from "./factories";

type Fields = Partial<z.input<typeof createProgramInput>>;
export type AProgram = { id: Id<"program">; components: Id<"component">[] };
export type ARunningProgram = AProgram & { people: Id<"recipient">[] };

/** What counts and what does not, with and without a due day. */
const COMPONENTS = [
  { name: "Kick-off", kind: "session", dueOn: "2026-03-05" },
  { name: "Essay", kind: "assignment", dueOn: "2026-03-20" },
  { name: "Extra", kind: "survey", optional: true, dueOn: "2026-03-25" },
  { name: "Welcome", kind: "announcement" },
] as const;

/** A draft with four components, unless said otherwise. */
export async function aProgram(stage: Stage, fields: Fields = {}): Promise<AProgram> {
  const { id } = await run(stage, createProgram, { name: "Leaders", components: [...COMPONENTS], ...fields });
  return { id, components: await componentsOf(stage, id) };
}

export async function componentsOf({ db, actor, now }: Stage, id: Id<"program">): Promise<Id<"component">[]> {
  return (await ask(getProgram, actor, { id }, { db, now })).components.map((component) => component.id);
}

type Running = Fields & { emails?: readonly string[] };

/** A running one with these people in it, in the order of their addresses. */
export async function aRunningProgram(
  stage: Stage,
  { emails = ["a@x.example"], ...fields }: Running = {},
): Promise<ARunningProgram> {
  const program = await aProgram(stage, fields);
  if (emails.length > 0)
    await run(stage, addParticipants, {
      id: program.id,
      participants: emails.map((email) => ({ recipient: { email } })),
    });
  await run(stage, startProgram, { id: program.id });
  return { ...program, people: await peopleAt(stage, emails) };
}

async function peopleAt({ db, workspaceId }: Stage, emails: readonly string[]): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select r.id from unnest(${sql.param(emails)}::text[]) with ordinality as w(email, at)
    join recipients r on r.workspace_id = ${workspaceId} and r.email_key = lower(w.email) order by w.at`);
  return rows.map(({ id }) => id);
}

/** What the facilitator records of somebody in the component of that index. */
export async function setStatus(
  stage: Stage,
  program: AProgram,
  recipientEmail: string,
  at: number,
  status: ProgressStatus,
) {
  const componentId = program.components[at];
  if (!componentId) throw new Error("There is no such component.");
  return run(stage, setProgress, {
    id: program.id,
    progress: [{ recipientEmail, componentId, status }],
    source: "facilitator",
  });
}

/** The projection of those who are in it, by address. */
export async function standingsOf(
  { db, workspaceId }: Stage,
  id: Id<"program">,
): Promise<(Standing & { email: string })[]> {
  const { rows } = await db.execute<Standing & { email: string }>(sql`
    select r.email, p.open_count as "openCount", p.failing_count as "failingCount", p.started, p.open_due_on::text as "openDueOn",
      p.expected_on::text as "expectedOn"
    from program_participants p join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
    where p.workspace_id = ${workspaceId} and p.program_id = ${id} and p.left_at is null order by r.email`);
  return rows;
}

type CertificationFields = Partial<typeof certifications.$inferInsert>;

/** Published and earned by programs, written directly. */
export async function aProgramCertification(
  stage: Stage,
  fields: CertificationFields = {},
): Promise<Id<"certification">> {
  const { db, workspaceId } = stage;
  const id = newId("certification");
  const achievementId = fields.invisible ? null : await anAchievement(stage);
  const row = { name: "Certified leader", status: "published", earnedBy: "programs", achievementId } as const;
  await db.insert(certifications).values({ workspaceId, id, ...row, ...fields });
  return id;
}

/** The lines that the trail has about a program, oldest first. */
export async function trailOf({ db, workspaceId }: Stage, subject: string) {
  const { rows } = await db.execute<{ action: string; before: unknown; after: unknown }>(sql`
    select action, before, after from audit_events where workspace_id = ${workspaceId} and subject = ${subject} order by id`);
  return rows;
}
