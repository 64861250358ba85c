import { z } from "zod";
import { findAchievements } from "../../../db/queries/achievements";
import { findPathway, type PathwayRow, listPathways as query } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import { PATHWAY_STATUSES, type PathwayStatus } from "../rules/vocabulary";

export type PathwayView = {
  id: Id<"pathway">;
  name: string;
  description: string;
  status: PathwayStatus;
  steps: { achievementId: Id<"achievement">; name: string }[];
  completionAchievementId: Id<"achievement"> | null;
  completionName: string | null;
  countExpired: boolean;
  activatedAt: string | null;
  version: number;
};

export const getPathway = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway") }),
  async ({ db, workspace }, { id }) => {
    const row = await findPathway(db, workspace.id, id);
    if (!row) throw notFound("pathway");
    return view(row, await namesOf(db, workspace.id, [row]));
  },
);

const listInput = z.strictObject({ ...pageInput, status: z.enum(PATHWAY_STATUSES).optional() });

/** Newest first. */
export const listPathways = read(
  "pathway.read",
  listInput,
  async ({ db, workspace }, { limit, cursor, status }): Promise<Page<PathwayView>> => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, { status, after, limit: limit + 1 });
    const names = await namesOf(db, workspace.id, rows);
    return toPage(
      rows,
      limit,
      (row) => view(row, names),
      (row) => [row.createdAt.toISOString(), row.id],
    );
  },
);

async function namesOf(
  db: Parameters<typeof findAchievements>[0],
  workspaceId: Id<"workspace">,
  rows: PathwayRow[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => [
    ...row.steps,
    ...(row.completionAchievementId ? [row.completionAchievementId] : []),
  ]);
  const achievements = await findAchievements(db, workspaceId, [...new Set(ids)]);
  return new Map(achievements.map((achievement) => [achievement.id, achievement.name]));
}

function view(row: PathwayRow, names: Map<string, string>): PathwayView {
  const { id, name, description, status, completionAchievementId, countExpired, version } = row;
  return {
    id,
    name,
    description,
    status,
    steps: row.steps.map((achievementId) => ({ achievementId, name: names.get(achievementId) ?? "" })),
    completionAchievementId,
    completionName: completionAchievementId ? (names.get(completionAchievementId) ?? null) : null,
    countExpired,
    activatedAt: row.activatedAt?.toISOString() ?? null,
    version,
  };
}
