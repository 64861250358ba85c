import { z } from "zod";
import type { Db } from "../../../db/client";
import { findAchievements } from "../../../db/queries/achievements";
import {
  type CertificationRow,
  findCertification,
  listCertifications as query,
} from "../../../db/queries/certifications";
import { findNamedGroups } from "../../../db/queries/groups";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { type CertificationView, viewCertification } from "../rules/certification-view";
import { CERTIFICATION_STATUSES } from "../rules/vocabulary";
import { certificationRead } from "../verbs";

export const getCertification = certificationRead(
  "certification.read",
  z.strictObject({ id: idSchema("certification") }),
  async ({ db, workspace }, { id }): Promise<CertificationView> => {
    const row = await findCertification(db, workspace.id, id);
    if (!row) throw notFound("certification");
    return viewCertification(row, await namesOf(db, workspace.id, [row]));
  },
);

const listInput = z.strictObject({
  ...pageInput,
  status: z.enum(CERTIFICATION_STATUSES).optional(),
  search: z.string().trim().max(200).optional(),
});

/** Newest first. */
export const listCertifications = certificationRead(
  "certification.read",
  listInput,
  async ({ db, workspace }, { limit, cursor, ...filter }): Promise<Page<CertificationView>> => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, { ...filter, after, limit: limit + 1 });
    const names = await namesOf(db, workspace.id, rows);
    return toPage(
      rows,
      limit,
      (row) => viewCertification(row, names),
      (row) => [row.createdAt.toISOString(), row.id],
    );
  },
);

async function namesOf(db: Db, workspaceId: Id<"workspace">, rows: CertificationRow[]): Promise<Map<string, string>> {
  const achievementIds = rows.flatMap((row) => (row.achievementId ? [row.achievementId] : []));
  const achievements = await findAchievements(db, workspaceId, [...new Set(achievementIds)]);
  const groups = await findNamedGroups(db, workspaceId, [...new Set(rows.flatMap((row) => row.groups))]);
  return new Map([...achievements, ...groups].map(({ id, name }) => [id, name]));
}
