import { findCertificationNames } from "../../../db/queries/certification-offers";
import { findEnding, findFigures, type ProgramRow } from "../../../db/queries/programs";
import { dayIn } from "../../core/dates";
import type { ReadContext } from "../../read";
import type { ProgramItem } from "../rules/program-view";

/** Programs as members and API keys see them; of certifications nothing where the workspace has them switched off. */
export async function viewPrograms(
  { db, workspace, now }: Pick<ReadContext, "db" | "workspace" | "now">,
  rows: ProgramRow[],
): Promise<ProgramItem[]> {
  const today = dayIn(workspace.timeZone, now);
  const ids = rows.map(({ id }) => id);
  const figures = await findFigures(db, workspace.id, ids, today);
  const ending = await findEnding(db, rows);
  const linked = workspace.certificationsEnabled ? rows.flatMap(({ certificationId }) => certificationId ?? []) : [];
  const names = new Map((await findCertificationNames(db, workspace.id, linked)).map((row) => [row.id, row.name]));
  return rows.map((row) => {
    const { id, name, description, status, startsOn, endsOn, endedOn, endJobId, version } = row;
    const { enrolled = 0, onTrack = 0, offTrack = 0, didNotPass = 0 } = figures.get(id) ?? {};
    const certificationId = row.certificationId && names.has(row.certificationId) ? row.certificationId : null;
    return {
      ...{ id, name, description, status, startsOn, endsOn, certificationId },
      certificationName: certificationId ? (names.get(certificationId) ?? null) : null,
      components: row.components.map(({ programId: _, ...component }) => component),
      participants: enrolled,
      startedAt: row.startedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      ...{ endedOn, endJobId, ending: endJobId !== null && ending.has(endJobId), version },
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      pipeline: { enrolled, onTrack, offTrack, didNotPass },
    };
  });
}
