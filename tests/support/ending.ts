import { sql } from "drizzle-orm";
import type { Id } from "@/lib/core/ids";
import type { CredentialStatus, SourceKind } from "@/lib/credentials/rules/vocabulary";
import { certifyChunk } from "@/lib/programs/commands/certify-chunk";
import { certifyProgram } from "@/lib/programs/commands/certify-program";
import { endChunk } from "@/lib/programs/commands/end-chunk";
import { endProgram } from "@/lib/programs/commands/end-program";
import { setProgress } from "@/lib/programs/commands/set-progress";
import type { Missing, ProgramResult } from "@/lib/programs/rules/vocabulary";
import { DomainError } from "../../lib/core/errors";
import { chunk } from "../../lib/core/lists";
import { at } from "./certifications";
import { run, type Stage } from "./factories";
import { aRunningProgram, setStatus } from "./programs";

/** Ends a program and does all that its job does, without its mails. */
export async function endNow(stage: Stage, id: Id<"program">): Promise<{ jobId: Id<"job"> }> {
  const { jobId } = await run(stage, endProgram, { id });
  while (!(await run(stage, endChunk, { jobId })).finished);
  return { jobId };
}

export const [ANA, BEN, CAT] = ["a@x.example", "b@x.example", "c@x.example"];
const COMPONENTS = [
  { name: "Kick-off", kind: "session" },
  { name: "Essay", kind: "assignment" },
  { name: "Extra", kind: "survey", optional: true },
  { name: "Welcome", kind: "announcement" },
] as const;

type Options = { certificationId?: Id<"certification"> | null; passing?: string[]; failing?: string[]; name?: string };

/** A running program in which some have completed both components that count, and the others the first. */
export async function aCohort(stage: Stage, { passing = [ANA], failing = [], ...fields }: Options = {}) {
  const emails = [...passing, ...failing].sort();
  const program = await aRunningProgram(stage, { components: [...COMPONENTS], emails, ...fields });
  for (const email of emails) await setStatus(stage, program, email, 0, "complete");
  for (const email of passing) await setStatus(stage, program, email, 1, "complete");
  return program;
}

export const later = (stage: Stage, day: string): Stage => at(stage, `${day}T09:00:00Z`);

type Result = {
  email: string;
  result: ProgramResult;
  missing: Missing[];
  certificationId: string | null;
  certificationName: string | null;
  credentialId: Id<"credential"> | null;
};

/** By address. */
export async function resultsOf({ db, workspaceId }: Stage, id: Id<"program">): Promise<Result[]> {
  const { rows } = await db.execute<Result>(sql`
    select r.email, s.result, s.missing, s.certification_id as "certificationId", s.certification_name as "certificationName",
      s.credential_id as "credentialId"
    from program_results s join recipients r on r.workspace_id = s.workspace_id and r.id = s.recipient_id
    where s.workspace_id = ${workspaceId} and s.program_id = ${id} order by r.email`);
  return rows;
}

type Credential = {
  id: Id<"credential">;
  status: CredentialStatus;
  issuedOn: string;
  expiresOn: string | null;
  sourceKind: SourceKind;
  sourceId: string | null;
  certificationId: string | null;
  replacedBy: string | null;
};

/** All of somebody: by the day of issue and, on one day, what ended before what is in force before what waits. */
export async function credentialsOf({ db, workspaceId }: Stage, email: string): Promise<Credential[]> {
  const { rows } = await db.execute<Credential>(sql`
    select c.id, c.status, c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn", c.source_kind as "sourceKind",
      c.source_id as "sourceId", c.certification_id as "certificationId", c.replaced_by as "replacedBy"
    from credentials c join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
    where c.workspace_id = ${workspaceId} and r.email = ${email}
    order by c.issued_on, c.status = 'draft', c.status = 'issued', c.id`);
  return rows;
}

/** What a verb says when it refuses. */
export async function refusalOf(tried: Promise<unknown>): Promise<string> {
  const error = await tried.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DomainError) return error.message;
  throw error ?? new Error("It was not refused.");
}

/** A running program of many: `passing` of them, by index, have completed its one component; written in bulk. */
export async function aLargeCohort(
  stage: Stage,
  people: number,
  {
    passing = () => true,
    ...fields
  }: Partial<Parameters<typeof aRunningProgram>[1]> & { passing?: (i: number) => boolean } = {},
) {
  const emails = Array.from({ length: people }, (_, i) => `p${String(i).padStart(4, "0")}@x.example`);
  const components = [{ name: "Essay", kind: "assignment" as const }];
  const program = await aRunningProgram(stage, { components, emails, ...fields });
  const componentId = program.components[0] ?? "";
  const done = emails.filter((_, i) => passing(i));
  for (const some of chunk(done, 1_000)) {
    const progress = some.map((recipientEmail) => ({ recipientEmail, componentId, status: "complete" as const }));
    await run(stage, setProgress, { id: program.id, progress, source: "api" });
  }
  return { ...program, emails };
}

/** Adds a certification to a program that has ended, and does all that its job does, without its mails. */
export async function certifyNow(stage: Stage, id: Id<"program">, certificationId: Id<"certification">) {
  const { jobId } = await run(stage, certifyProgram, { id, certificationId });
  while (!(await run(stage, certifyChunk, { jobId })).finished);
  return { jobId };
}
