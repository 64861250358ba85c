import type { Db } from "../../../db/client";
import { findAchievements } from "../../../db/queries/achievements";
import { readTotals } from "../../../db/queries/pathway-progress";
import type { PathwayRow } from "../../../db/queries/pathways";
import { countPeopleHolding } from "../../../db/queries/public-holders";
import { findPublicWorkspace } from "../../../db/queries/workspaces";
import { notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import type { PublicAchievement, PublicIssuer, PublicPathway, PublicPlace } from "../rules/public-views";
import { keptCount } from "./kept-count";
import { achievementsOf } from "./progress-of";

export async function findIssuer(db: Db, wanted: string): Promise<PublicIssuer> {
  const row = await findPublicWorkspace(db, wanted);
  if (!row) throw notFound("issuer");
  const { credentialLimit: _, certificationsEnabled: __, ...issuer } = row;
  return issuer;
}

type AchievementRows = Awaited<ReturnType<typeof findAchievements>>;

export async function withHolders(
  db: Db,
  workspaceId: Id<"workspace">,
  rows: AchievementRows,
): Promise<PublicAchievement[]> {
  const holders = await countPeopleHolding(
    db,
    workspaceId,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, name, description, type, level, skills, criteria, validityMonths }) => ({
    id,
    name,
    description,
    type,
    level,
    skills,
    criteria,
    validityMonths,
    holders: holders.get(id) ?? 0,
  }));
}

/** The parts of active pathways, without anybody on them, and how many completed each. */
export async function viewPathways(
  db: Db,
  workspaceId: Id<"workspace">,
  rows: PathwayRow[],
  now: Date,
): Promise<PublicPathway[]> {
  const ids = [...new Set(rows.flatMap(achievementsOf))];
  const achievements = new Map((await findAchievements(db, workspaceId, ids)).map((row) => [row.id, row]));
  const place = (id: Id<"achievement">): PublicPlace => {
    const row = achievements.get(id);
    const { name = "", description = "", validityMonths = null } = row ?? {};
    return { achievementId: id, name, description, validityMonths, listed: row?.status === "published" };
  };
  const views: PublicPathway[] = [];
  for (const { id, name, description, version, steps, countExpired, completionAchievementId } of rows) {
    const scope = { workspaceId, pathwayId: id, steps, countExpired, now };
    const completed = await keptCount(`${id} ${version}`, async () => (await readTotals(db, scope)).completed);
    const completion = completionAchievementId && place(completionAchievementId);
    views.push({ id, name, description, steps: steps.map(place), completion, completed });
  }
  return views;
}
