import { findCertification } from "../../../db/queries/certifications";
import { findPipelinePrograms, type PipelineProgram } from "../../../db/queries/pipeline";
import type { AudienceScope } from "../../../db/queries/program-nudges";
import { findPrograms } from "../../../db/queries/programs";
import { assertCertificationsEnabled } from "../../certifications/rules/enabled";
import { DomainError, notFound } from "../../core/errors";
import type { ReadContext } from "../../read";
import { scopeOf } from "../reads/read-pipeline";
import type { Audience } from "../rules/nudge-input";

/** Whom a nudge or an extension is for: of these programs, those whom the filters find, or those chosen one by one. */
export async function findAudience(
  context: ReadContext,
  audience: Audience,
): Promise<AudienceScope & { programs: PipelineProgram[] }> {
  const { group, name, status, people = null } = audience;
  const programs = await programsOf(context, audience);
  const scope = await scopeOf(context, programs, people ? {} : { group, name, status });
  return { ...scope, programs, people };
}

async function programsOf(
  { db, workspace }: ReadContext,
  { certification, program, ended, people }: Audience,
): Promise<PipelineProgram[]> {
  const exact = people?.flatMap(({ programId }) => (programId ? [programId] : [])) ?? [];
  if (people && exact.length === people.length) return begun(await findPrograms(db, workspace.id, [...new Set(exact)]));
  if (certification) {
    assertCertificationsEnabled(workspace);
    if (!(await findCertification(db, workspace.id, certification))) throw notFound("certification");
    const all = await findPipelinePrograms(db, workspace.id, { certificationId: certification, ended });
    return program ? all.filter(({ id }) => id === program) : all;
  }
  if (!program) throw notFound("program");
  const [row] = await findPrograms(db, workspace.id, [program]);
  if (!row) throw notFound("program");
  if (row.status === "draft")
    throw new DomainError("conflict", "This program is a draft: it is not to be seen yet. Start it first.");
  return [row];
}

const begun = (rows: PipelineProgram[]) => rows.filter(({ status }) => status !== "draft");
